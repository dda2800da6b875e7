/**
 * Light shared by all tissues, in linear space and view coordinates. Three soft sources and no maps: a sky and floor
 * bounce, a key from the upper left of the viewer, and a rim from behind. The key travels with the viewer, so the back
 * of the body is lit as well as the front.
 */
export const LIGHT_GLSL = /* glsl */ `
const vec3 KEY_DIRECTION = vec3(-0.4402, 0.5503, 0.7095);
const vec3 RIM_DIRECTION = vec3(0.6139, 0.3508, -0.7072);
const vec3 KEY_COLOUR = vec3(1.0, 0.965, 0.91) * 0.98;
const vec3 SKY_COLOUR = vec3(0.93, 0.96, 1.0) * 0.46;
const vec3 FLOOR_COLOUR = vec3(1.0, 0.90, 0.80) * 0.20;
const vec3 RIM_COLOUR = vec3(1.0, 0.97, 0.93);

struct Surface {
  vec3 albedo;
  vec3 normal;    // view space, unit
  vec3 eye;       // towards the viewer, unit
  float open;     // ambient occlusion, 1 open
  vec3 wrap;      // how far light creeps past the terminator, per channel
  float rim;
};

/** Light leaving the surface. Occlusion is tinted by the albedo, so that hollows grow warm instead of grey. */
vec3 shade(Surface s) {
  vec3 up = normalize((viewMatrix * vec4(0.0, 1.0, 0.0, 0.0)).xyz);
  vec3 ambient = mix(FLOOR_COLOUR, SKY_COLOUR, 0.5 + 0.5 * dot(s.normal, up));
  vec3 key = clamp((dot(s.normal, KEY_DIRECTION) + s.wrap) / (1.0 + s.wrap), 0.0, 1.0);
  key *= key * (3.0 - 2.0 * key) * 0.35 + 0.65;
  vec3 occlusion = mix(pow(s.albedo, vec3(0.6)) * s.open, vec3(1.0), s.open);
  occlusion = mix(vec3(s.open), occlusion, 0.75) * mix(vec3(1.0, 0.92, 0.84), vec3(1.0), s.open);
  vec3 lit = s.albedo * (ambient * occlusion * occlusion + KEY_COLOUR * key * mix(vec3(1.0), occlusion, 0.75));
  float graze = 1.0 - clamp(dot(s.normal, s.eye), 0.0, 1.0);
  // Forms darken a little as they turn away: they part from the pale ground without a drawn line.
  lit *= 1.0 - 0.30 * graze * graze;
  float behind = clamp(dot(s.normal, RIM_DIRECTION) * 0.7 + 0.45, 0.0, 1.0);
  return lit + RIM_COLOUR * s.rim * s.open * behind * graze * graze * graze;
}
`;

/** Pales a colour into the ground when something else is lit, and warms the one that is lit. */
export const LOOK_GLSL = /* glsl */ `
uniform vec4 uLook;        // recede, lit, hover, opacity
uniform vec3 uReceded;
uniform vec3 uAccent;

/** The same for a look of one's own: parts of a muscle differ in it. */
vec3 lookedAt(vec4 look, vec3 colour, vec3 normal, vec3 eye) {
  float luma = dot(colour, vec3(0.2126, 0.7152, 0.0722));
  vec3 paled = uReceded * (0.50 + 0.50 * smoothstep(0.0, 0.5, luma));
  paled = mix(paled, paled * colour / max(luma, 0.02), 0.16);
  colour = mix(colour, paled, look.x);
  float graze = 1.0 - clamp(dot(normal, eye), 0.0, 1.0);
  colour += uAccent * (look.y * (0.06 + 0.50 * graze * graze * graze) + look.z * (0.05 + 0.22 * graze * graze));
  return colour;
}

vec3 applyLook(vec3 colour, vec3 normal, vec3 eye) {
  return lookedAt(uLook, colour, normal, eye);
}
`;
