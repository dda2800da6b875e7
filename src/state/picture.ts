import type { StructureId } from '@/anatomy/catalogue';
import { litPart, type PartId } from '@/anatomy/parts';
import type { FormId } from '@/anatomy/form/forms';
import type { AppState, PoseName, StanceSide } from './appState';
import { phaseAt, type CoursePhase } from './course';
import type { HeatPeak } from './heatPeak';

/** Where the body is looked at from, to the nearest eighth of a turn. */
export type Standpoint = 'front' | 'frontLeft' | 'left' | 'backLeft' | 'back' | 'backRight' | 'right' | 'frontRight' | 'above' | 'below';

const ROUND: readonly Standpoint[] = ['front', 'frontLeft', 'left', 'backLeft', 'back', 'backRight', 'right', 'frontRight'];
/** Steeper than this the body is seen from above or below rather than from a side, degrees. */
const STEEP = 60;

export const standpointOf = ({ azimuth, elevation }: AppState['camera']): Standpoint => {
  if (elevation > STEEP) return 'above';
  if (elevation < -STEEP) return 'below';
  return ROUND[((Math.round(azimuth / 45) % 8) + 8) % 8] ?? 'front';
};

/** What the picture shows, as facts to be put into words in any language. */
export interface PictureFacts {
  readonly standpoint: Standpoint;
  readonly form: FormId;
  readonly lit: StructureId | null;
  /** The part of it that alone is lit. */
  readonly part: PartId | null;
  /** Strongest zone of the strongest shown pattern, `null` without heat. */
  readonly heat: HeatPeak | null;
  readonly pose: PoseName;
  readonly phase: CoursePhase;
  readonly stanceSide: StanceSide;
  readonly hiddenCount: number;
}

/**
 * The facts behind the name of the picture.
 * @param heat the strongest zone shown (`heatPeak`), asked for apart because the patterns arrive after the page
 */
export const describePicture = (state: AppState, heat: HeatPeak | null): PictureFacts => ({
  standpoint: standpointOf(state.camera),
  form: state.form,
  lit: state.selection,
  part: litPart(state),
  heat,
  pose: state.pose,
  phase: phaseAt(state.courseTime),
  stanceSide: state.stanceSide,
  hiddenCount: state.hidden.length,
});
