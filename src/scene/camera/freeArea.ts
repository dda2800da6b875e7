import type { PerspectiveCamera } from 'three';

interface Rect {
  readonly width: number;
  readonly height: number;
}
interface Edges {
  readonly left: number;
  readonly right: number;
}

/** With less than this between the panels, centring there would only push the body out of sight, CSS px. */
const NARROWEST_FREE = 140;
/** Time constant of the move when a panel comes or goes, s. */
const TIME_CONSTANT = 0.07;
/** Nearer than this the picture is in place, CSS px. */
const THERE = 0.25;

/**
 * How far the middle of the free part lies from the middle of the picture, CSS px, to the right positive. 0 where the panels
 * leave too little to stand in.
 */
export const centringShift = ({ width }: Rect, { left, right }: Edges): number =>
  width - left - right < NARROWEST_FREE ? 0 : (left - right) / 2;

/**
 * One step of `seconds` from the shown shift towards its goal, both CSS px.
 * @returns the goal itself once the rest cannot be seen
 */
export const easeShift = (shown: number, goal: number, seconds: number): number => {
  const next = goal + (shown - goal) * Math.exp(-Math.max(0, seconds) / TIME_CONSTANT);
  return Math.abs(next - goal) < THERE ? goal : next;
};

/** Height of a pane that words cover at its two ends, CSS px. */
export interface Ends {
  readonly top: number;
  readonly bottom: number;
}
const NO_ENDS: Ends = { top: 0, bottom: 0 };

/**
 * Fits the lens to the shape of a pane, its middle moved aside by `shift` CSS px; what `ends` cover is left out of the composition and
 * still drawn under them. The projection carries all that, so picking and everything that projects points agree with what is drawn.
 * Does nothing when nothing changed.
 */
export function fitLens(camera: PerspectiveCamera, { width, height }: Rect, shift: number, { top, bottom }: Ends = NO_ENDS): void {
  const free = Math.max(1, height - top - bottom);
  const aspect = width / free;
  const { view } = camera;
  const plain = shift === 0 && top === 0 && bottom === 0;
  const fits = plain ? !view?.enabled : view?.enabled === true && view.offsetX === -shift && view.offsetY === 0 - top && view.fullWidth === width && view.fullHeight === free && view.height === height;
  if (fits && camera.aspect === aspect) return;
  camera.aspect = aspect;
  if (!plain) camera.setViewOffset(width, free, -shift, 0 - top, width, height);
  else if (view?.enabled) camera.clearViewOffset();
  else camera.updateProjectionMatrix();
}
