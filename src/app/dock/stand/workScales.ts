import type { WorkBasis } from '@/education/activity/muscleWork';
import { WORK_COLOURS, type WorkScale } from '@/state/activity';

/** The same straight lines between the same stops as on the body, which mixes light linearly. */
export const WORK_RAMP = `linear-gradient(in srgb-linear to right, ${WORK_COLOURS.join(', ')})`;

export interface NamedScale {
  readonly scale: WorkScale;
  /** Key of its name in `rooms`. */
  readonly key: string;
}

const SCALES: readonly NamedScale[] = [
  { scale: 'muscles', key: 'activity.scale' },
  { scale: 'quadratus_lumborum', key: 'activity.ql' },
];

/** The scales that the colours now on the muscles are read by: only the model knows the work of quadratus lumborum. */
export const workScales = (basis: WorkBasis): readonly NamedScale[] => (basis === 'none' ? [] : SCALES.filter(({ scale }) => basis === 'solved' || scale === 'muscles'));
