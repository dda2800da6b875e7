import { ShaderMaterial, type Color, type IUniform } from 'three';
import type { Tissue } from '@/anatomy/catalogue';
import { paletteColour } from '../look/palette';
import type { CoverUniform, PartUniform, LookUniform, SharedUniforms, WorkUniform } from './shared';
import { MUSCLE_FRAGMENT, MUSCLE_VERTEX } from './muscle.glsl';
import { BONE_FRAGMENT, BONE_VERTEX } from './bone.glsl';

const colours = (entries: Record<string, Color>): Record<string, IUniform> =>
  Object.fromEntries(Object.entries(entries).map(([name, value]) => [name, { value }]));

const BONE = colours({ uColour: paletteColour('bone'), uDeep: paletteColour('boneDeep'), uLit: paletteColour('boneLit') });
const DISC = colours({ uColour: paletteColour('cartilage'), uDeep: paletteColour('boneDeep'), uLit: paletteColour('boneLit') });
const NERVE = colours({ uColour: paletteColour('nerve'), uDeep: paletteColour('nerveDeep'), uLit: paletteColour('boneLit') });
const GRISTLE = { value: paletteColour('gristle') };
const COLOURS = { bone: BONE, disc: DISC, nerve: NERVE } as const;
const MUSCLE = colours({
  uColour: paletteColour('muscle'),
  uDeep: paletteColour('muscleDeep'),
  uPale: paletteColour('musclePale'),
  uTendon: paletteColour('tendon'),
});

/** Sheets are all sinew, a little cooler than tendon; lit they turn amber as bone does. */
const FASCIA = { ...MUSCLE, ...colours({ uDeep: paletteColour('fasciaDeep'), uTendon: paletteColour('fascia'), uLit: paletteColour('boneLit') }) };
/** Ligaments are sinew too, a little warmer and darker, so that they part from bone. */
const LIGAMENT = { ...FASCIA, ...colours({ uDeep: paletteColour('ligamentDeep'), uTendon: paletteColour('ligament') }) };
const SINEWS = { fascia: FASCIA, ligament: LIGAMENT } as const;

/** What each structure has of its own. */
export interface OwnUniforms {
  readonly look: LookUniform;
  readonly work: WorkUniform;
  readonly lone: PartUniform;
  readonly share: CoverUniform;
}

/**
 * Material of every tissue but skin. Structures differ by their `look` uniform only, so all of one tissue share a program.
 * Opacity below 1 must come with `transparent` (see `body/applyLook.ts`).
 */
export function createTissueMaterial(tissue: Exclude<Tissue, 'skin'>, shared: SharedUniforms, { look, work, lone, share }: OwnUniforms): ShaderMaterial {
  if (tissue === 'muscle' || tissue === 'fascia' || tissue === 'ligament') {
    const sinew = tissue === 'muscle' ? null : SINEWS[tissue];
    return new ShaderMaterial({
      name: tissue,
      vertexShader: MUSCLE_VERTEX,
      fragmentShader: MUSCLE_FRAGMENT,
      defines: sinew ? { SHEET: '' } : {},
      uniforms: { ...shared, ...(sinew ?? MUSCLE), uLook: look, uWork: work, uPart: lone, uCovered: share },
    });
  }
  return new ShaderMaterial({
    name: tissue,
    vertexShader: BONE_VERTEX,
    fragmentShader: BONE_FRAGMENT,
    uniforms: { ...shared, ...COLOURS[tissue], uCartilage: GRISTLE, uLook: look },
  });
}
