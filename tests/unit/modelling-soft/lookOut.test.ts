import { describe, expect, it } from 'vitest';
import type { TriangleMesh } from '@/modelling/mesh/triangleMesh';
import { lookOut } from '@/modelling/soft/muscle/lookOut';

describe('normals of a sheet at its rim', () => {
  /** One triangle of the outer face, which looks up, and one beneath it that looks down, with the same corners. */
  const mesh: TriangleMesh = { positions: Float64Array.from([0, 0, 0, 0, 0, 1, 1, 0, 0]), indices: Uint32Array.from([0, 1, 2]) };
  const beneath: TriangleMesh = { ...mesh, indices: Uint32Array.from([0, 2, 1]) };
  const up = (): readonly [number, number, number] => [0, 1, 0];

  it('look out on the outer face where the solid has them look into the bone, and stay elsewhere', () => {
    const normals = Float64Array.from([0, -1, 0, 0.6, 0.8, 0, 1, 0, 0]);
    lookOut(normals, mesh, up);
    expect(Array.from(normals)).toEqual([0, 1, 0, 0.6, 0.8, 0, 0, 1, 0]);
  });

  it('stay on the deep face', () => {
    const normals = Float64Array.from([0, 1, 0, 0, -1, 0, 1, 0, 0]);
    lookOut(normals, beneath, up);
    expect(Array.from(normals)).toEqual([0, 1, 0, 0, -1, 0, 1, 0, 0]);
  });
});
