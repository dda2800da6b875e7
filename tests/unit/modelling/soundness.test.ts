import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { STRUCTURES } from '@/anatomy/catalogue';
import { readGlb } from '@/modelling/glb/read';
import { soundnessOf } from '@/modelling/measure/shapes';
import { topologyOf } from '@/modelling/mesh/topology';
import type { TriangleMesh } from '@/modelling/mesh/triangleMesh';

/** Parts of the structures that are several closed bodies: bands and fans of a ligament, a tract and its septum, bones of a foot. */
const BODIES: Readonly<Record<string, number>> = { iliolumbar_ligament: 3, sacroiliac_ligaments: 2, iliotibial_tract: 2, foot: 28 };

describe('every structure of the assets, as rounded there', () => {
  let meshes: Map<string, TriangleMesh>;
  beforeAll(async () => {
    const assets = await Promise.all(['assets/anatomy.glb', 'assets/anatomy-deep.glb'].map((path) => readGlb(readFileSync(path))));
    meshes = new Map(assets.flatMap((asset) => [...asset]));
  });

  it('is there, both sides', () => {
    expect([...meshes.keys()].toSorted()).toEqual(STRUCTURES.map(({ id }) => id).toSorted());
  });

  it('is watertight, and no triangle passes through another', () => {
    const unsound = [...meshes].map(([id, mesh]) => ({ id, ...soundnessOf(mesh) })).filter(({ badEdges, crossings }) => badEdges + crossings > 0);
    expect(unsound).toEqual([]);
  });

  it('is one closed body, or as many as it has parts', () => {
    const wrong = [...meshes].map(([id, mesh]) => ({ id, parts: topologyOf(mesh).components })).filter(({ id, parts }) => parts !== (BODIES[id.replace(/_[LR]$/, '')] ?? 1));
    expect(wrong).toEqual([]);
  });

  it('a crossing would be seen', () => {
    const nerve = meshes.get('superior_gluteal_nerve_L')!;
    const bent = nerve.positions.slice();
    for (let k = 0; k < 3; k++) bent[nerve.indices[0]! * 3 + k] = 2 * bent[nerve.indices[3 * 80]! * 3 + k]! - bent[nerve.indices[0]! * 3 + k]!;
    expect(soundnessOf({ positions: bent, indices: nerve.indices }).crossings).toBeGreaterThan(0);
    expect(soundnessOf({ positions: nerve.positions, indices: nerve.indices.slice(3) }).badEdges).toBe(3);
  });
});
