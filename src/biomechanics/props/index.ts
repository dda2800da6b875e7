/** Things that the figure holds, sits on, lies on or leans on: where they are, and the arms that hold them. Schematic. */
export { bagHook, hangBag, holdCane } from './carried';
export { putMat, putPillow, putSeat } from './furniture';
export { createPropPlaces, PROP_KINDS, putPropsAway, shiftProps, type PropKind, type PropPlace, type PropPlaces } from './places';
export { POSE_THINGS, type Posed } from './poseThings';
export { SIZES } from './sizes';
export { holdSpade } from './spade';
