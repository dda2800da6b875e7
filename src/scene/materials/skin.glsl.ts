import { CONTOUR_LEVELS } from '@/pain';
import { INK_GLSL } from './ink.glsl';
import { LIGHT_GLSL, LOOK_GLSL } from './light.glsl';
import { PROJECT_GLSL } from './project.glsl';

export const SKIN_VERTEX = /* glsl */ `
attribute vec4 tissue;
attribute float heat;
attribute float place;
attribute vec4 inkA;
attribute vec2 inkB;
varying float vOpen;
varying float vAround;
varying float vHeat;
varying float vPlace;
varying vec4 vInkA;
varying vec2 vInkB;
${PROJECT_GLSL}void main() {
  vInkA = inkA;
  vInkB = inkB;
  vOpen = tissue.r;
  vAround = tissue.a;
  vHeat = heat;
  vPlace = place;
  project();
}
`;

const lineAt = (level: number): string => `line = max(line, 1.0 - smoothstep(reach - 0.5, reach + 0.5, abs(heat - ${level.toFixed(4)}) / width));`;

/** 1 on a contour line about two CSS pixels wide, 0 between them. */
const CONTOUR_GLSL = /* glsl */ `
float contour(float heat) {
  float width = max(fwidth(heat), 1e-4);
  float reach = 1.1 * uPixelRatio;
  float line = 0.0;
  ${CONTOUR_LEVELS.map(lineAt).join('\n  ')}
  return line;
}
`;

/** A ring around the place that is asked about: a dark line on a pale one, so that it shows on heat, muscle and skin. No shade: it says where, not how much. */
const PLACE_GLSL = /* glsl */ `
uniform float uPlace;
uniform vec3 uPlaceColour;
varying float vPlace;
vec4 placeRing() {
  float pixels = abs(vPlace - 0.5) / max(fwidth(vPlace), 1e-4) / uPixelRatio;
  float halo = 1.0 - smoothstep(2.6, 3.6, pixels);
  float line = 1.0 - smoothstep(1.0, 1.9, pixels);
  return vec4(mix(vec3(0.96, 0.94, 0.9), uPlaceColour, line), max(halo * 0.85, line));
}
`;

/**
 * Ghost: nearly clear where the viewer looks straight through, denser towards the edge. Heat: colour from the ramp per
 * pixel, thin contour lines at the levels of the legend as a second cue that survives greyscale.
 */
export const SKIN_FRAGMENT = /* glsl */ `
uniform vec3 uColour;
uniform vec3 uDeep;
uniform sampler2D uRamp;
uniform float uRampTexels;
uniform float uNear;
uniform float uPixelRatio;
varying vec3 vView;
varying vec3 vNormal;
varying float vOpen;
varying float vAround;
varying float vHeat;
${LIGHT_GLSL}
${LOOK_GLSL}
${CONTOUR_GLSL}
${INK_GLSL}
${PLACE_GLSL}
void main() {
  // From near by, arms, shoulders and head would stand before what the map is about; a see-through skin leaves them out.
  float aside = smoothstep(0.04, 0.4, vAround) * uNear * (1.0 - smoothstep(0.7, 0.999, uLook.w));
  if (aside > 0.985) discard;
  Surface s;
  s.normal = normalize(vNormal);
  s.eye = normalize(-vView);
  s.open = mix(vOpen, 1.0, 0.3);
  s.wrap = vec3(0.42, 0.26, 0.22);
  float graze = 1.0 - clamp(dot(s.normal, s.eye), 0.0, 1.0);
  float opacity = uLook.w;
  // A ghost is read by its edge: deeper there than the pale ground, and without the rim light that would wash it out.
  s.albedo = mix(uColour, uDeep, graze * mix(1.0, 0.25, opacity));
  s.rim = 0.22 * opacity;

  float heat = clamp(vHeat, 0.0, 1.0);
  vec4 texel = texture2D(uRamp, vec2((heat * (uRampTexels - 1.0) + 0.5) / uRampTexels, 0.5));
  vec3 ramp = texel.rgb;
  float cover = texel.a;
  float line = contour(heat) * cover;
  s.albedo = mix(s.albedo, ramp, cover);
  vec3 colour = shade(s);
  // Heat carries meaning by lightness: keep most of it flat, so that shading cannot pass for intensity.
  colour = mix(colour, ramp, cover * 0.5);
  colour *= 1.0 - 0.30 * line;
  vec4 ink = uInk > 0.5 ? inkAt() : vec4(0.0);
  colour = mix(colour, ink.rgb, ink.a);
  vec4 ring = uPlace > 0.5 ? placeRing() : vec4(0.0);
  colour = mix(colour, ring.rgb, ring.a);
  colour = applyLook(colour, s.normal, s.eye);

  float clear = pow(opacity, 2.4);
  float edge = min(1.0, opacity * 2.4);
  float alpha = mix(clear, edge, graze * graze);
  alpha = max(alpha, mix(alpha, 0.84, cover));
  alpha = max(alpha, max(ink.a, ring.a));
  gl_FragColor = vec4(colour, opacity > 0.999 ? 1.0 : alpha * (1.0 - aside));
  #include <colorspace_fragment>
}
`;
