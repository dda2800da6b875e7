/** Order of work within a frame. A positive last step also tells React Three Fiber that we draw ourselves. */
export const FRAME = { begin: -3, pose: -2, camera: -1, look: 0, order: 0.5, draw: 1 } as const;

/** One ordinary frame, s. */
const USUAL = 1 / 60;
/** Animations never step further than this in one frame, s: beyond it an ease would look like a jump. */
const LONGEST = 0.4;

/**
 * Seconds an animation may advance in this frame.
 * @param delta what the loop's clock measured since the last frame, s
 * @param moving whether the animation was under way in that frame; if not, `delta` is mostly rest and counts as one usual frame
 */
export const frameSeconds = (delta: number, moving: boolean): number => (moving && delta > 0 ? Math.min(delta, LONGEST) : USUAL);
