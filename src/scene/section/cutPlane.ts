import type { AppState } from '@/state/appState';

interface Point {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}
type CutState = Pick<AppState, 'section' | 'sectionAt'>;

/** Axis that a plane is square to. */
const AXIS = { axial: 'y', sagittal: 'x', coronal: 'z' } as const;

/** The plane of the cut as a half-space to keep: `sign · (axis − at) ≤ 0`. `null` for the whole body. */
export interface Cut {
  readonly axis: 'x' | 'y' | 'z';
  /** mm, world. */
  readonly at: number;
  /** +1: what lies beyond `at` along the axis is taken away. */
  readonly sign: 1 | -1;
}

/** The half towards the viewer goes, so that the cut face is always what one sees. */
export const cutOf = ({ section, sectionAt }: CutState, viewer: Point): Cut | null => {
  if (section === 'none') return null;
  const axis = AXIS[section];
  return { axis, at: sectionAt, sign: viewer[axis] >= sectionAt ? 1 : -1 };
};

/** Whether a point lies in the half that is taken away. */
export const cutAway = (state: CutState, viewer: Point, point: Point): boolean => {
  const cut = cutOf(state, viewer);
  return cut !== null && (point[cut.axis] - cut.at) * cut.sign > 0;
};
