import { AdditiveBlending, Color, ShaderMaterial } from 'three';
import type { Tissue } from '@/anatomy/catalogue';
import { PLAIN_VERTEX } from '../materials/project.glsl';
import type { LookUniform } from '../materials/shared';

/** What a tissue adds to the film: face on, and where the surface turns away and more of it lies along the line of sight. */
const DENSITY: Readonly<Record<Tissue, readonly [number, number]>> = { bone: [0.13, 0.62], disc: [0.02, 0.12], muscle: [0.025, 0.1], ligament: [0.01, 0.06], nerve: [0.01, 0.06], fascia: [0, 0.03], skin: [0, 0.1] };

/**
 * A drawn X-ray: surfaces add light, more where they turn away, nothing hides anything. It is a way of drawing; real films weigh the
 * thickness of tissue.
 */
export const createXrayMaterial = (tissue: Tissue, look: LookUniform): ShaderMaterial =>
  new ShaderMaterial({
    name: 'xray',
    vertexShader: PLAIN_VERTEX,
    fragmentShader: `
      uniform vec2 uDensity;
      uniform vec3 uTint;
      uniform vec3 uLitTint;
      uniform vec4 uLook;
      varying vec3 vView;
      varying vec3 vNormal;
      void main() {
        float graze = 1.0 - abs(dot(normalize(vNormal), normalize(-vView)));
        float dense = mix(uDensity.x, uDensity.y, graze * graze) * smoothstep(0.0, 0.3, uLook.w) * (1.0 - 0.35 * uLook.x);
        gl_FragColor = vec4(mix(uTint, uLitTint, 0.8 * uLook.y) * (dense * (1.0 + 1.4 * uLook.y + 0.6 * uLook.z)), 1.0);
      }`,
    uniforms: { uDensity: { value: DENSITY[tissue] }, uTint: { value: new Color('#cfe3ee') }, uLitTint: { value: new Color('#ffb066') }, uLook: look },
    blending: AdditiveBlending,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  });

/** The dark film behind. Covers the screen. */
export const createFilmMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    name: 'xray-film',
    vertexShader: 'varying vec2 vAt; void main() { vAt = position.xy; gl_Position = vec4(position.xy, 0.0, 1.0); }',
    fragmentShader: `
      varying vec2 vAt;
      void main() {
        gl_FragColor = vec4(mix(vec3(0.012, 0.020, 0.028), vec3(0.003, 0.005, 0.008), smoothstep(0.2, 1.4, length(vAt))), 1.0);
        #include <colorspace_fragment>
      }`,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  });
