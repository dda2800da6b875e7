import { DoubleSide, ShaderMaterial } from 'three';
import type { SharedUniforms } from '../materials/shared';

/**
 * Lines of constant width on screen, with arrow heads. Nothing of the body hides them: they are drawn over everything, as on a
 * blackboard in front of the figure. Both ends must lie in front of the lens, which the camera's limits see to.
 */
export const createStrokeMaterial = ({ uViewport }: Pick<SharedUniforms, 'uViewport'>): ShaderMaterial =>
  new ShaderMaterial({
    name: 'strokes',
    vertexShader: /* glsl */ `
      uniform vec2 uViewport;
      attribute vec3 from;
      attribute vec3 to;
      attribute vec3 colour;
      attribute vec3 style;        // width, head, dash; CSS px
      varying vec3 vColour;
      varying float vAlong;        // px from the tail
      varying float vDash;
      void main() {
        vec4 a = projectionMatrix * modelViewMatrix * vec4(from, 1.0);
        vec4 b = projectionMatrix * modelViewMatrix * vec4(to, 1.0);
        vec2 pa = a.xy / a.w * uViewport * 0.5;
        vec2 pb = b.xy / b.w * uViewport * 0.5;
        float whole = length(pb - pa);
        vec2 along = whole > 1e-3 ? (pb - pa) / whole : vec2(0.0, 1.0);
        vec2 across = vec2(-along.y, along.x);
        // A short arrow shrinks its head rather than turning inside out.
        float head = min(style.y, whole * 0.6);
        float shaft = whole - head * 0.85;
        vec2 at;
        if (position.z > 0.5) {
          at = pa + along * (position.x > 0.5 ? whole : whole - head) + across * position.y * (position.x > 0.5 ? 0.0 : 0.42) * head;
          if (style.y == 0.0) at = pa;
        } else {
          at = pa + along * position.x * shaft + across * position.y * 0.5 * style.x;
        }
        vColour = colour;
        vAlong = position.x * shaft;
        vDash = position.z > 0.5 ? 0.0 : style.z;
        gl_Position = vec4(at * 2.0 / uViewport, 0.0, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      varying vec3 vColour;
      varying float vAlong;
      varying float vDash;
      void main() {
        if (vDash > 0.0 && mod(vAlong, vDash * 1.8) > vDash) discard;
        gl_FragColor = vec4(vColour, 1.0);
        #include <colorspace_fragment>
      }`,
    uniforms: { uViewport },
    side: DoubleSide,
    transparent: true,
    depthTest: false,
    depthWrite: false,
  });
