import type { Level } from './pixelRatio';

/** While the picture keeps moving, a level that was measured to be needed waits for rest no longer than this, ms. */
const PATIENCE_MS = 2000;

/** What a frame knows when it asks whether to go over to another level. */
export interface Moment {
  readonly now: number;
  readonly asked: Level;
  /** Of the frames so far; `null` before the first. */
  readonly shown: Level | null;
  /** A level chosen by hand is shown at once. */
  readonly byHand: boolean;
  /** The body stands where it stood in the last frame, seen from the same place. */
  readonly still: boolean;
  /** A finger or button is down on the picture. */
  readonly held: boolean;
}

/** `keep` the level; change it `openly`, in a picture that moves anyway; or `veiled`: the old picture fades out over the new one. */
export type Change = 'keep' | 'openly' | 'veiled';

/** Decides when a change of level is shown, so that none is seen to jump: at rest under a veil, never in the middle of a drag. */
export function createLevelSwitch(): (moment: Moment) => Change {
  let since: number | null = null;
  return ({ now, asked, shown, byHand, still, held }) => {
    if (shown === null) return 'openly';
    if (asked === shown) {
      since = null;
      return 'keep';
    }
    if (held || since === null) since = now;
    if (held) return 'keep';
    if (still) return 'veiled';
    return byHand || now - since > PATIENCE_MS ? 'openly' : 'keep';
  };
}
