import { degrees, kilograms, metres, ratio, type Degrees, type Kilograms, type Metres, type Ratio } from '@/anatomy/units';
import { INPUT_LIMITS } from '@/biomechanics/inputs';
import type { HandSide } from '../standing';
import { command } from './command';

const HAND_KEYS: Record<HandSide, string> = { swing: 'stand.hand.swing', stance: 'stand.hand.stance' };

/** A number inside the limits of the model, on the grid of the link. */
const within = (value: number, [low, high]: readonly [number, number], places: number): number =>
  Number(Math.min(high, Math.max(low, value)).toFixed(places)) + 0;

const otherHand = (side: HandSide): HandSide => (side === 'swing' ? 'stance' : 'swing');
/** Whether a thing is taken up just now: it goes into the free hand; whoever wants both in one hand says so after. */
const taken = (before: Ratio, now: Ratio): boolean => before === 0 && now > 0;

/** What else the model of standing is asked with: hands, size, and angles that are prescribed rather than found. */
export const bodyCommands = {
  'stand.cane': command<Ratio>({
    group: 'stand',
    labelKey: 'stand.cane',
    perform: (state, share) => {
      const cane = ratio(within(share, INPUT_LIMITS.cane, 2));
      return taken(state.cane, cane) && state.load > 0 ? { cane, caneSide: otherHand(state.loadSide) } : { cane };
    },
    undoable: true,
    coalesces: true,
  }),
  'stand.caneSide': command<HandSide>({
    group: 'stand',
    labelKey: (_, side) => HAND_KEYS[side],
    checked: (state, side) => state.caneSide === side,
    perform: (_, caneSide) => ({ caneSide }),
    undoable: true,
  }),
  'stand.load': command<Ratio>({
    group: 'stand',
    labelKey: 'stand.bag',
    perform: (state, share) => {
      const load = ratio(within(share, INPUT_LIMITS.load, 2));
      return taken(state.load, load) && state.cane > 0 ? { load, loadSide: otherHand(state.caneSide) } : { load };
    },
    undoable: true,
    coalesces: true,
  }),
  'stand.loadSide': command<HandSide>({
    group: 'stand',
    labelKey: (_, side) => HAND_KEYS[side],
    checked: (state, side) => state.loadSide === side,
    perform: (_, loadSide) => ({ loadSide }),
    undoable: true,
  }),
  'stand.mass': command<Kilograms>({
    group: 'stand',
    labelKey: 'stand.mass',
    perform: (_, mass) => ({ massKg: kilograms(within(mass, INPUT_LIMITS.massKg, 1)) }),
    undoable: true,
    coalesces: true,
  }),
  'stand.height': command<Metres>({
    group: 'stand',
    labelKey: 'stand.height',
    perform: (_, height) => ({ heightM: metres(within(height, INPUT_LIMITS.heightM, 2)) }),
    undoable: true,
    coalesces: true,
  }),
  'stand.setLean': command<Degrees | null>({
    group: 'stand',
    labelKey: 'stand.setLean',
    perform: (_, lean) => ({ leanDeg: lean === null ? null : degrees(within(lean, INPUT_LIMITS.trunkLeanDeg, 1)) }),
    undoable: true,
    coalesces: true,
  }),
  'stand.setDrop': command<Degrees | null>({
    group: 'stand',
    labelKey: 'stand.setDrop',
    perform: (_, drop) => ({ dropDeg: drop === null ? null : degrees(within(drop, INPUT_LIMITS.pelvicDropDeg, 1)) }),
    undoable: true,
    coalesces: true,
  }),
} as const;
