/** A press of a pointer, in CSS pixels and ms. */
export interface Press {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** A finger trembles by about this much; more is a drag. */
const REACH_PX = 6;
/** Longer than this is holding, not tapping. */
const LONGEST_MS = 600;

/** Whether a press and its release are a click or tap, not a drag. */
export const isTap = (down: Press, up: Press): boolean =>
  Math.hypot(up.x - down.x, up.y - down.y) <= REACH_PX && up.at - down.at <= LONGEST_MS;
