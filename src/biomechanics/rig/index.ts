/** The rig: posture or joint angles → one rigid transform per body. */
export { BODY_COUNT, createBodies } from './bodies';
export { neutralAngles, type ArmAngles, type BodyAngles, type LegAngles } from './bodyAngles';
export { contactHeight, contactPoints, settleOnFloor, type Contact } from './contacts';
export { middleOf, placeIllustrated, poseAngles, type IllustratedPose, type PoseAngles } from './illustratedPose';
export { gripOf, handReach, reachHand, shoulderAt } from './reachHand';
export { LUMBAR_SHARES } from './lumbarShares';
export { placeBodies } from './placeBodies';
export { poseBodies, standingAngles } from './poseBodies';
export { ILLUSTRATED_POSES, type IllustratedPoseId } from './poses';
export { transformDirection, transformPoint, type Transforms } from './transform';
