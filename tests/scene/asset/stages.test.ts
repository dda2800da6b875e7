import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import { describe, expect, it } from 'vitest';
import { STRUCTURES, type Stage } from '@/anatomy/catalogue';
import { COVERS } from '@/anatomy/covers';
import { mergeAssets } from '@/scene/asset/bodyAsset';
import { decodeAsset } from '@/scene/asset/decodeAsset';

const FILES = { first: 'assets/anatomy.glb', deep: 'assets/anatomy-deep.glb' } as const;
const read = (stage: Stage): Promise<Awaited<ReturnType<typeof decodeAsset>>> => decodeAsset(Uint8Array.from(readFileSync(FILES[stage])).buffer);
const idsOf = (stage: Stage): string[] => STRUCTURES.filter((s) => s.stage === stage).map(({ id }) => id);

describe('the two assets', () => {
  it.each(['first', 'deep'] as const)('%s holds the structures that the catalogue says', async (stage) => {
    expect([...(await read(stage)).structures.keys()].sort()).toEqual(idsOf(stage).sort());
  });

  it('cost 1.6 MB together at most as they are transferred', () => {
    const transferred = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;
    expect(transferred(FILES.first) + transferred(FILES.deep)).toBeLessThanOrEqual(1_600_000);
  });

  it('make one body, inside the box of the first', async () => {
    const [first, deep] = [await read('first'), await read('deep')];
    const both = mergeAssets(first, deep);
    expect([...both.structures.keys()].sort()).toEqual(STRUCTURES.map(({ id }) => id).sort());
    for (const { geometry } of deep.structures.values()) expect(both.bounds.containsBox(geometry.boundingBox!)).toBe(true);
  });

  it('sheets of fascia lie under the skin and out of the muscles and bones that they cover', async () => {
    const [first, deep] = [await read('first'), await read('deep')];
    const both = mergeAssets(first, deep).structures;
    const inside = (id: string) => {
      const { geometry } = both.get(id)!;
      const bvh = new MeshBVH(geometry.clone());
      const ray = new Ray(new Vector3(), new Vector3(0.577, 0.5774, 0.5776).normalize());
      return (x: number, y: number, z: number): boolean => (ray.origin.set(x, y, z), bvh.raycast(ray, DoubleSide).length % 2 === 1);
    };
    const inSkin = inside('skin');
    for (const sheet of [...both.values()].filter(({ structure }) => structure.tissue === 'fascia' && structure.side === 'L')) {
      const p = sheet.restPositions;
      const covered = COVERS[sheet.structure.kind]!.map((kind) => inside(both.has(kind) ? kind : `${kind}_L`));
      for (let i = 0; i < p.length; i += 3) {
        expect(inSkin(p[i]!, p[i + 1]!, p[i + 2]!), sheet.structure.id).toBe(true);
        expect(covered.some((within) => within(p[i]!, p[i + 1]!, p[i + 2]!)), `${sheet.structure.id} at ${p.subarray(i, i + 3).join()}`).toBe(false);
      }
    }
  });

  it('deep muscles carry fibres and weights that add up to one', async () => {
    const muscles = [...(await read('deep')).structures.values()].filter(({ structure }) => structure.tissue === 'muscle');
    for (const { fibre, blend } of muscles) {
      expect(blend).not.toBeNull();
      for (let i = 0; i < blend!.weights.length; i += 4) {
        expect(blend!.weights.subarray(i, i + 4).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 5);
      }
      const fractions = fibre!.filter((_, i) => i % 4 === 3);
      expect(Math.min(...fractions)).toBeLessThan(0.2);
      expect(Math.max(...fractions)).toBeGreaterThan(0.8);
    }
  });
});
