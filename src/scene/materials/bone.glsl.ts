import { LIGHT_GLSL, LOOK_GLSL } from './light.glsl';
import { PROJECT_GLSL } from './project.glsl';

export const BONE_VERTEX = /* glsl */ `
attribute vec4 tissue;
varying vec3 vBody;
varying vec3 vTissue;
${PROJECT_GLSL}void main() {
  vBody = position;
  vTissue = tissue.rgb;
  project();
}
`;

/** Matte bone: ivory that turns brown in hollows and pale on crests, with a faint mottling of the cortex. */
export const BONE_FRAGMENT = /* glsl */ `
precision highp sampler3D;
uniform sampler3D uNoise;
uniform vec3 uColour;
uniform vec3 uDeep;
uniform vec3 uLit;
uniform vec3 uCartilage;
varying vec3 vBody;
varying vec3 vView;
varying vec3 vNormal;
varying vec3 vTissue;
${LIGHT_GLSL}
${LOOK_GLSL}
void main() {
  float open = vTissue.r;
  // 0 on the gently rounded surface that most of a bone is, up on crests, down in grooves.
  float crest = clamp((vTissue.b - 0.58) * 2.2, -1.0, 1.0);
  float mottle = texture(uNoise, vBody / 190.0).r * 0.6 + texture(uNoise, vBody / 61.0).r * 0.4 - 0.5;
  vec3 albedo = mix(uColour, uDeep, clamp(0.08 + mottle * 0.2 - crest * 0.42 + (1.0 - open) * 0.22, 0.0, 0.7));
  albedo *= 1.0 + 0.07 * crest;
  // Joint surfaces: pale, bluish and even, as gristle is.
  float gristle = smoothstep(0.25, 0.75, vTissue.g);
  albedo = mix(albedo, uCartilage, gristle);
  // Bone is as pale as what recedes around it: lit, it turns amber and darker.
  albedo = mix(albedo, uLit * (0.8 + 0.35 * albedo.g), 0.72 * uLook.y);
  Surface s;
  s.albedo = albedo;
  s.normal = normalize(vNormal);
  s.eye = normalize(-vView);
  // Cartilage is seen where its joint is taken apart: the shade of the other bone is left out in part.
  s.open = mix(open, max(open, 0.6), gristle);
  s.wrap = vec3(0.22, 0.19, 0.16);
  s.rim = mix(0.34, 0.42, gristle);
  vec3 colour = applyLook(shade(s), s.normal, s.eye);
  float graze = 1.0 - clamp(dot(s.normal, s.eye), 0.0, 1.0);
  gl_FragColor = vec4(colour, mix(clamp(uLook.w + (1.0 - uLook.w) * 0.5 * graze * graze, 0.0, 1.0), 1.0, step(0.999, uLook.w)));
  #include <colorspace_fragment>
}
`;
