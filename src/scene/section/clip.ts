import { Plane, Vector3, type Object3D, Mesh, type ShaderMaterial } from 'three';
import type { Cut } from './cutPlane';

const AXES = { x: new Vector3(1, 0, 0), y: new Vector3(0, 1, 0), z: new Vector3(0, 0, 1) } as const;
/** Drawn as it is, cut or not: the shadow lies on the floor, the film behind the body, lines and caps belong to the teaching, not to the flesh. */
const WHOLE = new Set(['floor-shadow', 'strokes', 'cap', 'cap-mask', 'cap-line', 'xray-film']);
const taught = new WeakSet<ShaderMaterial>();

/** three.js softens the edge of a cut in the colour of its own shaders where a material fades by coverage; ours keep a hard edge. */
const CLIP = '#ifdef ALPHA_TO_COVERAGE\n  vec4 diffuseColor = vec4(1.0);\n  #endif\n  #include <clipping_planes_fragment>';

/** Adds three.js' own clipping to one of our shaders. It costs nothing until a plane is set. */
const teach = (material: ShaderMaterial): void => {
  if (taught.has(material)) return;
  taught.add(material);
  material.clipping = true;
  material.vertexShader = `#include <clipping_planes_pars_vertex>\n${material.vertexShader.replace(
    /}\s*$/,
    '\n#if NUM_CLIPPING_PLANES > 0\n  vClipPosition = -(modelViewMatrix * vec4(position, 1.0)).xyz;\n#endif\n}',
  )}`;
  material.fragmentShader = `#include <clipping_planes_pars_fragment>\n${material.fragmentShader.replace('void main() {', `void main() {\n  ${CLIP}\n`)}`;
  material.needsUpdate = true;
};

/** Sets the plane to keep the half of a cut that stays: normal and constant as three.js wants them. */
export const aimPlane = (plane: Plane, { axis, at, sign }: Cut): void => {
  plane.normal.copy(AXES[axis]).multiplyScalar(0 - sign);
  plane.constant = sign * at;
};

/** What was cut under an object, so that a material that another look has taken off its mesh since then is made whole too. */
const cutUnder = new WeakMap<Object3D, Set<ShaderMaterial>>();

/** Cuts everything under this object along the planes (none: whole again). Materials that come later are cut when next asked. */
export function clipAll(root: Object3D, planes: Plane[] | null): void {
  const cut = cutUnder.get(root) ?? new Set<ShaderMaterial>();
  cutUnder.set(root, cut);
  if (!planes) {
    for (const material of cut) material.clippingPlanes = null;
    cut.clear();
    return;
  }
  root.traverse((object) => {
    if (!(object instanceof Mesh)) return;
    const material = object.material as ShaderMaterial;
    if (WHOLE.has(material.name)) return;
    teach(material);
    cut.add(material);
    if (material.clippingPlanes !== planes) material.clippingPlanes = planes;
  });
}
