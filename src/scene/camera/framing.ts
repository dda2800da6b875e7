import { degrees, mm, type Degrees, type Millimetres } from '@/anatomy/units';

/** Vertical opening of the lens: long enough that a pelvis seen from 1.15 m keeps its proportions. */
export const LENS: Degrees = degrees(36);
/** Narrower screens than this (width / height) would cut the hips when they shift over one foot, so the camera steps back. */
const NARROWEST = 0.78;

/**
 * How much further the camera stands than the state says, so that a portrait phone sees the same body width as a laptop.
 * State and links keep the distance of a wide screen.
 * @param aspect width / height of the picture
 */
export const framingScale = (aspect: number): number => (aspect > 0 && Number.isFinite(aspect) ? Math.max(1, NARROWEST / aspect) : 1);

/** Distance of the lens for a distance in the state. */
export const lensDistance = (distance: Millimetres, aspect: number): Millimetres => mm(distance * framingScale(aspect));
/** Distance in the state for a distance of the lens: inverse of `lensDistance`. */
export const stateDistance = (distance: Millimetres, aspect: number): Millimetres => mm(distance / framingScale(aspect));
