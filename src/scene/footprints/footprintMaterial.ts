import { Color, ShaderMaterial } from 'three';
import type { SharedUniforms } from '../materials/shared';

/** Paint on bone: origins red with stripes, insertions blue with dots, both with a dark rim, so that neither needs its hue. */
export const createFootprintMaterial = ({ uPixelRatio }: Pick<SharedUniforms, 'uPixelRatio'>): ShaderMaterial =>
  new ShaderMaterial({
    name: 'footprint',
    vertexShader: `
      attribute vec2 footprint;
      varying vec2 vPrint;
      varying vec3 vNormal;
      void main() {
        vPrint = footprint;
        vNormal = normalMatrix * normal;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: `
      uniform vec3 uOrigin;
      uniform vec3 uInsertion;
      uniform vec3 uPaper;
      uniform float uPixelRatio;
      varying vec2 vPrint;
      varying vec3 vNormal;
      void main() {
        float print = max(vPrint.x, vPrint.y);
        if (print < 0.5) discard;
        bool starts = vPrint.x >= vPrint.y;
        vec2 at = gl_FragCoord.xy / uPixelRatio;
        float stripe = smoothstep(0.42, 0.5, abs(fract((at.x + at.y) / 9.0) - 0.5) * 2.0);
        vec2 cell = fract(at / 8.0) - 0.5;
        float dots = 1.0 - smoothstep(0.26, 0.34, length(cell));
        float ink = starts ? stripe : dots;
        vec3 own = starts ? uOrigin : uInsertion;
        vec3 colour = mix(mix(uPaper, own, 0.35), own, ink);
        float width = max(fwidth(print), 1e-4) * uPixelRatio;
        colour = mix(own * 0.45, colour, smoothstep(0.0, 2.2, (print - 0.5) / width));
        colour *= 0.72 + 0.28 * clamp(normalize(vNormal).z, 0.0, 1.0);
        gl_FragColor = vec4(colour, 1.0);
        #include <colorspace_fragment>
      }`,
    uniforms: { uPixelRatio, uOrigin: { value: new Color('#b3261e') }, uInsertion: { value: new Color('#1f5fb8') }, uPaper: { value: new Color('#efe3cf') } },
    polygonOffset: true,
    polygonOffsetFactor: -1,
    polygonOffsetUnits: -2,
  });
