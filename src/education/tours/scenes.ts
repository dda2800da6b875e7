import type { TourState } from './types';
import { degrees, mm, ratio, seconds } from '@/anatomy/units';
import type { Side } from '@/anatomy/sides';
import type { CameraView } from '@/state/appState';
import { HOLD_TIME } from '@/state/course';
import { VIEWS } from '@/state/views';

/** Pictures that several steps share. Tours tell the story on the subject's left side. */
type Scene = Partial<TourState>;

const FAINT_SKIN = ratio(0.15);
const DRAWN_SKIN = ratio(0.75);

/** From the navel to the foot, for pain that runs down the leg. `azimuth` as in `CameraView`, degrees. */
export const legView = (azimuth: number): CameraView => ({ azimuth: degrees(azimuth), elevation: degrees(0), distance: mm(2300), target: [0, -330, 0] });

/** From behind, wide enough for the trunk to lean and the free leg to lift. */
const STANDING_VIEW: CameraView = { azimuth: degrees(180), elevation: degrees(0), distance: mm(1900), target: [0, 0, -10] };

/** The left side hip muscle lit, the large buttock muscle over it see-through. */
export const medius: Scene = { selection: 'gluteus_medius_L', ghosted: ['gluteus_maximus_L'], skinOpacity: FAINT_SKIN, camera: VIEWS.threeQuarter };

/** The left side hip muscle with nothing over it. */
export const mediusBare: Scene = { selection: 'gluteus_medius_L', hidden: ['gluteus_maximus_L'], skinOpacity: ratio(0), camera: VIEWS.left };

/** Bones and deep muscles from behind, without skin. */
export const deepBack: Scene = { hidden: ['gluteus_maximus_L', 'gluteus_maximus_R'], skinOpacity: ratio(0), camera: VIEWS.back };

/** Pain areas on the skin. `[pattern, side]` pairs, seen from behind unless said otherwise. */
export const felt = (...shown: readonly (readonly [pattern: string, side: Side])[]): Scene => ({
  patterns: shown.map(([pattern, side]) => ({ pattern, side })),
  skinOpacity: DRAWN_SKIN,
  camera: VIEWS.back,
});

/**
 * Standing on the left leg, in the middle of the hold.
 * @param strength 1 full, 0.05 nearly none. @param compensation 0 lets the pelvis sink, 1 leans the trunk.
 */
export const onLeftLeg = (strength: number, compensation: number): Scene => ({
  selection: 'gluteus_medius_L',
  stanceSide: 'left',
  courseTime: HOLD_TIME,
  strength: ratio(strength),
  compensation: ratio(compensation),
  skinOpacity: FAINT_SKIN,
  camera: STANDING_VIEW,
});

export const onTwoFeet: Scene = { stanceSide: 'left', courseTime: seconds(0), skinOpacity: FAINT_SKIN, camera: STANDING_VIEW };
