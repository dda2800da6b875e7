import { ShaderMaterial, Vector4 } from 'three';
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

/** Where the feet are over the floor: heel and toe of the left and of the right one. */
export interface FeetUniforms {
  /** x and z of a heel, then of its toe, mm. */
  readonly uFeet: { readonly value: readonly [Vector4, Vector4] };
  /** Heights over the floor: heel and toe of the left, heel and toe of the right, mm. */
  readonly uLift: { readonly value: Vector4 };
  /** Middle and half extents of the shadow, mm. */
  readonly uPlace: { readonly value: Vector4 };
}

export const createFeetUniforms = (): FeetUniforms => ({ uFeet: { value: [new Vector4(), new Vector4()] }, uLift: { value: new Vector4() }, uPlace: { value: new Vector4(0, 0, 1, 1) } });

/**
 * Shadow on the floor: faint and broad under the body, and a dark soft one under each foot as far as it is down: what says that the figure stands.
 * A disc, seen from above only.
 */
export const createFloorShadowMaterial = (feet: FeetUniforms): ShaderMaterial =>
  new ShaderMaterial({
    name: 'floor-shadow',
    vertexShader: /* glsl */ `
      uniform vec4 uPlace;
      varying vec2 vAt;
      varying vec2 vPlace;
      void main() {
        vAt = position.xz;
        vPlace = uPlace.xy + position.xz * uPlace.zw;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uTint;
      uniform vec4 uFeet[2];
      uniform vec4 uLift;
      varying vec2 vAt;
      varying vec2 vPlace;
      /** Dark up to about half the width of a foot, mm, and the softer and paler the higher it is. */
      float foot(vec4 line, vec2 lift) {
        vec2 along = line.zw - line.xy;
        float t = clamp(dot(vPlace - line.xy, along) / max(dot(along, along), 1.0), 0.0, 1.0);
        float height = max(0.0, mix(lift.x, lift.y, t));
        float away = length(vPlace - line.xy - t * along);
        return exp(-height / 70.0) * (1.0 - smoothstep(16.0, 74.0 + height, away));
      }
      void main() {
        float fall = max(0.0, 1.0 - dot(vAt, vAt));
        float light = 1.0 - 0.22 * fall * fall * (0.4 + 0.6 * fall);
        light *= 1.0 - 0.42 * foot(uFeet[0], uLift.xy) * smoothstep(0.0, 0.3, fall);
        light *= 1.0 - 0.42 * foot(uFeet[1], uLift.zw) * smoothstep(0.0, 0.3, fall);
        gl_FragColor = vec4(uTint, 1.0 - light);
        #include <colorspace_fragment>
      }`,
    uniforms: { uTint: { value: paletteColour('floorShadow') }, ...feet },
    transparent: true,
    depthWrite: false,
  });
