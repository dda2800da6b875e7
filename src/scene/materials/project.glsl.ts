/** Vertex half of what is lit in view space: place and normal for the fragment (view coordinates), and the place on screen. */
export const PROJECT_GLSL = /* glsl */ `
varying vec3 vView;
varying vec3 vNormal;
void project() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vView = view.xyz;
  vNormal = normalMatrix * normal;
  gl_Position = projectionMatrix * view;
}
`;

/** For surfaces that have nothing else to hand on. */
export const PLAIN_VERTEX = `${PROJECT_GLSL}void main() { project(); }`;
