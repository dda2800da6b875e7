import { bodyIndex } from '@/anatomy/bodies';
import { FLOOR_Y, type JointSet } from '@/anatomy/joints';
import { otherSide, sideSign, SIDES, type Side } from '@/anatomy/sides';
import type { Ratio, Vec3 } from '@/anatomy/units';
import { STEP_RISE, type IllustratedPoseId } from '../rig/poses';
import { setPoint, transformPoint, type Transforms } from '../rig/transform';
import { putHeadrest, putMat, putPillow, putPillowBehind, putSeat } from './furniture';
import { putBall, putBand, putRail, putStep, putWall } from './gym';
import type { PropPlaces } from './places';
import { forearmOnFloor, handAt, handBeforeChest, handOnBelly, handOnHip, handsBesideTrunk, handsOnCrossedLeg, handsOnFloor, handsOnThigh, handsOnThighs, handsUnderShoulders, handUnderHead } from './posedHands';
import { SIZES } from './sizes';
import { holdSpade } from './spade';

/** A figure in a drawn pose, on the floor. */
export interface Posed {
  readonly places: PropPlaces;
  /** Arms are written. */
  readonly bodies: Transforms;
  readonly working: Side;
  readonly progress: Ratio;
  readonly joints: JointSet;
  /** Middle of the way that the pelvis takes, mm. */
  readonly middle: Vec3;
}

type Things = (posed: Posed) => void;

const mat = ({ places, bodies, middle }: Posed): void => putMat(places, bodies, middle);

const onSide = (posed: Posed): void => {
  mat(posed);
  handUnderHead(posed.bodies, otherSide(posed.working), posed.joints);
  handBeforeChest(posed.bodies, posed.working, -160, 320, false, posed.joints);
};
/** The head on a pillow. */
const asleep = (posed: Posed): void => {
  const { places, bodies, working, joints } = posed;
  mat(posed);
  putHeadrest(places, bodies, otherSide(working));
  handBeforeChest(bodies, otherSide(working), 90, 340, true, joints);
};
const onBack = (posed: Posed): void => {
  mat(posed);
  handsBesideTrunk(posed.bodies, posed.joints);
};

/** A rail beside the figure: outward, forward and over the floor, mm. */
const RAIL = [330, 40, 940] as const;
/** The same beside a step that one lets the pelvis drop on, steps onto sideways, or forwards. */
const STEP_RAILS = { drop: [350, 60, 1080], aside: [440, 60, 1060], ahead: [320, 260, 1060] } as const;
const grip = new Float64Array(3);
const holdRail = ({ places, bodies, joints }: Posed, hand: Side, [x, z, height]: readonly [number, number, number]): void => {
  const out = sideSign(hand) * x;
  putRail(places, out, z, height);
  setPoint(grip, out, FLOOR_Y + height + 8, z);
  handAt(bodies, hand, grip, joints);
};

const PELVIS = bodyIndex('pelvis');
/** On the skin over gluteus medius behind the hip bone's side, at the start and the end of the rolling (left, at rest, mm), and the way it looks there. */
const PRESSED = { start: [118, 62, -92], end: [124, 20, -104] } as const;
const LOOKS = [0.62, -0.785] as const;
/** How deep the ball sinks into the buttock, mm. */
const SINKS = 8;
const ball = new Float64Array(3);

const ballAtWall = ({ places, bodies, working, progress, joints, middle }: Posed): void => {
  const sign = sideSign(working);
  const { radius } = SIZES.ball;
  const { start, end } = PRESSED;
  for (let c = 0; c < 3; c += 1) ball[c] = start[c as 0]! + progress * (end[c as 0]! - start[c as 0]!);
  ball[0] = ball[0]! * sign;
  transformPoint(bodies, PELVIS, ball, ball);
  const nx = sign * LOOKS[0];
  const nz = LOOKS[1];
  // The wall stands where the ball touches it half-way: it does not move.
  const face = 2 * radius - SINKS;
  const wallX = middle[0] + (sign * (start[0] + end[0])) / 2 + nx * face;
  const wallZ = middle[2] + (start[2] + end[2]) / 2 + nz * face;
  const gap = (wallX - ball[0]!) * nx + (wallZ - ball[2]!) * nz;
  ball[0] = ball[0]! + nx * (gap - radius);
  ball[2] = ball[2]! + nz * (gap - radius);
  putBall(places, ball);
  putWall(places, wallX, wallZ, 0 - nx, 0 - nz);
  handOnBelly(bodies, working, joints);
  handOnHip(bodies, otherSide(working), joints);
};

/** Where the wall stands that a lifted knee presses against, from the midline, mm. */
const KNEE_WALL = 272;

const stepUp = (posed: Posed, x: number, z: number, hand: Side, rail: readonly [number, number, number]): void => {
  putStep(posed.places, sideSign(posed.working) * x, z, STEP_RISE);
  holdRail(posed, hand, rail);
};

/** Where the elbow lies in the planks: sideways and forwards, mm, under the shoulder. The feet stay where they stand at rest. */
const SIDE_ELBOW = [1571, -22] as const;
const FRONT_ELBOW = [190, 1488] as const;
const onForearm: Things = (posed) => {
  mat(posed);
  forearmOnFloor(posed.bodies, posed.working, sideSign(posed.working) * SIDE_ELBOW[0], SIDE_ELBOW[1], posed.joints);
};

const bare: Things = () => undefined;

/** What each drawn pose has beside it, under it and in its hands. Schematic. */
export const POSE_THINGS: Readonly<Record<IllustratedPoseId, Things>> = {
  side_leg_lift: onSide,
  clamshell: onSide,
  single_bridge: onBack,
  bridge: onBack,
  figure4: ({ places, bodies, working, joints }) => {
    putSeat(places, bodies);
    handsOnCrossedLeg(bodies, working, joints);
  },
  hip_flexor: (posed) => {
    mat(posed);
    handsOnThigh(posed.bodies, otherSide(posed.working), posed.joints);
  },
  sitting: ({ places, bodies, joints }) => {
    putSeat(places, bodies);
    handsOnThighs(bodies, joints);
  },
  pillow_side: (posed) => {
    asleep(posed);
    handBeforeChest(posed.bodies, posed.working, -140, 330, false, posed.joints);
    putPillow(posed.places, posed.bodies, posed.working, posed.joints);
  },
  quarter_back: (posed) => {
    asleep(posed);
    putPillowBehind(posed.places, posed.middle, posed.working);
    handOnBelly(posed.bodies, posed.working, posed.joints);
  },
  spade: ({ places, bodies, working, progress, joints }) => holdSpade(places, bodies, working, progress, joints),
  prone_ext: (posed) => {
    mat(posed);
    handsOnFloor(posed.bodies, posed.joints);
  },
  stand_abd: (posed) => holdRail(posed, otherSide(posed.working), RAIL),
  single_squat: bare,
  single_deadlift: bare,
  lunge: bare,
  side_plank: onForearm,
  side_plank_abd: onForearm,
  front_plank_ext: (posed) => {
    mat(posed);
    for (const hand of SIDES) forearmOnFloor(posed.bodies, hand, sideSign(hand) * FRONT_ELBOW[0], FRONT_ELBOW[1], posed.joints);
  },
  bird_dog: (posed) => {
    mat(posed);
    handsUnderShoulders(posed.bodies, otherSide(posed.working), posed.progress, posed.joints);
  },
  pelvic_drop: (posed) => stepUp(posed, 170, 40, posed.working, STEP_RAILS.drop),
  lateral_step: (posed) => stepUp(posed, 190, 40, posed.working, STEP_RAILS.aside),
  // On the free side: from the other, the working hip is seen.
  forward_step: (posed) => stepUp(posed, 0, 380, otherSide(posed.working), STEP_RAILS.ahead),
  band_walk: ({ places, bodies, joints }) => {
    putBand(places, bodies, joints);
    handOnHip(bodies, 'L', joints);
    handOnHip(bodies, 'R', joints);
  },
  iso_stand: ({ places, bodies, working, joints }) => {
    const free = otherSide(working);
    putWall(places, sideSign(free) * KNEE_WALL, 120, 0 - sideSign(free), 0);
    handOnBelly(bodies, free, joints);
    handOnHip(bodies, working, joints);
  },
  ball_release: ballAtWall,
};
