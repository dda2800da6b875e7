import { readFileSync } from 'node:fs';
import { NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import { describe, expect, it } from 'vitest';
import { STRUCTURES } from '@/anatomy/catalogue';
import { SHADED_BY, shadedBy } from '@/anatomy/covers';
import type { BuiltStructure } from '@/modelling/built';
import type { TriangleMesh } from '@/modelling/mesh/triangleMesh';
import { nearness, withCover } from '@/modelling/soft/cover';

/** A flat square in the plane z, 60 mm wide, corners every 10 mm, from x on. */
const sheetAt = (x: number, z: number): TriangleMesh => {
  const positions = Float64Array.from(Array.from({ length: 49 }, (_, i) => [x + 10 * (i % 7), 10 * Math.floor(i / 7), z]).flat());
  const cells = Array.from({ length: 36 }, (_, i) => i + Math.floor(i / 6));
  return { positions, indices: Uint32Array.from(cells.flatMap((a) => [a, a + 1, a + 7, a + 1, a + 8, a + 7])) };
};
const built = (id: string, mesh: TriangleMesh): BuiltStructure => ({ id, mesh, normals: new Float64Array(mesh.positions.length), colour: new Uint8Array((mesh.positions.length / 3) * 4) });
const firstRow = (cover: Uint8Array): number[] => [...cover.subarray(0, 7)];

describe('the shade of a muscle on the one that it lies on', () => {
  it('is full where they touch, and falls softly to nothing at its reach from the edge', () => {
    // The square over it ends at x = 20.
    expect(firstRow(nearness(sheetAt(0, 0), sheetAt(-40, 0), 30))).toEqual([255, 255, 255, Math.round(255 * (2 / 3) ** 2), Math.round(255 / 9), 0, 0]);
    expect(Math.max(...nearness(sheetAt(0, 0), sheetAt(0, 31), 30)), 'out of reach').toBe(0);
  });

  it('is given to muscles that others lie on, of the same side, and to no others', () => {
    const all = withCover([built('gluteus_medius_L', sheetAt(0, 0)), built('gluteus_maximus_L', sheetAt(0, 1)), built('gluteus_medius_R', sheetAt(-200, 0)), built('sacrum', sheetAt(0, 2))]);
    expect(all.map(({ id, cover }) => [id, cover === undefined ? null : Math.max(...cover)])).toEqual([
      ['gluteus_medius_L', Math.round(255 * (1 - 1 / SHADED_BY['gluteus_medius']!.reachMm) ** 2)],
      ['gluteus_maximus_L', null],
      ['gluteus_medius_R', null],
      ['sacrum', null],
    ]);
  });

  it('names muscles of the catalogue, and what shades them is one too', () => {
    const known = new Map(STRUCTURES.map((s) => [s.id, s]));
    for (const kind of Object.keys(SHADED_BY)) expect(known.get(`${kind}_L`)?.tissue, kind).toBe('muscle');
    for (const s of STRUCTURES) {
      const by = shadedBy(s);
      if (by !== null) expect(known.get(by), s.id).toMatchObject({ tissue: 'muscle', side: s.side });
    }
    expect(shadedBy(known.get('sacrum')!)).toBeNull();
  });

  it('is in the assets', async () => {
    await MeshoptDecoder.ready;
    const io = new NodeIO().registerExtensions([EXTMeshoptCompression, KHRMeshQuantization]).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
    const found = new Map<string, number>();
    for (const name of ['anatomy', 'anatomy-deep']) {
      for (const node of (await io.readBinary(new Uint8Array(readFileSync(`assets/${name}.glb`)))).getRoot().listNodes()) {
        const cover = node.getMesh()?.listPrimitives()[0]?.getAttribute('_COVER')?.getArray();
        if (cover) found.set(node.getName(), Math.max(...cover));
      }
    }
    const named = STRUCTURES.filter((s) => shadedBy(s) !== null).map(({ id }) => id);
    expect([...found.keys()].sort()).toEqual(named.toSorted());
    for (const [id, most] of found) expect(most, `${id} is touched`).toBeGreaterThan(200);
  });
});
