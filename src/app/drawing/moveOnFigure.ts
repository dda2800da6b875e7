import type { FigurePlace } from './figures';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
const WAYS: Readonly<Record<Arrow, readonly [number, number]>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
export const isArrow = (key: string): key is Arrow => key in WAYS;

/** Sideways distance counts this much more than distance ahead: "right" should not jump up a row. */
const ASIDE = 2;
/** Nearer than this is the same row or column, mm. */
const LEAST = 4;

/** The place next to `from` in the direction of an arrow; `from` itself at the edge. */
export const placeTowards = (places: readonly FigurePlace[], from: number, arrow: Arrow): number => {
  const [dx, dy] = WAYS[arrow];
  const [x, y] = places[from]!.centre;
  let best = from;
  let least = Infinity;
  places.forEach(({ centre }, i) => {
    const [ox, oy] = [centre[0] - x, centre[1] - y];
    const ahead = ox * dx + oy * dy;
    if (i === from || ahead < LEAST) return;
    const cost = ahead + ASIDE * Math.abs(ox * dy + oy * dx);
    if (cost < least) [least, best] = [cost, i];
  });
  return best;
};
