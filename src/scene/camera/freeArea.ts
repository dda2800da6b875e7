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

/**
 * Fits the lens to the shape of a pane, its middle moved aside by `shift` CSS px. The projection carries the shift, so picking and
 * everything that projects points agree with what is drawn. Does nothing when nothing changed.
 */
export function fitLens(camera: PerspectiveCamera, { width, height }: Rect, shift: number): void {
  const aspect = width / Math.max(1, height);
  const { view } = camera;
  const fits = shift === 0 ? !view?.enabled : view?.enabled === true && view.offsetX === -shift && view.fullWidth === width && view.fullHeight === height;
  if (fits && camera.aspect === aspect) return;
  camera.aspect = aspect;
  if (shift !== 0) camera.setViewOffset(width, height, -shift, 0, width, height);
  else if (view?.enabled) camera.clearViewOffset();
  else camera.updateProjectionMatrix();
}
