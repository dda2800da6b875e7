import { bodyIndex } from '@/anatomy/bodies';
import { FLOOR_Y, jointCentre, MEAN_JOINTS, type JointSet } from '@/anatomy/joints';
import type { Vec3 } from '@/anatomy/units';
import { putPropsAway, shiftProps, type PropPlaces } from '@/biomechanics/props';
import { walkingAngles } from '@/biomechanics/gait/walkingAngles';
import { ILLUSTRATED_POSES, middleOf, neutralAngles, placeBodies, placeIllustrated, poseBodies, settleOnFloor, transformPoint, type Transforms } from '@/biomechanics/rig';
import type { AppState } from '@/state/appState';
import { stanceFrame } from '@/state/derived';
import { poseProgress, walkShare } from '@/state/poseClock';
import { giveProps } from './giveProps';

/** The floor under the figure, mm: its height, and middle and half extents of the shadow on it (extents 0: as in standing). */
export interface Floor {
  y: number;
  x: number;
  z: number;
  halfX: number;
  halfZ: number;
}

/** The floor of standing: at the soles, with a shadow of the usual size. */
export const standingFloor = (): Floor => ({ y: FLOOR_Y, x: 0, z: 0, halfX: 0, halfZ: 0 });

/** Ends of the figure: what the shadow has to lie under. The point above the thorax is about the crown. */
const ENDS: readonly { readonly body: number; readonly at: Vec3 }[] = [
  { body: bodyIndex('thorax'), at: [0, 760, 0] },
  { body: bodyIndex('thorax'), at: jointCentre('shoulder', 'L') },
  { body: bodyIndex('thorax'), at: jointCentre('shoulder', 'R') },
  { body: bodyIndex('shank_L'), at: jointCentre('ankle', 'L') },
  { body: bodyIndex('shank_R'), at: jointCentre('ankle', 'R') },
  { body: bodyIndex('femur_L'), at: jointCentre('knee', 'L') },
  { body: bodyIndex('femur_R'), at: jointCentre('knee', 'R') },
];
/** Flesh around those points, mm. */
const FLESH = 120;

const point = [0, 0, 0];

const measureFloor = (bodies: Transforms, rise: number, floor: Floor): void => {
  let lowX = Infinity;
  let highX = -Infinity;
  let lowZ = Infinity;
  let highZ = -Infinity;
  for (const { body, at } of ENDS) {
    transformPoint(bodies, body, at, point);
    lowX = Math.min(lowX, point[0]!);
    highX = Math.max(highX, point[0]!);
    lowZ = Math.min(lowZ, point[2]!);
    highZ = Math.max(highZ, point[2]!);
  }
  floor.y = FLOOR_Y + rise;
  floor.x = (lowX + highX) / 2;
  floor.z = (lowZ + highZ) / 2;
  floor.halfX = (highX - lowX) / 2 + FLESH;
  floor.halfZ = (highZ - lowZ) / 2 + FLESH;
};

/** What placing a figure writes. */
export interface Placed {
  /** 23 × 16, world ← rest, mm. */
  readonly bodies: Transforms;
  readonly floor: Floor;
  readonly props: PropPlaces;
}

/** Moves figure, floor and what is on it together so that a point comes to the middle of the picture, where every view looks. */
const bringToMiddle = ({ bodies, floor, props }: Placed, middle: Vec3): void => {
  const dx = 0 - middle[0];
  const dy = 0 - middle[1];
  const dz = 0 - middle[2];
  for (let o = 0; o < bodies.length; o += 16) {
    bodies[o + 12] = bodies[o + 12]! + dx;
    bodies[o + 13] = bodies[o + 13]! + dy;
    bodies[o + 14] = bodies[o + 14]! + dz;
  }
  shiftProps(props, dx, dy, dz);
  measureFloor(bodies, dy, floor);
};

const walking = neutralAngles();
const SOLES = ['heel_L', 'toe_L', 'heel_R', 'toe_R'] as const;

/**
 * Places the bodies as the state says: solved standing, measured walking, or a drawn pose part of the way through its movement; then
 * what the figure holds, sits on or lies on, with the arms that reach for it.
 * @param placed written
 * @param joints of the form of the body on stage
 */
export const placeFigure = (state: AppState, placed: Placed, joints: JointSet = MEAN_JOINTS): void => {
  const { bodies, floor, props } = placed;
  putPropsAway(props);
  if (state.pose === 'standing') {
    poseBodies(stanceFrame(state).posture, bodies, joints);
    Object.assign(floor, STANDING);
    giveProps(state, placed, joints);
  } else if (state.pose === 'walking') {
    placeBodies(walkingAngles(walkShare(state.courseTime), walking), bodies, joints);
    settleOnFloor(bodies, SOLES, joints);
    Object.assign(floor, STANDING);
  } else {
    const pose = ILLUSTRATED_POSES[state.pose];
    const working = state.stanceSide === 'left' ? 'L' : 'R';
    placeIllustrated(pose, working, poseProgress(state.courseTime), bodies, joints);
    giveProps(state, placed, joints);
    // The same for the whole movement: what stands on the floor stays in its place in the picture.
    bringToMiddle(placed, middleOf(pose, working, joints));
  }
};

const STANDING = standingFloor();
