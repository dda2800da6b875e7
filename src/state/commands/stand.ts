import { ratio, seconds, type Ratio, type Seconds } from '@/anatomy/units';
import type { AppState, StanceSide, Weakness } from '../appState';
import { clampCourse, COURSE_DURATION, HOLD_TIME, phaseAt } from '../course';
import { toPercentGrid } from '../skin';
import { command } from './command';

/** The model calls anything lower complete paralysis, which is another story (MODEL section 11). */
export const LOWEST_STRENGTH = ratio(0.05);

const SIDE_KEYS: Record<StanceSide, string> = { left: 'command.standLeft', right: 'command.standRight' };
const WEAKNESS_KEYS: Record<Weakness, string> = { 'gluteus-medius': 'weakness.gluteusMedius', 'superior-gluteal': 'weakness.superiorGluteal' };
const atEnd = (state: AppState): boolean => state.courseTime >= COURSE_DURATION;

/** Standing on one leg: the clock, the side, the strength, the way of coping. */
export const standCommands = {
  'stand.playPause': command({
    group: 'stand',
    labelKey: (state) => (state.playing ? 'command.pause' : 'command.play'),
    icon: (state) => (state.playing ? 'pause' : 'play'),
    shortcuts: [{ key: ' ', onPicture: true }],
    checked: (state) => state.playing,
    perform: (state) => ({ playing: !state.playing, ...(!state.playing && atEnd(state) ? { courseTime: seconds(0) } : {}) }),
    undoable: false,
  }),
  'stand.scrub': command<Seconds>({
    group: 'stand',
    labelKey: 'command.scrub',
    perform: (_, time) => ({ courseTime: clampCourse(time), playing: false }),
    undoable: true,
    coalesces: true,
  }),
  'stand.oneLeg': command({
    group: 'stand',
    labelKey: (state) => (phaseAt(state.courseTime) === 'hold' ? 'command.bothFeet' : 'command.oneLeg'),
    icon: 'person-standing',
    shortcuts: [{ key: 'o' }],
    checked: (state) => phaseAt(state.courseTime) === 'hold',
    perform: (state) => ({ courseTime: phaseAt(state.courseTime) === 'hold' ? seconds(0) : HOLD_TIME, playing: false }),
    undoable: true,
  }),
  'stand.side': command<StanceSide>({
    group: 'stand',
    labelKey: (_, side) => SIDE_KEYS[side],
    checked: (state, side) => state.stanceSide === side,
    perform: (_, stanceSide) => ({ stanceSide }),
    undoable: true,
  }),
  'stand.strength': command<Ratio>({
    group: 'stand',
    labelKey: 'command.strength',
    perform: (_, strength) => ({ strength: ratio(Math.max(LOWEST_STRENGTH, toPercentGrid(strength))) }),
    undoable: true,
    coalesces: true,
  }),
  'stand.weakness': command<Weakness>({
    group: 'stand',
    labelKey: (_, weakness) => WEAKNESS_KEYS[weakness],
    checked: (state, weakness) => state.weakness === weakness,
    perform: (_, weakness) => ({ weakness }),
    undoable: true,
  }),
  'stand.compensation': command<Ratio>({
    group: 'stand',
    labelKey: 'command.compensation',
    perform: (_, compensation) => ({ compensation: toPercentGrid(compensation) }),
    undoable: true,
    coalesces: true,
  }),
} as const;
