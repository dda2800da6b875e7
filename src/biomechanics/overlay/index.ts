/** Teaching overlays as geometry: plumb line, level of the pelvis, force arrows, lever arms. */
export { ARROW_MM_PER_BODY_WEIGHT, arrowScale, drawForces, LEAST_ARROW_MM_PER_BODY_WEIGHT, leverArms } from './forces';
export { LEVEL_WITHIN, pelvicLevel, plumbLine } from './lines';
export type { DrawnForce, ForceId, LeverArm, PelvicLevel, PlumbLine, Segment } from './types';
export { wholeBodyCentre, type CarriedWeight } from './wholeBodyCentre';
