import { WORK_STOPS } from '../activation/workRamp';
import { LIGHT_GLSL, LOOK_GLSL } from './light.glsl';
import { BUNDLES_GLSL } from './bundles.glsl';
import { PART_GLSL } from './part.glsl';
import { PROJECT_GLSL } from './project.glsl';

export const MUSCLE_VERTEX = /* glsl */ `
attribute vec4 tissue;
attribute vec4 fibre;
attribute float cover;
attribute vec3 rest;
uniform float uCovered;
varying vec3 vRest;
varying vec4 vTissue;
varying vec4 vFibre;
#ifdef STRONG_FIBRES
attribute vec4 combed;
varying vec4 vCombed;
#endif
${PROJECT_GLSL}void main() {
  #ifdef STRONG_FIBRES
  vCombed = combed;
  #endif
  vRest = rest;
  vTissue = tissue;
  vFibre = vec4(fibre.xyz, cover * uCovered);
  project();
}
`;

/**
 * Fibres are noise smeared along the fibre direction (line integral convolution over a few taps), sampled in neutral
 * stance: they follow the fan of the muscle, never tile, and stay on the flesh when it moves.
 */
const FIBRES_GLSL = /* glsl */ `
float smear(vec3 at, vec3 along, float cell, float pixel) {
  float lod = max(0.0, log2(pixel / cell) + 0.5);
  float sum = 0.0;
  // Seven samples reach as far as nine do. With fewer the gaps show as dots.
  int reach = uDetail > 0.5 ? 4 : 3;
  float gap = 3.6 * cell / float(reach);
  for (int i = -reach; i <= reach; i++) sum += textureLod(uNoise, (at + along * (gap * float(i))) / (cell * 32.0), lod).r;
  return clamp((sum / float(2 * reach + 1) - 0.5) * 2.6 + 0.5, 0.0, 1.0);
}

/** Tilts the normal by a height field known only per pixel; no tangents needed. */
vec3 bump(vec3 normal, vec3 view, float height, float depth) {
  vec3 dx = dFdx(view);
  vec3 dy = dFdy(view);
  vec3 r1 = cross(dy, normal);
  vec3 r2 = cross(normal, dx);
  float area = dot(dx, r1);
  vec3 slope = sign(area) * (dFdx(height) * r1 + dFdy(height) * r2);
  return normalize(abs(area) * normal - slope * depth);
}
`;

/** Flesh: bundles of fibres, tendon that runs into them in fingers, light that creeps redly past the terminator. */
export const MUSCLE_FRAGMENT = /* glsl */ `
precision highp sampler3D;
uniform sampler3D uNoise;
uniform float uDetail;
uniform vec3 uColour;
uniform vec3 uDeep;
uniform vec3 uPale;
uniform vec3 uTendon;
#ifdef SHEET
uniform vec3 uLit;
#endif
uniform vec2 uWork;
uniform vec3 uUnknownWork;
uniform vec3 uWorkRamp[${WORK_STOPS}];
varying vec3 vRest;
varying vec3 vView;
varying vec3 vNormal;
varying vec4 vTissue;
varying vec4 vFibre;
${LIGHT_GLSL}
${LOOK_GLSL}
${PART_GLSL}
${FIBRES_GLSL}
#ifdef STRONG_FIBRES
${BUNDLES_GLSL}
#endif
/** Colour of muscle work on the ramp: straight lines between equally spaced stops. */
vec3 workColour(float at) {
  float place = clamp(at, 0.0, 1.0) * float(${WORK_STOPS - 1});
  vec3 colour = uWorkRamp[0];
  for (int i = 1; i < ${WORK_STOPS}; i++) colour = mix(colour, uWorkRamp[i], clamp(place - float(i - 1), 0.0, 1.0));
  return colour;
}
void main() {
  float known = step(1e-3, dot(vFibre.xyz, vFibre.xyz));
  // The attribute holds the part of the fibre that runs in the surface; the rest dives into the flesh.
  vec3 along = known * vFibre.xyz / max(length(vFibre.xyz), 0.05);
  float pixel = length(fwidth(vRest));                       // mm of flesh under one pixel
  #ifdef STRONG_FIBRES
  Engraving drawn = engrave(vRest, along);
  float lined = smoothstep(0.05, 0.35, length(vFibre.xyz));
  float furrow = lined * drawn.furrow;
  float bundle = mix(0.5, drawn.height, lined);
  float grain = mix(0.42, 0.30 + 0.38 * drawn.height + 0.16 * drawn.strand, lined);
  #else
  #ifdef SHEET
  float bundle = smear(vRest, along, 2.2, pixel);
  #else
  float bundle = smear(vRest, along, 4.2, pixel);
  #endif
  // Strands are finer than a pixel from afar: then they are neither seen nor paid for.
  float fine = 1.0 - smoothstep(0.8, 1.6, pixel);
  fine *= step(1.5, uDetail);
  float strand = fine > 0.0 ? smear(vRest + 17.0, along, 1.5, pixel) : 0.5;
  float grain = bundle * 0.62 + mix(0.5, strand, fine) * 0.38;
  #endif

  float tendon = smoothstep(0.30, 0.72, vTissue.g + (bundle - 0.5) * 0.55);
  vec3 flesh = mix(uDeep, uColour, smoothstep(0.05, 0.55, grain));
  flesh = mix(flesh, uPale, smoothstep(0.55, 0.95, grain) * 0.6);
  // Work replaces the hue of the flesh and keeps its grain, so that fibres still read.
  vec3 working = (uWork.x < 0.0 ? uUnknownWork : workColour(uWork.x)) * (0.80 + 0.34 * grain);
  flesh = mix(flesh, working, uWork.y);
  vec3 sinew = uTendon * (0.84 + 0.22 * grain);
  #ifdef SHEET
  // Fine parallel bundles, parted by thin darker furrows.
  sinew = mix(uTendon, uDeep, 0.42 * (1.0 - smoothstep(0.16, 0.58, grain)));
  sinew = mix(sinew, uLit * (0.7 + 0.4 * grain), 0.72 * uLook.y);
  #endif

  #ifdef STRONG_FIBRES
  flesh *= 1.0 - 0.62 * furrow;
  sinew *= 1.0 - 0.16 * furrow;
  #endif

  Surface s;
  s.albedo = mix(flesh, sinew, tendon);
  s.eye = normalize(-vView);
  #ifdef STRONG_FIBRES
  s.normal = normalize(vNormal);
  float facing = clamp(dot(s.normal, s.eye), 0.0, 1.0);
  s.normal = bump(s.normal, vView, drawn.relief, 0.5 * lined * facing * facing * (1.0 - smoothstep(0.5, 1.2, pixel * uPixelRatio)));
  #else
  s.normal = bump(normalize(vNormal), vView, grain, 0.85 * (1.0 - smoothstep(0.9, 3.0, pixel)));
  #endif
  // Beside the edge of what lies over it, while that is drawn: soft, and gone within its reach. Faint where work is shown: there a darker colour means more of it.
  float shaded = vFibre.w * (1.0 - 0.7 * uWork.y);
  s.open = mix(vTissue.r, 1.0, 0.12) * (1.0 - 0.8 * shaded);
  s.albedo = mix(s.albedo, s.albedo * uDeep / max(uColour, 1e-3), (0.7 - 0.4 * tendon) * shaded);
  s.wrap = mix(vec3(0.46, 0.22, 0.18), vec3(0.25), tendon);
  s.rim = 0.30;
  vec3 colour = shade(s);

  // A dull sheen along the fibres, as of fascia: broad and weak, so nothing looks wet or moulded.
  vec3 fibreView = normalize((viewMatrix * vec4(along, 0.0)).xyz + 1e-4);
  vec3 halfway = normalize(KEY_DIRECTION + s.eye);
  float across = sqrt(max(0.0, 1.0 - pow(dot(fibreView, halfway), 2.0)));
  colour += known * 0.045 * pow(across, 18.0) * clamp(dot(s.normal, KEY_DIRECTION), 0.0, 1.0) * (0.5 + bundle) * s.open;

  // Beside the part that is lit the rest of the muscle pales, less than other muscles do: it still belongs to it.
  float part = insidePart(vTissue.ab);
  colour = lookedAt(vec4(mix(max(uLook.x, 0.72), uLook.x, part), uLook.y * part, uLook.zw), colour, s.normal, s.eye);
  colour = mix(colour, uDeep * 0.5, 0.75 * partBorder(vTissue.ab));
  float left = 1.0;
  #ifdef SHEET
  // Where a sheet goes on undrawn it fades, bundle by bundle, and no cut edge is left that would be taken for its border. The dither fills in between the
  // few steps of coverage.
  left = smoothstep(0.42 * bundle, 0.42 * bundle + 0.5, 2.0 * vTissue.b);
  left += 0.25 * step(left, 0.995) * (fract(52.98 * fract(dot(gl_FragCoord.xy, vec2(0.0671, 0.00584)))) - 0.5);
  if (left < 0.06) discard;
  #endif
  float graze = 1.0 - clamp(dot(s.normal, s.eye), 0.0, 1.0);
  gl_FragColor = vec4(colour, left * mix(clamp(uLook.w + (1.0 - uLook.w) * 0.5 * graze * graze, 0.0, 1.0), 1.0, step(0.999, uLook.w)));
  #include <colorspace_fragment>
}
`;
