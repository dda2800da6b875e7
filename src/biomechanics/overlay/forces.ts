import { bodyIndex } from '@/anatomy/bodies';
import { MEAN_JOINTS, type JointSet } from '@/anatomy/joints';
import type { Side } from '@/anatomy/sides';
import { bodyWeights, mm, type BodyWeights, type Metres, type Vec3 } from '@/anatomy/units';
import { REFERENCE_HEIGHT } from '../model/parameters';
import type { ForceArrow, StanceForces } from '../result';
import { transformPoint, type Transforms } from '../rig/transform';
import type { DrawnForce, ForceId, LeverArm } from './types';

/** Longest and shortest length of an arrow for one body weight, mm; the picture says which scale it has. */
export const ARROW_MM_PER_BODY_WEIGHT = 140;
export const LEAST_ARROW_MM_PER_BODY_WEIGHT = 30;
/** Arrows of up to this many body weights are always given room: a hip that hangs on passive tissue bears some 4. */
const ROOM_FOR = bodyWeights(5);

/**
 * The scale of the arrows where there is so much room above the hip. It goes by the picture and not by the posture, so that arrows
 * do not shrink as forces grow; only a force beyond `ROOM_FOR` makes it smaller.
 * @param room height above the hip, mm in the plane of the picture; infinite when seen from above
 * @param largest force that is drawn
 * @returns mm for one body weight, whole
 */
export const arrowScale = (room: number, largest: BodyWeights): number =>
  Math.round(Math.min(ARROW_MM_PER_BODY_WEIGHT, Math.max(LEAST_ARROW_MM_PER_BODY_WEIGHT, room / Math.max(ROOM_FOR, largest))));

const PELVIS = bodyIndex('pelvis');

const stanceHip = (bodies: Transforms, stance: Side, joints: JointSet): Vec3 => {
  const hip: [number, number, number] = [0, 0, 0];
  transformPoint(bodies, PELVIS, joints.joint('hip', stance), hip);
  return hip;
};

const add = (a: Vec3, b: Vec3, scale: number): Vec3 => [a[0] + scale * b[0], a[1] + scale * b[1], a[2] + scale * b[2]];

/**
 * The solved forces at the stance hip as arrows on the drawn figure, all to one scale.
 * @param height of the solved person: where forces act is brought to the size of the figure; the forces are shares of body weight
 * @param joints of the form of the body that is drawn
 * @param scale mm for one body weight
 */
export const drawForces = (bodies: Transforms, stance: Side, forces: StanceForces, height: Metres = REFERENCE_HEIGHT, joints: JointSet = MEAN_JOINTS, scale = ARROW_MM_PER_BODY_WEIGHT): readonly DrawnForce[] => {
  const hip = stanceHip(bodies, stance, joints);
  const size = REFERENCE_HEIGHT / height;
  const draw = (id: ForceId, { at, force }: ForceArrow, pushes: boolean): DrawnForce => {
    const acts = add(hip, at, size);
    const magnitude = bodyWeights(Math.hypot(...force));
    return pushes
      ? { id, tail: add(acts, force, -scale), tip: acts, magnitude }
      : { id, tail: acts, tip: add(acts, force, scale), magnitude };
  };
  return [
    draw('body-weight', forces.bodyWeight, false),
    draw('abductors', forces.abductors, false),
    draw('hip-contact', forces.hipContact, true),
    draw('ground', forces.ground, true),
  ];
};

/** Foot of the perpendicular, in the frontal plane, from the hip (at the origin) to the line of a force. */
const nearestOnLine = ({ at, force }: ForceArrow): Vec3 => {
  const square = force[0] ** 2 + force[1] ** 2;
  if (square === 0) return [0, 0, 0];
  const along = (at[0] * force[0] + at[1] * force[1]) / square;
  return [at[0] - along * force[0], at[1] - along * force[1], 0];
};

/** The two lever arms about the stance hip. An arm whose force is nought has no length. */
export const leverArms = (bodies: Transforms, stance: Side, forces: StanceForces, height: Metres = REFERENCE_HEIGHT, joints: JointSet = MEAN_JOINTS): readonly LeverArm[] => {
  const hip = stanceHip(bodies, stance, joints);
  const size = REFERENCE_HEIGHT / height;
  const arm = (id: LeverArm['id'], force: ForceArrow, length: Metres): LeverArm => ({
    id,
    from: hip,
    to: add(hip, nearestOnLine(force), size),
    length: mm(1000 * length),
  });
  return [arm('body-weight', forces.bodyWeight, forces.bodyWeightArm), arm('abductors', forces.abductors, forces.abductorArm)];
};

