import { ratio, type Ratio, type Seconds } from '@/anatomy/units';
import { COURSE_DURATION, minimumJerk, outward } from '@/biomechanics/course/timing';
import { GAIT_REFERENCE } from '@/biomechanics/data/gaitReference';

/** The one clock of the page also drives poses and walking. A pose moves to its far end in this time, s, and back by the same way. */
const TO_END = 2;
const BEFORE = 0.5;

/** How far a drawn pose is through its movement: 0 start, 1 far end. */
export const poseProgress = (time: Seconds): Ratio => ratio(minimumJerk((outward(time) - BEFORE) / TO_END));

/** Cycles of walking within the course: slow enough to read the pelvis by eye. */
const CYCLES = 2;
/** How many times slower than measured the walk is shown. */
export const WALK_SLOWED = COURSE_DURATION / CYCLES / GAIT_REFERENCE.cycleSeconds;

/** Share of the walking cycle, 0 … 1, from right heel strike. */
export const walkShare = (time: Seconds): Ratio => ratio(((time / COURSE_DURATION) * CYCLES) % 1);
