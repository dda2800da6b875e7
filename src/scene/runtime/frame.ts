/** Order of work within a frame. A positive last step also tells React Three Fiber that we draw ourselves. */
export const FRAME = { pose: -2, camera: -1, look: 0, order: 0.5, draw: 1 } as const;

/** One ordinary frame, s. */
const USUAL = 1 / 60;
/** A longer pause than this means that nothing was drawn meanwhile, not that a frame was slow. */
const IDLE = 0.25;
/** Animations never step further than this in one frame, s. */
const LONGEST = 0.1;

/** Seconds an animation may advance in this frame. After a rest the loop's clock reports the whole rest; that is one usual frame. */
export const frameSeconds = (delta: number): number => (delta > IDLE || !(delta > 0) ? USUAL : Math.min(delta, LONGEST));
