import { Color } from 'three';

/**
 * Colours of the picture, sRGB. Calm and warm like a museum plate: paper ground, ivory bone, muted red muscle, pale tendon.
 * Nothing here carries meaning by hue alone; lightness does (bone light, muscle mid, lit muscle dark on a paled body).
 */
const PALETTE = {
  paperCentre: '#fdfbf7',
  paperEdge: '#e8e1d7',
  /** Ground of a dim room. */
  dimCentre: '#4a433d',
  dimEdge: '#1a1714',
  floorShadow: '#5d4a3c',
  bone: '#e6dac3',
  boneDeep: '#8a6a4a',
  boneLit: '#d9963a',
  cartilage: '#c9cfcb',
  /** Joint surfaces of bones. */
  gristle: '#d3dee0',
  ligament: '#dedbd2',
  ligamentDeep: '#80776a',
  fascia: '#e4ddd2',
  fasciaDeep: '#a3937f',
  nerve: '#e2bb3f',
  nerveDeep: '#8f6a1c',
  muscle: '#a04c44',
  muscleDeep: '#5c211e',
  musclePale: '#c88d80',
  tendon: '#e9dfd0',
  skin: '#d9b59c',
  skinShade: '#b98a70',
  receded: '#efe5db',
  /** Things that are no body: a cool grey-green, which no tissue has. */
  thing: '#93a19c',
  thingShade: '#5d6d69',
  /** Large soft things that lie under the figure. */
  cushion: '#c3ccc4',
  cushionShade: '#93a19c',
  accent: '#ff8a3d',
  outline: '#3b0f0c',
  /** The ring around a place that is asked about: the page's own teal, which no tissue has. */
  place: '#1f5753',
} as const;

export type PaletteName = keyof typeof PALETTE;

/** A palette colour as a linear-space uniform value. */
export const paletteColour = (name: PaletteName): Color => new Color(PALETTE[name]);
