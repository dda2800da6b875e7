import { degrees, ratio, seconds, type Ratio, type Seconds } from '@/anatomy/units';
import type { StanceInputs } from '../inputs';
import { SWING_LEG } from '../model/parameters';
import type { Posture } from '../posture';
import type { StanceResult } from '../result';
import { sanitise, type StanceNote } from '../sanitise';
import { bodyOfHeight, type Body } from '../solve/body';
import type { Conditions } from '../solve/conditions';
import { conditionsOf } from '../solve/conditionsOf';
import { findPosture, meaningNotes, solvePosture } from '../solve/solveStance';
import { createWorkspace, type Workspace } from '../solve/workspace';
import { createSway, pendulum, smoothed, unloaded, type Sway } from './sway';
import { centreOfMass, liftAt, outward, phaseAt, swingShareAt, type CoursePhase } from './timing';

/** One moment of the course. `result` is the force balance of exactly the posture that is shown. */
export interface CourseFrame {
  readonly time: Seconds;
  readonly phase: CoursePhase;
  readonly swingFootShare: Ratio;
  /** 0 both feet planted … 1 swing foot free. */
  readonly lift: Ratio;
  readonly posture: Posture;
  readonly result: StanceResult;
}

/** What does not change along a course: solved once for its inputs. `inputs.swingFootShare` plays no part. */
export interface Course {
  readonly inputs: StanceInputs;
  readonly notes: readonly StanceNote[];
  readonly body: Body;
  readonly conditions: Conditions;
  readonly sway: Sway;
  readonly workspace: Workspace;
}

/** Finds the held posture and the way there. @param workspace memory to solve in, owned by the caller */
export const createCourse = (given: StanceInputs, workspace: Workspace = createWorkspace()): Course => {
  const clean = sanitise(given);
  const inputs: StanceInputs = { ...clean.inputs, swingFootShare: ratio(0) };
  const body = bodyOfHeight(inputs.heightM);
  const conditions = conditionsOf(inputs);
  const held = findPosture(body, conditions, inputs, workspace);
  const notes = [...clean.notes, ...meaningNotes(inputs, held.drop)];
  return { inputs, notes, body, conditions, sway: createSway(body, inputs, held, conditions, workspace), workspace };
};

/**
 * Posture and forces at a time of the course. Continuous in `t`; nothing is remembered between calls, so any order of times gives
 * the same frames.
 * @param t seconds; before 0 and after `COURSE_DURATION` it is quiet double stance
 */
export const frameAt = (course: Course, t: number): CourseFrame => {
  const { inputs, body, conditions, sway, workspace, notes } = course;
  const there = outward(t);
  const share = swingShareAt(there, pendulum(inputs));
  const lift = liftAt(there);
  conditions.cane = inputs.cane * unloaded(share);
  conditions.swingShare = share;
  // The leg tilts with the centre of mass, which moves smoothly; the forces follow the centre of pressure, which leads it.
  conditions.tiltShare = (1 - centreOfMass(there)) / 2;
  conditions.swingHipFlexion = (lift * SWING_LEG.hipFlexion * Math.PI) / 180;
  conditions.swingKneeFlexion = (lift * SWING_LEG.kneeFlexion * Math.PI) / 180;
  const posture = {
    stanceSide: inputs.stanceSide === 'left' ? ('L' as const) : ('R' as const),
    pelvicDrop: degrees(smoothed(sway.drop, there)),
    trunkLean: degrees(smoothed(sway.lean, there)),
    lift: ratio(lift),
    swingHipFlexion: degrees(lift * SWING_LEG.hipFlexion),
    swingKneeFlexion: degrees(lift * SWING_LEG.kneeFlexion),
  };
  const result = solvePosture(workspace, body, conditions, inputs, posture, notes);
  return { time: seconds(t), phase: phaseAt(t), swingFootShare: ratio(share), lift: ratio(lift), posture: result.posture, result };
};

/** Courses of the last inputs asked for: two figures side by side, each before and after a change. */
const RECENT = 4;
const recent: Course[] = [];
const KEYS = Object.keys as (inputs: StanceInputs) => (keyof StanceInputs)[];
const asked = new WeakMap<Course, StanceInputs>();
const same = (a: StanceInputs, b: StanceInputs): boolean => a === b || KEYS(a).every((key) => key === 'swingFootShare' || Object.is(a[key], b[key]));

/**
 * `frameAt` for callers that hold inputs rather than a course: the course of the last few inputs is kept, so a frame costs one
 * posture. Equal inputs give equal frames whatever was asked before.
 */
export const courseFrame = (inputs: StanceInputs, t: number): CourseFrame => {
  let index = recent.findIndex((course) => same(asked.get(course)!, inputs));
  if (index < 0) {
    const reused = recent.length >= RECENT ? recent.pop()?.workspace : undefined;
    const course = createCourse(inputs, reused);
    asked.set(course, { ...inputs });
    recent.push(course);
    index = recent.length - 1;
  }
  const [course] = recent.splice(index, 1);
  recent.unshift(course!);
  return frameAt(course!, t);
};
