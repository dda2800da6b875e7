import { LEVELS, type Level } from './pixelRatio';

/** A frame slower than this is felt while turning the body, ms. */
const SLOW_MS = 40;
/** A frame no slower than this keeps up with an ordinary display of 60 Hz, ms. */
const FAST_MS = 22;
/** A longer gap is rest, not a slow frame, ms; unless the frame before it asked for this one. */
const REST_MS = 400;
/** Longer than this not even a slow device takes: the page was hidden or the machine slept, ms. */
const ASLEEP_MS = 4000;
/** Slow frames, less the others between them, before the picture gets coarser: a passing hiccup is not a slow device. */
const PATIENCE = 12;
/** On a very slow device so many frames are enough, if together they took `LONG_MS`. */
const LEAST_FRAMES = 4;
const LONG_MS = 1500;
/** Fast frames before a finer picture is tried again: two seconds of motion. */
const FLUENT = 120;
/** Time after a change before a finer picture is tried, ms; each try that fails makes the next wait longer by `LONGER`. */
const FIRST_WAIT_MS = 30_000;
const LONGER = 4;
/** Frames are not judged for so long after a change of level, of size, or of the programs on the graphics card, ms. */
const WARM_UP_MS = 1000;

/** One frame as measured. */
export interface MeasuredFrame {
  /** When its drawing began, ms. */
  readonly now: number;
  /** Of it spent on posing the body, ms: fewer pixels would not have saved that. */
  readonly posing: number;
  /** Whether it asked for the next frame at once: then the gap to that is no rest, however long. */
  readonly goesOn: boolean;
}

/** Chooses a level by measured frame time. */
export interface LevelChooser {
  readonly level: Level;
  afterFrame(frame: MeasuredFrame): void;
  /** What is slow now is not the picture: programs compile, buffers are made anew. */
  warmUp(now: number): void;
}

/**
 * Starts at the best level. Goes one level down after a run of slow frames, and tries one up again after a long run of fast ones. A try that
 * fails is paid for with a four times longer wait, so that it settles: at most three tries in the first half hour.
 */
export function createLevelChooser(): LevelChooser {
  let at = 0;
  let last = -Infinity;
  let wentOn = false;
  let warm = -Infinity;
  let changed = -Infinity;
  let tried = false;
  let wait = FIRST_WAIT_MS;
  let slow = 0;
  let slowMs = 0;
  let fluent = 0;

  const go = (step: 1 | -1, now: number): void => {
    if (step > 0 && tried) wait *= LONGER;
    tried = step < 0;
    at += step;
    changed = now;
    warm = now + WARM_UP_MS;
    slow = slowMs = fluent = 0;
  };
  const judge = (interval: number, now: number): void => {
    const isSlow = interval > SLOW_MS;
    slow = Math.max(0, slow + (isSlow ? 1 : -1));
    slowMs = slow === 0 ? 0 : slowMs + (isSlow ? interval : 0);
    fluent = Math.max(0, fluent + (interval <= FAST_MS ? 1 : -10));
    if (slow >= PATIENCE || (slow >= LEAST_FRAMES && slowMs >= LONG_MS)) {
      if (at < LEVELS.length - 1) go(1, now);
      else slow = slowMs = 0;
    } else if (fluent >= FLUENT && at > 0 && now - changed >= wait) go(-1, now);
  };
  return {
    get level() {
      return LEVELS[at]!;
    },
    afterFrame({ now, posing, goesOn }) {
      const interval = now - last;
      const rested = interval > (wentOn ? ASLEEP_MS : REST_MS);
      last = now;
      wentOn = goesOn;
      if (!rested && now >= warm) judge(interval - posing, now);
    },
    warmUp(now) {
      warm = Math.max(warm, now + WARM_UP_MS);
    },
  };
}
