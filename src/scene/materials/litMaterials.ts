import { AlwaysStencilFunc, BackSide, KeepStencilOp, NotEqualStencilFunc, ReplaceStencilOp, ShaderMaterial, type Color } from 'three';
import { paletteColour } from '../look/palette';
import { PART_GLSL } from './part.glsl';
import { PROJECT_GLSL } from './project.glsl';
import type { PartUniform, SharedUniforms } from './shared';

/** Stencil value of pixels that already show the lit structure. */
export const LIT = 1;
/** The outline where the structure is seen, and where something lies over it: width in CSS pixels, opacity. */
const OUTLINES = { seen: { width: 2.2, opacity: 0.92 }, covered: { width: 1.5, opacity: 0.55 } } as const;
/** The seen outline may lie this far under what touches the structure, mm: muscles rest on bone, and on each other. */
const RESTS_ON = 5;

/** Lets a material mark the pixels where its structure is seen, when that structure is the lit one. */
export function markLit(material: ShaderMaterial, lit: boolean): void {
  material.stencilWrite = lit;
  material.stencilRef = LIT;
  material.stencilFunc = AlwaysStencilFunc;
  material.stencilZPass = lit ? ReplaceStencilOp : KeepStencilOp;
}

const stencilOutsideLit = { stencilWrite: true, stencilRef: LIT, stencilFunc: NotEqualStencilFunc, stencilZPass: ReplaceStencilOp } as const;

/** Tints the parts of the lit structure that something covers, so that its whole extent is seen. Each pixel is tinted once. */
export const createCoveredMaterial = (strength: { value: number }, tint: { value: Color }, lone: PartUniform): ShaderMaterial =>
  new ShaderMaterial({
    name: 'lit-covered',
    vertexShader: /* glsl */ `
      attribute vec4 tissue;
      varying vec2 vPart;
      ${PROJECT_GLSL}
      void main() {
        vPart = tissue.ab;
        project();
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uTint;
      uniform float uStrength;
      varying vec3 vNormal;
      varying vec3 vView;
      varying vec2 vPart;
      ${PART_GLSL}
      void main() {
        float facing = clamp(dot(normalize(vNormal), normalize(-vView)), 0.0, 1.0);
        gl_FragColor = vec4(uTint * (0.7 + 0.5 * facing), 0.42 * uStrength * insidePart(vPart));
        #include <colorspace_fragment>
      }`,
    uniforms: { uTint: tint, uStrength: strength, uPart: lone },
    transparent: true,
    depthTest: false,
    depthWrite: false,
    ...stencilOutsideLit,
  });

/**
 * A dark line around the lit structure's whole silhouette: the cue that does not need colour. Full where the silhouette is seen; where
 * something covers it, a faint one, since an edge that lies in the depth is no edge of the picture. Draw the seen one first.
 */
export const createOutlineMaterial = (shared: SharedUniforms, strength: { value: number }, where: keyof typeof OUTLINES): ShaderMaterial =>
  new ShaderMaterial({
    name: `lit-outline-${where}`,
    vertexShader: /* glsl */ `
      uniform vec2 uViewport;
      uniform float uWidth;
      void main() {
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vec4 clip = projectionMatrix * view;
        vec4 nearer = projectionMatrix * (view + vec4(0.0, 0.0, ${RESTS_ON.toFixed(1)}, 0.0));
        vec3 outward = normalMatrix * normal;
        vec2 aside = outward.xy / max(length(outward.xy), 1e-4);
        clip.xy += aside * uWidth * 2.0 / uViewport * clip.w;
        clip.z = nearer.z / nearer.w * clip.w;
        gl_Position = clip;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uTint;
      uniform float uStrength;
      void main() {
        gl_FragColor = vec4(uTint, ${OUTLINES[where].opacity} * uStrength);
        #include <colorspace_fragment>
      }`,
    uniforms: {
      uViewport: shared.uViewport,
      uWidth: { value: OUTLINES[where].width },
      uTint: { value: paletteColour('outline') },
      uStrength: strength,
    },
    side: BackSide,
    transparent: true,
    depthTest: where === 'seen',
    depthWrite: false,
    ...stencilOutsideLit,
  });
