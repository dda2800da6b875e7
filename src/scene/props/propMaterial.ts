import { ShaderMaterial } from 'three';
import { paletteColour } from '../look/palette';
import { LIGHT_GLSL } from '../materials/light.glsl';
import { PLAIN_VERTEX } from '../materials/project.glsl';

/** Plain and matte, in one cool colour: a thing must not be taken for a tissue, nor draw the eye from one. @param soft paler: for what is large and lies under the figure */
export const createPropMaterial = (soft: boolean): ShaderMaterial =>
  new ShaderMaterial({
    name: 'prop',
    vertexShader: PLAIN_VERTEX,
    fragmentShader: /* glsl */ `
      uniform vec3 uColour;
      uniform vec3 uDeep;
      varying vec3 vView;
      varying vec3 vNormal;
      ${LIGHT_GLSL}
      void main() {
        Surface s;
        s.normal = normalize(vNormal);
        s.eye = normalize(-vView);
        float graze = 1.0 - clamp(dot(s.normal, s.eye), 0.0, 1.0);
        s.albedo = mix(uColour, uDeep, 0.55 * graze * graze);
        s.open = 1.0;
        s.wrap = vec3(0.25);
        s.rim = 0.2;
        gl_FragColor = vec4(shade(s), 1.0);
        #include <colorspace_fragment>
      }`,
    uniforms: { uColour: { value: paletteColour(soft ? 'cushion' : 'thing') }, uDeep: { value: paletteColour(soft ? 'cushionShade' : 'thingShade') } },
  });
