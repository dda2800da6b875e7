/** Things that the figure holds, sits on or lies on: where they are, and the arms that hold them. Schematic. */
export { bagHook, hangBag, holdCane } from './carried';
export { putMat, putPillow, putSeat } from './furniture';
export { createPropPlaces, PROP_KINDS, putPropsAway, shiftProps, type PropKind, type PropPlace, type PropPlaces } from './places';
export { forearmOnFloor, handsOnCrossedLeg, handsOnFloor, handsOnThighs, handsUnderShoulders } from './posedHands';
export { SIZES } from './sizes';
export { holdSpade } from './spade';
