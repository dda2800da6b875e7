import { ShaderMaterial } from 'three';
import { paletteColour } from '../look/palette';

/** Paper ground: a soft light behind the body that falls off to the corners, dithered so that no bands show. */
export const createBackdropMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    name: 'backdrop',
    vertexShader: 'varying vec2 vAt; void main() { vAt = position.xy; gl_Position = vec4(position.xy, 1.0, 1.0); }',
    fragmentShader: /* glsl */ `
      uniform vec3 uCentre;
      uniform vec3 uEdge;
      varying vec2 vAt;
      void main() {
        float away = smoothstep(0.05, 1.45, length((vAt - vec2(0.0, 0.12)) * vec2(0.85, 1.0)));
        vec3 colour = mix(uCentre, uEdge, away);
        float dither = fract(52.9829189 * fract(dot(gl_FragCoord.xy, vec2(0.06711056, 0.00583715)))) - 0.5;
        gl_FragColor = vec4(colour, 1.0);
        #include <colorspace_fragment>
        gl_FragColor.rgb += dither / 255.0;
      }`,
    uniforms: { uCentre: { value: paletteColour('paperCentre') }, uEdge: { value: paletteColour('paperEdge') } },
    depthTest: false,
    depthWrite: false,
  });

/** Soft contact shadow on the floor: a disc that is darkest under the body and gone at its rim. Seen from above only. */
export const createFloorShadowMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    name: 'floor-shadow',
    vertexShader: /* glsl */ `
      varying vec2 vAt;
      void main() { vAt = uv * 2.0 - 1.0; gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0); }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uTint;
      varying vec2 vAt;
      void main() {
        float fall = max(0.0, 1.0 - dot(vAt, vAt));
        gl_FragColor = vec4(uTint, 0.34 * fall * fall * (0.4 + 0.6 * fall));
        #include <colorspace_fragment>
      }`,
    uniforms: { uTint: { value: paletteColour('floorShadow') } },
    transparent: true,
    depthWrite: false,
  });
