import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Footprint } from '@/anatomy/tables/muscleTable';
import { tableShape, type AssetStructure } from '@/scene/asset/bodyAsset';
import { decodeAsset } from '@/scene/asset/decodeAsset';
import { ATTACHMENTS } from '@/scene/footprints/attachments';
import { footprintsOn, holdsOf, type Hold } from '@/scene/footprints/footprint';
import { MAIN_MUSCLES } from '@/state/lookView';

/** A strap along x from 0 to 100 mm, its fibres with it. */
const strap = (): { positions: number[]; fibre: number[] } => {
  const positions: number[] = [];
  const fibre: number[] = [];
  for (let x = 0; x <= 100; x += 2) {
    for (let z = -6; z <= 6; z += 2) {
      positions.push(x, 0, z);
      fibre.push(1, 0, 0, x / 100);
    }
  }
  return { positions, fibre };
};
const { positions, fibre } = strap();
const holds = holdsOf([{ bone: 'sacrum', role: 'origin', from: 0, to: 0.3 }, { bone: 'femur', role: 'insertion', from: 0.8, to: 1 }], positions, fibre);

describe('where a muscle holds on', () => {
  const line = [0, 1, 0, 50, 1, 0, 100, 1, 0];

  it('is origin on one bone and insertion on another, each by its own fibres, and nothing elsewhere', () => {
    expect([...footprintsOn('sacrum', line, holds)!]).toEqual([1, 0, 0, 0, 0, 0]);
    expect([...footprintsOn('femur', line, holds)!]).toEqual([0, 0, 0, 0, 0, 1]);
    expect(footprintsOn('hip_bone', line, holds)).toBeNull();
  });

  it('fades with distance, and is nothing on bone that the muscle does not touch', () => {
    const found = footprintsOn('sacrum', [0, 2, 0, 0, 4, 0, 0, 5.5, 0, 0, 9, 0], holds)!;
    expect(found[0]).toBe(1);
    expect(found[2]).toBeGreaterThan(found[4]!);
    expect(found[6]).toBe(0);
    expect(footprintsOn('sacrum', [0, 30, 0, -40, 0, 0], holds)).toBeNull();
  });

  it('finds its way across the cells it sorts points into, on both sides of zero', () => {
    for (const x of [-2, -1, 0.5, 6.1, 11.9]) expect(footprintsOn('sacrum', [x, 0, 0], holds)?.[0] ?? 0).toBe(1);
  });
});

describe('where the main muscles hold on to the body', () => {
  let body: ReadonlyMap<string, AssetStructure>;
  beforeAll(async () => {
    const read = async (file: string) => (await decodeAsset(Uint8Array.from(readFileSync(file)).buffer)).structures;
    body = new Map([...(await read('assets/anatomy.glb')), ...(await read('assets/anatomy-deep.glb'))]);
  });

  const holdsOn = (kind: (typeof MAIN_MUSCLES)[number], side: 'L' | 'R'): readonly Hold[] => {
    const muscle = body.get(`${kind}_${side}`)!;
    return holdsOf(ATTACHMENTS[kind], tableShape(muscle).positions, muscle.fibre!);
  };
  interface Spot {
    readonly x: number;
    readonly y: number;
    readonly z: number;
    readonly cm2: number;
    readonly role: Hold['role'];
  }
  /** Painted vertices of a bone, each with its share of the surface. */
  const painted = (kind: (typeof MAIN_MUSCLES)[number], side: 'L' | 'R', id: string): readonly Spot[] => {
    const bone = body.get(id)!;
    const at = tableShape(bone).positions;
    const found = footprintsOn(bone.structure.kind, at, holdsOn(kind, side));
    const areas = new Float64Array(at.length / 3);
    const { array } = bone.triangles;
    for (let t = 0; t < array.length; t += 3) {
      const [a, b, c] = [array[t]! * 3, array[t + 1]! * 3, array[t + 2]! * 3];
      const [u, v] = [[0, 1, 2].map((k) => at[b + k]! - at[a + k]!), [0, 1, 2].map((k) => at[c + k]! - at[a + k]!)] as [number[], number[]];
      const twice = Math.hypot(u[1]! * v[2]! - u[2]! * v[1]!, u[2]! * v[0]! - u[0]! * v[2]!, u[0]! * v[1]! - u[1]! * v[0]!);
      for (const corner of [a, b, c]) areas[corner / 3]! += twice / 600;
    }
    return [...areas].flatMap((cm2, v) => {
      const [starts, ends] = [found?.[v * 2] ?? 0, found?.[v * 2 + 1] ?? 0];
      if (Math.max(starts, ends) < 0.5) return [];
      return [{ x: at[v * 3]!, y: at[v * 3 + 1]!, z: at[v * 3 + 2]!, cm2, role: starts >= ends ? 'origin' : 'insertion' }];
    });
  };
  const areaOf = (spots: readonly Spot[]): number => spots.reduce((sum, { cm2 }) => sum + cm2, 0);

  it.each(MAIN_MUSCLES)('%s: the bones and roles of its site table', (kind) => {
    const { footprints } = JSON.parse(readFileSync(`src/anatomy/sites/${kind}.json`, 'utf8')) as { footprints: Footprint[] };
    const told = footprints.filter(({ on }) => on !== 'iliotibial_tract').map(({ on, role }) => `${on} ${role}`);
    // Gluteus medius ends in two fields of one bone.
    expect(ATTACHMENTS[kind].map(({ bone, role }) => `${bone} ${role}`).sort()).toEqual([...new Set(told)].sort());
  });

  /** cm² of contact within 6 mm of the tables' footprints: 12, 18, 18; 60, 6; 10.5, 1 each, 7.5. */
  it.each([
    ['gluteus_maximus', 'hip_bone_L', 'origin', 10, 14],
    ['gluteus_maximus', 'sacrum', 'origin', 15, 19],
    ['gluteus_maximus', 'femur_L', 'insertion', 15, 19],
    ['gluteus_medius', 'hip_bone_L', 'origin', 52, 62],
    ['gluteus_medius', 'femur_L', 'insertion', 5, 8.5],
    ['quadratus_lumborum', 'hip_bone_L', 'origin', 9, 12],
    ['quadratus_lumborum', 'vertebra_L4', 'insertion', 0.7, 2],
    ['quadratus_lumborum', 'vertebra_L3', 'insertion', 0.7, 2],
    ['quadratus_lumborum', 'vertebra_L2', 'insertion', 0.7, 2],
    ['quadratus_lumborum', 'vertebra_L1', 'insertion', 0.7, 2],
    ['quadratus_lumborum', 'rib_12_L', 'insertion', 5.5, 9.5],
  ] as const)('%s on %s: %s, %d to %d cm²', (kind, id, role, least, most) => {
    const spots = painted(kind, 'L', id);
    expect(new Set(spots.map((spot) => spot.role))).toEqual(new Set([role]));
    expect(areaOf(spots)).toBeGreaterThan(least);
    expect(areaOf(spots)).toBeLessThan(most);
  });

  it('is the same on the right', () => {
    for (const kind of MAIN_MUSCLES) {
      for (const { bone } of ATTACHMENTS[kind]) {
        const [left, right] = body.has(bone) ? [bone, bone] : [`${bone}_L`, `${bone}_R`];
        const [ofLeft, ofRight] = [areaOf(painted(kind, 'L', left)), areaOf(painted(kind, 'R', right))];
        expect(Math.abs(ofLeft - ofRight), `${kind} on ${bone}`).toBeLessThan(0.3 + 0.06 * ofLeft);
      }
    }
  });

  it('reaches the coccyx and the front of the wing', () => {
    const low = painted('gluteus_maximus', 'L', 'sacrum').filter(({ y }) => y < 10);
    expect(areaOf(low)).toBeGreaterThan(3);
    expect(Math.min(...low.map(({ y }) => y))).toBeLessThan(-9);
    expect(areaOf(painted('gluteus_medius', 'L', 'hip_bone_L').filter(({ z }) => z > 0))).toBeGreaterThan(6);
  });

  it('leaves out bone that a muscle passes: ischial tuberosity, greater trochanter, neck', () => {
    expect(painted('gluteus_maximus', 'L', 'hip_bone_L').filter(({ y }) => y < 30)).toEqual([]);
    expect(painted('gluteus_maximus', 'L', 'femur_L').filter(({ y }) => y > -45)).toEqual([]);
    expect(painted('gluteus_medius', 'L', 'femur_L').filter(({ x }) => x < 125)).toEqual([]);
  });
});
