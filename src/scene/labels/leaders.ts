import type { NameBox, NameSpot } from './layout';

/** A leader line keeps this far from the dots of other names, px: three radii of a dot, so that it is seen to pass beside it. */
const CLEAR = 10;
/** How far a name is moved from its wish to free a leader, in heights of its box, least first. */
const NUDGES = [-0.75, 0.75, -1.5, 1.5, -2.5, 2.5, -3.5, 3.5] as const;
/** Rounds in which every name may move. */
const ROUNDS = 2;

/** A leader: from its name to its dot, px. */
interface Leader {
  readonly fromX: number;
  readonly fromY: number;
  readonly x: number;
  readonly y: number;
}

const leadersOf = (boxes: readonly NameBox[], spots: readonly (NameSpot | null)[]): readonly (Leader | null)[] =>
  boxes.map(({ anchorX, anchorY, width, height }, i) => {
    const spot = spots[i];
    return spot ? { fromX: spot.side === 'left' ? spot.x + width : spot.x, fromY: spot.y + height / 2, x: anchorX, y: anchorY } : null;
  });

/** Whether a leader runs through the dot at x, y. */
const passes = ({ fromX, fromY, x: toX, y: toY }: Leader, { x, y }: Leader): boolean => {
  if (x < Math.min(fromX, toX) - CLEAR || x > Math.max(fromX, toX) + CLEAR || y < Math.min(fromY, toY) - CLEAR || y > Math.max(fromY, toY) + CLEAR) return false;
  const [dx, dy] = [toX - fromX, toY - fromY];
  const along = Math.max(0, Math.min(1, ((x - fromX) * dx + (y - fromY) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - fromX - along * dx, y - fromY - along * dy) < CLEAR;
};

const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number => (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
const cross = (a: Leader, b: Leader): boolean =>
  turn(a.fromX, a.fromY, a.x, a.y, b.fromX, b.fromY) * turn(a.fromX, a.fromY, a.x, a.y, b.x, b.y) < 0 &&
  turn(b.fromX, b.fromY, b.x, b.y, a.fromX, a.fromY) * turn(b.fromX, b.fromY, b.x, b.y, a.x, a.y) < 0;

/** What is wrong between two leaders: 1 for each dot passed, half for lines that cross. Dots that touch cannot be told apart by moving names. */
const between = (a: Leader, b: Leader): number =>
  Math.abs(a.x - b.x) < CLEAR && Math.abs(a.y - b.y) < CLEAR ? 0 : Number(passes(a, b)) + Number(passes(b, a)) + (cross(a, b) ? 0.5 : 0);

/** What is wrong between one leader and those from `first` on. */
const faultsOf = (i: number, leaders: readonly (Leader | null)[], first = 0): number => {
  const mine = leaders[i];
  let sum = 0;
  for (let j = first; mine && j < leaders.length; j += 1) {
    const other = leaders[j];
    if (j !== i && other) sum += between(mine, other);
  }
  return sum;
};

const faultsIn = (leaders: readonly (Leader | null)[]): number => leaders.reduce((sum, _, i) => sum + faultsOf(i, leaders, i + 1), 0);

/** All that is wrong with the leaders of a picture: dots passed, and half as much for each crossing. */
export const faults = (boxes: readonly NameBox[], spots: readonly (NameSpot | null)[]): number => faultsIn(leadersOf(boxes, spots));

/**
 * Moves names up or down until fewer leaders pass the dots of others; a name that stands well stays where it is.
 * @param place lays the names out, each moved from its wish by so many px
 */
export function freeLeaders(boxes: readonly NameBox[], place: (moves: readonly number[]) => readonly (NameSpot | null)[]): readonly (NameSpot | null)[] {
  let moves: readonly number[] = boxes.map(() => 0);
  let spots = place(moves);
  let leaders = leadersOf(boxes, spots);
  let least = faultsIn(leaders);
  for (let round = 0; round < ROUNDS && least > 0; round += 1) {
    boxes.forEach(({ height }, i) => {
      if (faultsOf(i, leaders) === 0) return;
      for (const nudge of NUDGES) {
        const tried = moves.with(i, nudge * height);
        const laid = place(tried);
        const led = leadersOf(boxes, laid);
        const left = faultsIn(led);
        if (left < least) [moves, spots, leaders, least] = [tried, laid, led, left];
      }
    });
  }
  return spots;
}
