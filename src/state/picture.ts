import type { StructureId } from '@/anatomy/catalogue';
import type { SideOrMidline } from '@/anatomy/sides';
import { findPattern, type ZoneId } from '@/pain';
import type { AppState, ShownPattern, StanceSide } from './appState';
import { phaseAt, type CoursePhase } from './course';

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

export interface HeatPeak {
  readonly zone: ZoneId;
  readonly side: SideOrMidline;
}

/** The zone that a pattern draws strongest; the first in anatomical order where several are equal. */
const peakOf = ({ pattern, side }: ShownPattern): (HeatPeak & { readonly intensity: number }) | null => {
  const zones = findPattern(pattern)?.zones ?? [];
  const peak = zones.reduce<(typeof zones)[number] | null>((best, zone) => (best === null || zone.intensity > best.intensity ? zone : best), null);
  return peak ? { zone: peak.region, side, intensity: peak.intensity } : null;
};

/** What the picture shows, as facts to be put into words in any language. */
export interface PictureFacts {
  readonly standpoint: Standpoint;
  readonly lit: StructureId | null;
  /** Strongest zone of the strongest shown pattern, `null` without heat. */
  readonly heat: HeatPeak | null;
  readonly phase: CoursePhase;
  readonly stanceSide: StanceSide;
  readonly hiddenCount: number;
}

/** The facts behind the name of the picture. */
export const describePicture = (state: AppState): PictureFacts => {
  const peaks = state.patterns.map(peakOf).filter((peak) => peak !== null);
  const strongest = peaks.reduce<(typeof peaks)[number] | null>((best, peak) => (best === null || peak.intensity > best.intensity ? peak : best), null);
  return {
    standpoint: standpointOf(state.camera),
    lit: state.selection,
    heat: strongest ? { zone: strongest.zone, side: strongest.side } : null,
    phase: phaseAt(state.courseTime),
    stanceSide: state.stanceSide,
    hiddenCount: state.hidden.length,
  };
};
