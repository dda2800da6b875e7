import { describe, expect, it } from 'vitest';
import { BODY_IDS } from '@/anatomy/bodies';
import { FLOOR_Y } from '@/anatomy/joints';
import { selfIntersections } from '@/modelling/mesh/selfIntersections';
import { isClosedManifold, topologyOf } from '@/modelling/mesh/topology';
import { readSiteTable } from '@/modelling/readTables';
import { mirrorShares, packShares } from '@/modelling/soft/attributes';
import { skinField } from '@/modelling/soft/skin/skinField';
import { skinMesh } from '@/modelling/soft/skin/skinMesh';
import { skinShares } from '@/modelling/soft/skin/skinWeights';
import { points, TABLES } from './support';

const field = skinField();
const { mesh, twin } = skinMesh(field, 1.5);
const vertices = points(mesh);
const half = twin.length;

describe('skin', () => {
  it('is one closed surface without tunnels or triangles through each other', () => {
    const topology = topologyOf(mesh);
    expect(isClosedManifold(topology)).toBe(true);
    expect(topology.euler).toBe(2);
    expect([...selfIntersections(mesh)]).toHaveLength(0);
  });

  it('is the mirror image of itself, to the last bit', () => {
    const other = Array.from(twin, (v) => vertices[v]!);
    expect(other).toEqual(vertices.slice(0, half).map(([x, y, z]) => [x === 0 ? 0 : -x, y, z]));
    expect(new Set([...twin, ...Array.from({ length: half }, (_, v) => v)]).size).toBe(vertices.length);
  });

  it('holds the volume of an adult and stands on the floor', () => {
    const litres = topologyOf(mesh).volume / 1e6;
    expect(litres).toBeGreaterThan(65);
    expect(litres).toBeLessThan(95);
    expect(Math.abs(Math.min(...vertices.map(([, y]) => y)) - FLOOR_Y)).toBeLessThan(2);
  });

  it.each(['hip_bone', 'sacrum', 'femur', 'tibia', 'patella', 'rib_11', 'rib_12', 'vertebra_L1', 'vertebra_L2', 'vertebra_L3', 'vertebra_L4', 'vertebra_L5'])('covers %s', (kind) => {
    const bare = readSiteTable(TABLES, kind).sites.filter(({ p }) => field.value(...p) > -2);
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('has two buttocks with a cleft between them and a fold below', () => {
    const back = (x: number, y: number): number => {
      let z = -300;
      while (field.value(x, y, z) > 0) z += 0.5;
      return z;
    };
    expect(back(0, 0) - back(60, 0)).toBeGreaterThan(25);
    expect(back(65, -95) - back(65, 0)).toBeGreaterThan(30);
    expect(back(0, 180) - back(30, 180)).toBeGreaterThan(2);
  });
});

describe('weights of the skin', () => {
  const shares = skinShares();
  const { body, weight } = packShares(vertices.length, (v) => shares(...vertices[v]!));
  const shareOf = (v: number, id: string): number => [0, 1, 2, 3].reduce((sum, k) => sum + (BODY_IDS[body[v * 4 + k]!] === id ? weight[v * 4 + k]! : 0), 0);

  it('add up to 255', () => {
    const sums = vertices.map((_, v) => weight.subarray(v * 4, v * 4 + 4).reduce((a, b) => a + b, 0));
    expect(sums.filter((sum) => sum !== 255)).toEqual([]);
  });

  it('are the same on both sides', () => {
    let worst = 0;
    for (let v = 0; v < half; v += 7) {
      const [x, y, z] = vertices[v]!;
      const left = mirrorShares(shares(x, y, z)), right = shares(-x, y, z);
      for (const [id, s] of left) worst = Math.max(worst, Math.abs((right.get(id) ?? 0) - s));
    }
    expect(worst).toBeLessThan(1e-9);
  });

  /** Vertices inside a box (left, mm) that `id` moves with less than `least` of 255 parts, or more than `most`. */
  const offenders = (id: string, [x0, x1]: readonly [number, number], [y0, y1]: readonly [number, number], least: number, most = 255): unknown[] =>
    vertices.flatMap(([x, y], v) => (x > x0 && x < x1 && y > y0 && y < y1 && (shareOf(v, id) < least || shareOf(v, id) > most) ? [[x, y, shareOf(v, id)]] : []));

  it.each(['femur_R', 'shank_R', 'foot_R', 'arm_R'])('never move the left side with %s', (id) => {
    expect(offenders(id, [40, 999], [-999, 999], 0, 0)).toEqual([]);
  });

  it.each([
    ['foot_L', [0, 999], [-999, -850], 255],
    ['shank_L', [20, 999], [-700, -560], 255],
    ['femur_L', [20, 180], [-330, -200], 255],
    ['arm_L', [250, 999], [-200, 350], 250],
    ['thorax', [-999, 999], [700, 999], 255],
  ] as const)('move the middle of each part with %s', (id, x, y, least) => {
    expect(offenders(id, x, y, least)).toEqual([]);
  });

  it('change smoothly: no edge jumps by more than the length of the edge allows', () => {
    const { indices } = mesh;
    let worst = 0;
    for (let i = 0; i < indices.length; i += 3) {
      const [a, b] = [indices[i]!, indices[i + 1]!];
      const [p, q] = [vertices[a]!, vertices[b]!];
      const length = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
      const jump = BODY_IDS.reduce((sum, id) => sum + Math.abs(shareOf(a, id) - shareOf(b, id)), 0) / 510;
      worst = Math.max(worst, jump / length);
    }
    expect(worst).toBeLessThan(0.09);
  });
});
