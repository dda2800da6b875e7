import type { Point } from '../rig/transform';

/** Things the figure holds, sits on or lies on. All are schematic: nothing of them was measured. */
export const PROP_KINDS = ['cane', 'bag', 'seat', 'pillow', 'spade', 'mat', 'ball', 'wall', 'step', 'band', 'rail', 'headrest'] as const;
export type PropKind = (typeof PROP_KINDS)[number];

/** Where one thing is. */
export interface PropPlace {
  shown: boolean;
  /** World ← the thing's own frame, column-major, mm. Columns may be longer than 1: a pillow is as thick as there is room for. */
  readonly matrix: Float64Array;
}
export type PropPlaces = Readonly<Record<PropKind, PropPlace>>;

/** Memory for all things, none shown. */
export const createPropPlaces = (): PropPlaces =>
  Object.fromEntries(PROP_KINDS.map((kind): [PropKind, PropPlace] => [kind, { shown: false, matrix: new Float64Array(16) }])) as unknown as PropPlaces;

/** Shows none of them; where they were is kept. */
export const putPropsAway = (places: PropPlaces): void => {
  for (const kind of PROP_KINDS) places[kind].shown = false;
};

/** Shows a thing with its frame at `origin` (mm) and these axes. */
export const putProp = ({ matrix }: PropPlace, x: Point, y: Point, z: Point, origin: Point): void => {
  for (let c = 0; c < 3; c += 1) {
    matrix[c] = x[c]!;
    matrix[4 + c] = y[c]!;
    matrix[8 + c] = z[c]!;
    matrix[12 + c] = origin[c]!;
  }
  matrix[15] = 1;
};

/** Moves what is shown along with the figure, mm. */
export const shiftProps = (places: PropPlaces, dx: number, dy: number, dz: number): void => {
  for (const kind of PROP_KINDS) {
    const { matrix } = places[kind];
    matrix[12] = matrix[12]! + dx;
    matrix[13] = matrix[13]! + dy;
    matrix[14] = matrix[14]! + dz;
  }
};
