import { freeLeaders } from './leaders';

/** A name to place, CSS pixels from the upper left corner of the picture; width and height of its box. */
export interface NameBox {
  readonly anchorX: number;
  readonly anchorY: number;
  readonly width: number;
  readonly height: number;
  /** What is named first where there is no room for all: 0 before 1 before 2. */
  readonly rank?: number;
}
export interface NameSpot {
  /** Upper left corner of the box. */
  readonly x: number;
  readonly y: number;
  /** Column it stands in. */
  readonly side: 'left' | 'right';
}
/** The part of the picture that names may use. */
export interface NameFrame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** What is in view of the body lies between these two: columns stand outside it where there is room. */
  readonly bodyLeft: number;
  readonly bodyRight: number;
}

/** Air between two names, px. */
const BETWEEN = { small: 4, large: 7 } as const;
/** A frame narrower than this, px, is that of a phone: names are short there, and stand closer to the body. */
const SMALL = 480;
/** A column keeps this far from the body, px. */
const REACH = { small: 8, large: 20 } as const;
/** In a narrower column names would stand letter below letter: there they rather lie over the body, px. */
const NARROWEST = { small: 76, large: 92 } as const;
/** Width comes in steps, so that turning the body does not break the names anew in every frame, px. */
const STEP = 16;

/** In a column narrower than this, px, long names would stand in two lines each and push one another far from their points. */
const ONE_LINE = 176;

const isSmall = ({ left, right }: Pick<NameFrame, 'left' | 'right'>): boolean => right - left < SMALL;

const sizeOf = (frame: NameFrame): 'small' | 'large' => (isSmall(frame) ? 'small' : 'large');

/** How wide a name may be to stand beside the body, px; `null` where it cannot. */
export const roomBeside = (side: NameSpot['side'], frame: NameFrame): number | null => {
  const beside = side === 'left' ? frame.bodyLeft - frame.left : frame.right - frame.bodyRight;
  const room = Math.floor((beside - REACH[sizeOf(frame)]) / STEP) * STEP;
  return room < NARROWEST[sizeOf(frame)] ? null : room;
};

/** Whether a name in a column so wide should be the short one. @param room as `roomBeside` says */
export const isShort = (frame: NameFrame, room: number | null): boolean => isSmall(frame) || (room !== null && room < ONE_LINE);

/** Which column each name stands in: the left half of the points goes left, so that both are equally full wherever the points lie. */
export const columnsOf = (points: readonly Pick<NameBox, 'anchorX'>[]): readonly NameSpot['side'][] => {
  const across = points.map((_, i) => i).sort((a, b) => points[a]!.anchorX - points[b]!.anchorX || a - b);
  const toLeft = new Set(across.slice(0, Math.floor(points.length / 2)));
  return points.map((_, i) => (toLeft.has(i) ? 'left' : 'right'));
};

/** Tops of boxes from top to bottom, each as near to its wish as the ones before and the frame allow. */
const stack = (wishes: readonly number[], heights: readonly number[], { top, bottom, between }: { top: number; bottom: number; between: number }): number[] => {
  const tops: number[] = [];
  let free = top;
  wishes.forEach((wish, i) => {
    tops.push(Math.max(wish, free));
    free = tops[i]! + heights[i]! + between;
  });
  let limit = bottom;
  for (let i = tops.length - 1; i >= 0; i -= 1) {
    tops[i] = Math.min(tops[i]!, limit - heights[i]!);
    limit = tops[i]! - between;
  }
  return tops;
};

/** Names that find room in a column, from top to bottom: the last rank is left out first, and of it the lowest. */
const keptIn = (side: NameSpot['side'], columns: readonly NameSpot['side'][], boxes: readonly NameBox[], frame: NameFrame): readonly number[] => {
  const order = boxes
    .map((_, i) => i)
    .filter((i) => columns[i] === side)
    .sort((a, b) => boxes[a]!.anchorY - boxes[b]!.anchorY || a - b);
  const between = BETWEEN[sizeOf(frame)];
  let room = frame.bottom - frame.top;
  const fits = (i: number): boolean => {
    const left = room - boxes[i]!.height - between;
    if (left < -between) return false;
    room = left;
    return true;
  };
  // Sorting keeps the order of equals, so within a rank the upper ones come first.
  const chosen = new Set(order.toSorted((a, b) => (boxes[a]!.rank ?? 0) - (boxes[b]!.rank ?? 0)).filter(fits));
  return order.filter((i) => chosen.has(i));
};

/**
 * Names in two columns beside the body, as on an atlas plate: the left half of them left, in the order of the points from top
 * to bottom, moved up or down where a leader would pass the dot of another. A function of what is named and where alone: the same
 * picture has the same names in the same places, however it was reached. A column that would overflow its frame leaves out names (`null`).
 */
export function placeNames(boxes: readonly NameBox[], frame: NameFrame): readonly (NameSpot | null)[] {
  const columns = columnsOf(boxes);
  const reach = REACH[sizeOf(frame)];
  const kept = (['left', 'right'] as const).map((side) => ({ side, names: keptIn(side, columns, boxes, frame) }));
  return freeLeaders(boxes, (moves) => {
    const spots: (NameSpot | null)[] = boxes.map(() => null);
    for (const { side, names } of kept) {
      const wishes = names.map((i) => boxes[i]!.anchorY - boxes[i]!.height / 2 + moves[i]!);
      const tops = stack(wishes, names.map((i) => boxes[i]!.height), { top: frame.top, bottom: frame.bottom, between: BETWEEN[sizeOf(frame)] });
      names.forEach((i, place) => {
        const { width } = boxes[i]!;
        const x = side === 'left' ? Math.max(frame.left, frame.bodyLeft - reach - width) : Math.min(frame.right - width, frame.bodyRight + reach);
        spots[i] = { x, y: tops[place]!, side };
      });
    }
    return spots;
  });
}
