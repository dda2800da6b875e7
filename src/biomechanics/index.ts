/** The stance model: inputs → posture, muscle work and forces, at rest and along a time course. Pure; see docs/stance-model.md. */
export {
  CHOICE_KEYS,
  DEFAULT_INPUTS,
  INPUT_CHOICES,
  INPUT_LIMITS,
  isNullable,
  NUMBER_KEYS,
  type HandSide,
  type StanceInputs,
  type WeakMuscles,
} from './inputs';
export { sanitise, type StanceNote } from './sanitise';
export { HIP_MUSCLES, TRUNK_MUSCLES, type MuscleName, type Role } from './model/fascicles';
export { HANGING_EFFORT, TRUNK_TONE } from './model/parameters';
export type { Posture } from './posture';
export type { ForceArrow, MuscleResult, StanceForces, StanceResult, StanceState } from './result';
export { solveStance } from './solve/solveStance';
export { createWorkspace, type Workspace } from './solve/workspace';
export { COURSE_DURATION, COURSE_PHASES, phaseAt, type CoursePhase } from './course/timing';
export { courseFrame, createCourse, frameAt, type Course, type CourseFrame } from './course/courseFrame';
export { gaitFrame, type GaitFrame, type GaitSupport } from './gait/gaitFrame';
export { GAIT_REFERENCE } from './data/gaitReference';
