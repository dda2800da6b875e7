import type { MutableVec3, ScalarField } from '../implicit/field';
import type { TriangleMesh } from '../mesh/triangleMesh';

/** Half the step over which normals are compared, mm: finer than a crest, coarser than the noise of single sites. */
const STEP = 1.2;
/** Radius of a ridge that counts as fully sharp, mm. */
const SHARP = 5;

/**
 * Mean curvature at the vertices as 0 … 1: 0.5 flat, towards 1 on crests and rims, towards 0 in grooves. Taken from the field
 * (half the divergence of its unit gradient), so it does not depend on the triangles.
 */
export const curvature = (field: ScalarField, { positions: p }: TriangleMesh): Float64Array => {
  const out = new Float64Array(p.length / 3);
  const g: MutableVec3 = [0, 0, 0];
  const component = (x: number, y: number, z: number, axis: number): number => {
    field.gradient(x, y, z, g);
    return g[axis]! / (Math.hypot(...g) || 1);
  };
  for (let v = 0; v < out.length; v++) {
    const [x, y, z] = [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!];
    const divergence = (component(x + STEP, y, z, 0) - component(x - STEP, y, z, 0)
      + component(x, y + STEP, z, 1) - component(x, y - STEP, z, 1)
      + component(x, y, z + STEP, 2) - component(x, y, z - STEP, 2)) / (2 * STEP);
    out[v] = 0.5 + 0.5 * Math.max(-1, Math.min(1, (divergence / 2) * SHARP));
  }
  return out;
};
