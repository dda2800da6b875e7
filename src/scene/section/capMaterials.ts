import { AlwaysDepth, AlwaysStencilFunc, Color, DoubleSide, InvertStencilOp, KeepStencilOp, LineBasicMaterial, NotEqualStencilFunc, ReplaceStencilOp, ShaderMaterial } from 'three';
import type { Tissue } from '@/anatomy/catalogue';
import { LIT } from '../materials/litMaterials';

/** A bit of the stencil of its own: the lowest marks the lit structure. */
const BIT = 0x80;

/** Colours of cut faces, sRGB: as on a plate of cross-sections. Bone is spongy and warm inside, muscle darker than its surface. */
const FACE: Readonly<Record<Tissue, string>> = { bone: '#e3cfa6', disc: '#b9c4c1', muscle: '#8f3f39', ligament: '#cfc6b2', nerve: '#d8b23e', fascia: '#d9d1c4', skin: '#f3e7d8' };
const EDGE: Readonly<Record<Tissue, string>> = { bone: '#6d5233', disc: '#5b6b69', muscle: '#4a1714', ligament: '#75664f', nerve: '#7a5a16', fascia: '#75664f', skin: '#8a6752' };

/** Marks the inside of a cut: every triangle of a fan flips the bit, and inside a closed line an odd number lies over each point. */
export const createMaskMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    name: 'cap-mask',
    vertexShader: 'void main() { gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }',
    fragmentShader: 'void main() { gl_FragColor = vec4(1.0); }',
    side: DoubleSide,
    colorWrite: false,
    depthTest: false,
    depthWrite: false,
    stencilWrite: true,
    stencilWriteMask: BIT,
    stencilFunc: AlwaysStencilFunc,
    stencilFail: InvertStencilOp,
    stencilZFail: InvertStencilOp,
    stencilZPass: InvertStencilOp,
  });

/**
 * Fills what is marked with the colour of its tissue, once per pixel, and wipes the mark. Bone shows its sponge, muscle its bundles. All
 * that is on stage by then lies behind the plane, the half before it being away, so that no depth need be asked: a later cap covers an
 * earlier one, whatever a graphics card makes of depths in one plane. Depth is written, for what is see-through and comes later.
 */
export const createCapMaterial = (tissue: Tissue): ShaderMaterial =>
  new ShaderMaterial({
    name: 'cap',
    vertexShader: `
      varying vec3 vAt;
      void main() { vAt = position; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }`,
    fragmentShader: `
      uniform vec3 uFace;
      uniform float uGrain;
      varying vec3 vAt;
      float hash(vec3 p) { return fract(sin(dot(p, vec3(12.9898, 78.233, 37.719))) * 43758.5453); }
      float speck(vec3 p) {
        vec3 i = floor(p);
        vec3 f = fract(p);
        f = f * f * (3.0 - 2.0 * f);
        return mix(mix(mix(hash(i), hash(i + vec3(1, 0, 0)), f.x), mix(hash(i + vec3(0, 1, 0)), hash(i + vec3(1, 1, 0)), f.x), f.y),
          mix(mix(hash(i + vec3(0, 0, 1)), hash(i + vec3(1, 0, 1)), f.x), mix(hash(i + vec3(0, 1, 1)), hash(i + vec3(1, 1, 1)), f.x), f.y), f.z);
      }
      void main() {
        float grain = speck(vAt / 2.4) * 0.6 + speck(vAt / 5.1) * 0.4 - 0.5;
        gl_FragColor = vec4(uFace * (1.0 + uGrain * grain), 1.0);
        #include <colorspace_fragment>
      }`,
    uniforms: { uFace: { value: new Color(FACE[tissue]) }, uGrain: { value: tissue === 'bone' ? 0.28 : tissue === 'muscle' ? 0.34 : 0.06 } },
    side: DoubleSide,
    stencilWrite: true,
    stencilRef: 0,
    stencilFuncMask: BIT,
    stencilWriteMask: BIT,
    stencilFunc: NotEqualStencilFunc,
    stencilFail: KeepStencilOp,
    stencilZFail: ReplaceStencilOp,
    stencilZPass: ReplaceStencilOp,
    depthFunc: AlwaysDepth,
    // The cut face lies on the edge of what was cut: it wins over a see-through edge too.
    polygonOffset: true,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -2,
  });

/** Whether a cut face is one of the lit structure: then tint and outline, which go where that is covered or ends, leave the face alone. */
export const markLitFace = (material: ShaderMaterial, lit: boolean): void => {
  material.stencilRef = lit ? LIT : 0;
  material.stencilWriteMask = lit ? BIT | LIT : BIT;
};

export const createEdgeMaterial = (tissue: Tissue): LineBasicMaterial => {
  const material = new LineBasicMaterial({ color: EDGE[tissue], depthFunc: AlwaysDepth });
  material.name = 'cap-line';
  return material;
};
