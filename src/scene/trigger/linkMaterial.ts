import { DoubleSide, ShaderMaterial } from 'three';
import { paletteColour } from '../look/palette';
import type { SharedUniforms } from '../materials/shared';

/**
 * Markers on the muscle and lines to the zones, of constant width on screen. Nothing hides them, as they say what lies beneath; what is
 * on the far side of the body is paler. `uFlow` 0…1 lets the lines run from the muscle to the zones once.
 */
export const createLinkMaterial = ({ uViewport }: Pick<SharedUniforms, 'uViewport'>): ShaderMaterial =>
  new ShaderMaterial({
    name: 'links',
    vertexShader: /* glsl */ `
      uniform vec2 uViewport;
      attribute vec3 next;        // a little further along the line; the same place for a marker
      attribute vec3 facing;
      attribute vec3 place;       // across −1…1, along 0…1, 1 for a marker
      varying vec2 vAt;
      varying float vMarker;
      varying float vSeen;
      void main() {
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vec4 a = projectionMatrix * view;
        vec4 b = projectionMatrix * modelViewMatrix * vec4(next, 1.0);
        vec2 pa = a.xy / a.w * uViewport * 0.5;
        vec2 pb = b.xy / b.w * uViewport * 0.5;
        vec2 d = pb - pa;
        vec2 along = length(d) > 1e-4 ? normalize(d) : vec2(1.0, 0.0);
        // An arrow head over the last part of the line.
        float head = smoothstep(0.905, 0.91, place.y);
        float reach = place.z > 0.5 ? 11.0 : mix(2.4, 8.0 * (1.0 - place.y) / 0.09, head);
        vec2 aside = place.z > 0.5 ? vec2(place.x, place.y) * reach : vec2(-along.y, along.x) * place.x * reach;
        vAt = place.z > 0.5 ? place.xy * reach : vec2(place.x * reach, place.y);
        vMarker = place.z;
        vSeen = mix(0.12, 1.0, smoothstep(-0.25, 0.1, dot(normalize(normalMatrix * facing), normalize(-view.xyz))));
        gl_Position = vec4((pa + aside) * 2.0 / uViewport, 0.0, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uColour;
      uniform vec3 uPaper;
      uniform float uFlow;
      varying vec2 vAt;
      varying float vMarker;
      varying float vSeen;
      void main() {
        vec3 colour = uColour;
        float alpha = 1.0;
        if (vMarker > 0.5) {
          // A dot in a ring.
          float r = length(vAt);
          alpha = 1.0 - smoothstep(10.0, 11.0, r);
          float dark = max(1.0 - smoothstep(4.0, 5.0, r), smoothstep(6.6, 7.4, r) * (1.0 - smoothstep(8.8, 9.6, r)));
          colour = mix(uPaper, uColour, dark);
        } else {
          if (vAt.y > uFlow) discard;
          if (vAt.y < 0.9) colour = mix(uColour, uPaper, smoothstep(1.1, 1.7, abs(vAt.x)));
        }
        gl_FragColor = vec4(colour, alpha * vSeen);
        #include <colorspace_fragment>
      }`,
    uniforms: { uViewport, uColour: { value: paletteColour('outline') }, uPaper: { value: paletteColour('bone') }, uFlow: { value: 1 } },
    side: DoubleSide,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  });
