import { AlwaysStencilFunc, BackSide, KeepStencilOp, NotEqualStencilFunc, ReplaceStencilOp, ShaderMaterial, type Color } from 'three';
import { paletteColour } from '../look/palette';
import { PART_GLSL } from './part.glsl';
import { PROJECT_GLSL } from './project.glsl';
import type { PartUniform, SharedUniforms } from './shared';

/** Stencil value of pixels that already show the lit structure. */
const LIT = 1;
/** Width of the outline, CSS pixels. */
const OUTLINE_PX = 2.2;

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

/** A dark line around the lit structure's whole silhouette: the cue that does not need colour. */
export const createOutlineMaterial = (shared: SharedUniforms, strength: { value: number }): ShaderMaterial =>
  new ShaderMaterial({
    name: 'lit-outline',
    vertexShader: /* glsl */ `
      uniform vec2 uViewport;
      uniform float uWidth;
      void main() {
        vec4 clip = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
        vec3 outward = normalMatrix * normal;
        vec2 aside = outward.xy / max(length(outward.xy), 1e-4);
        clip.xy += aside * uWidth * 2.0 / uViewport * clip.w;
        gl_Position = clip;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uTint;
      uniform float uStrength;
      void main() {
        gl_FragColor = vec4(uTint, 0.92 * uStrength);
        #include <colorspace_fragment>
      }`,
    uniforms: {
      uViewport: shared.uViewport,
      uWidth: { value: OUTLINE_PX },
      uTint: { value: paletteColour('outline') },
      uStrength: strength,
    },
    side: BackSide,
    transparent: true,
    depthTest: false,
    depthWrite: false,
    ...stencilOutsideLit,
  });
