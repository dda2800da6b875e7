import type { AppState } from '../appState';
import { DESTINY, STATE_KEYS } from '../destiny';
import type { Patch } from './command';

/** One undo step: what the changed keys were, and became. Keys it does not name are left alone by undo. */
export interface HistoryStep {
  readonly command: string;
  readonly before: Patch;
  readonly after: Patch;
  /** When it was last added to, ms of the caller's clock. */
  readonly at: number;
}

export interface Timeline {
  readonly past: readonly HistoryStep[];
  readonly future: readonly HistoryStep[];
}

export const EMPTY_TIMELINE: Timeline = { past: [], future: [] };
/** Steps kept. Far more than a visit needs; bounds the memory of a screen left running in a waiting room. */
const MOST_STEPS = 200;
/** Repeats of a coalescing command closer than this are one step, ms: slower than any drag, faster than a second thought. */
const COALESCE_MS = 800;

const pick = (state: AppState, keys: readonly (keyof AppState)[]): Patch =>
  Object.fromEntries(keys.map((key) => [key, state[key]])) as Patch;

/** Undoable keys whose value differs, by identity or by content. */
const changedKeys = (before: AppState, after: AppState): (keyof AppState)[] =>
  STATE_KEYS.filter(
    (key) => DESTINY[key].undoable && before[key] !== after[key] && JSON.stringify(before[key]) !== JSON.stringify(after[key]),
  );

/** The timeline after a command took the state from `before` to `after`; unchanged when nothing undoable changed. */
export const record = (
  timeline: Timeline,
  step: { readonly command: string; readonly coalesces: boolean; readonly before: AppState; readonly after: AppState; readonly at: number },
): Timeline => {
  const keys = changedKeys(step.before, step.after);
  if (keys.length === 0) return timeline;
  const last = timeline.past.at(-1);
  if (step.coalesces && last?.command === step.command && step.at - last.at < COALESCE_MS && timeline.future.length === 0) {
    const joined: HistoryStep = {
      command: step.command,
      before: { ...pick(step.before, keys), ...last.before },
      after: { ...last.after, ...pick(step.after, keys) },
      at: step.at,
    };
    return { past: [...timeline.past.slice(0, -1), joined], future: [] };
  }
  const fresh: HistoryStep = { command: step.command, before: pick(step.before, keys), after: pick(step.after, keys), at: step.at };
  return { past: [...timeline.past, fresh].slice(-MOST_STEPS), future: [] };
};

/** The patch that undoes the last step and the timeline after it; `null` when there is none. */
export const stepBack = ({ past, future }: Timeline): { patch: Patch; timeline: Timeline } | null => {
  const last = past.at(-1);
  return last ? { patch: last.before, timeline: { past: past.slice(0, -1), future: [last, ...future] } } : null;
};

/** The patch that redoes the last undone step and the timeline after it; `null` when there is none. */
export const stepForward = ({ past, future }: Timeline): { patch: Patch; timeline: Timeline } | null => {
  const next = future[0];
  // Its age is forgotten, so that a drag right after a redo does not melt into the old step.
  return next ? { patch: next.after, timeline: { past: [...past, { ...next, at: -Infinity }], future: future.slice(1) } } : null;
};
