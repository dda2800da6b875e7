/** A label on the picture, CSS pixels from the upper left corner of the picture. `width` and `height` are those of its box. */
export interface LabelBox {
  /** The point it names. */
  readonly anchorX: number;
  readonly anchorY: number;
  readonly width: number;
  readonly height: number;
  /** Column it stands in: left (−1) or right (1) of the figure. */
  readonly column: -1 | 1;
}
export interface Placed {
  /** Upper left corner of the box. */
  x: number;
  y: number;
}
/** The part of the picture that labels may use, and the middle of the figure in it. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly middle: number;
}

/** Air between the outermost point of a column and its labels, and between labels, px. */
const OUTWARD = 28;
const BETWEEN = 4;
/** A column begins at least this far from the middle of the figure, px, so that labels do not cover it; less when there is no room. */
const CLEAR = 130;

const overlaps = (a: Placed, aBox: LabelBox, b: Placed, bBox: LabelBox): boolean =>
  a.x < b.x + bBox.width + BETWEEN && b.x < a.x + aBox.width + BETWEEN && a.y < b.y + bBox.height + BETWEEN && b.y < a.y + aBox.height + BETWEEN;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** How far from the middle the labels of a column begin. */
const reachOf = (boxes: readonly Pick<LabelBox, 'anchorX' | 'column'>[], column: -1 | 1, { middle }: Frame): number =>
  boxes.filter((box) => box.column === column).reduce((most, { anchorX }) => Math.max(most, column * (anchorX - middle) + OUTWARD), CLEAR);

/** In a narrower column words would stand one below the other: there they rather lie over the figure, px. */
const NARROWEST = 104;
/** Width comes in steps, so that a moving figure does not break its words anew in every frame, px. */
const STEP = 16;

/** How wide the words of a column may be to stand beside the figure, px; `null` where they cannot. */
export const roomBeside = (boxes: readonly Pick<LabelBox, 'anchorX' | 'column'>[], column: -1 | 1, frame: Frame): number | null => {
  const inner = frame.middle + column * reachOf(boxes, column, frame);
  const room = Math.floor((column > 0 ? frame.right - inner : inner - frame.left) / STEP) * STEP;
  return room < NARROWEST ? null : room;
};

/**
 * Places labels in two columns beside the figure, each at the height of its point, so that none covers another. From top to
 * bottom; a label that would cover an earlier one moves down past it, or up when the frame ends.
 */
export function placeLabels(boxes: readonly LabelBox[], frame: Frame): readonly Placed[] {
  const reach = { [-1]: reachOf(boxes, -1, frame), 1: reachOf(boxes, 1, frame) };
  const order = boxes.map((_, i) => i).sort((a, b) => boxes[a]!.anchorY - boxes[b]!.anchorY);
  const placed: (Placed | undefined)[] = boxes.map(() => undefined);
  for (const i of order) {
    const box = boxes[i]!;
    const inner = frame.middle + box.column * reach[box.column];
    const spot: Placed = {
      x: clamp(box.column > 0 ? inner : inner - box.width, frame.left, frame.right - box.width),
      y: clamp(box.anchorY - box.height / 2, frame.top, frame.bottom - box.height),
    };
    const inWay = (): number => placed.findIndex((other, j) => other !== undefined && overlaps(spot, box, other, boxes[j]!));
    let upward = false;
    // Each step clears one label for good in its direction, so twice the number of labels suffices.
    for (let step = 0; step < boxes.length * 2; step++) {
      const j = inWay();
      if (j < 0) break;
      const other = placed[j]!;
      if (!upward && other.y + boxes[j]!.height + BETWEEN + box.height > frame.bottom) upward = true;
      spot.y = upward ? other.y - box.height - BETWEEN : other.y + boxes[j]!.height + BETWEEN;
    }
    placed[i] = spot;
  }
  return placed as readonly Placed[];
}
