import { Vector2, Vector4, type IUniform } from 'three';
import { unknownWork, workRamp } from '../activation/workRamp';
import { paletteColour } from '../look/palette';
import { createNoiseTexture } from './noise';

/**
 * Uniforms that all materials of one scene share by reference: set once, seen by all. The viewport is in CSS pixels.
 */
export const createSharedUniforms = () => ({
  uNoise: { value: createNoiseTexture() },
  /** Drawn pixels per CSS pixel: what is measured in pixels of the page keeps its size at every sharpness. */
  uPixelRatio: { value: 1 },
  /** How much of the fibres is drawn: see `detailOf`. */
  uDetail: { value: 2 },
  uViewport: { value: new Vector2(1, 1) },
  uReceded: { value: paletteColour('receded') },
  uAccent: { value: paletteColour('accent') },
  uWorkRamp: { value: workRamp() },
  uUnknownWork: { value: unknownWork() },
});

export type SharedUniforms = ReturnType<typeof createSharedUniforms>;

/** recede, lit, hover, opacity: the one uniform that each structure owns. */
export interface LookUniform extends IUniform<Vector4> {
  value: Vector4;
}
export const createLookUniform = (): LookUniform => ({ value: new Vector4(0, 0, 0, 1) });

/** Which part of a muscle is lit by itself (1 for that one of three), and how far it is shown (0 not, 1 fully). */
export interface PartUniform extends IUniform<Vector4> {
  value: Vector4;
}
export const createPartUniform = (): PartUniform => ({ value: new Vector4(1, 0, 0, 0) });

/** How far what lies over a muscle (`anatomy/covers`) is drawn, 0 … 1: as far as its shade is. */
export interface CoverUniform extends IUniform<number> {
  value: number;
}
export const createCoverUniform = (): CoverUniform => ({ value: 0 });

/** Place on the ramp of muscle work (0 slack … 1 the top of the muscle's scale; below 0 unknown), and how far the colour is shown (0 not, 1 fully). */
export interface WorkUniform extends IUniform<Vector2> {
  value: Vector2;
}
export const createWorkUniform = (): WorkUniform => ({ value: new Vector2(0, 0) });
