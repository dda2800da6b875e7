import { describe, expect, it } from 'vitest';
import { BODY_IDS, bodyIndex, type BodyId } from '@/anatomy/bodies';
import { SIDES } from '@/anatomy/sides';
import { isClosedManifold, topologyOf } from '@/modelling/mesh/topology';
import { selfIntersections } from '@/modelling/mesh/selfIntersections';
import { distanceToFootprint } from '@/modelling/soft/muscle/footprint';
import { muscleAttributes } from '@/modelling/soft/muscle/muscleAttributes';
import { skinField } from '@/modelling/soft/skin/skinField';
import type { Footprint } from '@/anatomy/tables/muscleTable';
import type { Muscle } from './support';
import { bone, buildMuscles, inBox, points } from './support';

const muscles = buildMuscles(1.4);
const skin = skinField();

/** cm³. Living muscle by MRI: Handsfield et al. 2014, from memory; quadratus lumborum as its published areas give it. */
const VOLUMES: Record<string, readonly [number, number]> = { gluteus_medius: [260, 390], gluteus_maximus: [640, 1050], quadratus_lumborum: [50, 75] };

describe.each(muscles.map((m) => [m.recipe.kind, m] as const))('%s', (kind, { recipe, table, mesh }) => {
  const topology = topologyOf(mesh);
  const vertices = points(mesh);

  it('is one closed surface without tunnels or triangles through each other', () => {
    expect(isClosedManifold(topology)).toBe(true);
    expect(topology.euler).toBe(2);
    expect(topology.components).toBe(1);
    expect([...selfIntersections(mesh)]).toHaveLength(0);
  });

  it('has a living volume', () => {
    const [low, high] = VOLUMES[kind]!;
    expect(topology.volume / 1000).toBeGreaterThan(low);
    expect(topology.volume / 1000).toBeLessThan(high);
  });

  it('lies under the skin', () => {
    expect(Math.max(...vertices.map((q) => skin.value(...q)))).toBeLessThan(-2);
  });

  it.each(recipe.bones)('does not enter %s', (name) => {
    const solid = bone(name);
    const least = Math.min(...vertices.filter((q) => inBox(solid, q)).map((q) => solid.value(...q)));
    expect(least).toBeGreaterThan(0);
  });

  it.each(table.footprints.filter((f) => recipe.bones.includes(f.on)).map((f) => [f.id, f] as const))('reaches the bone at %s', (_, footprint) => {
    const solid = bone(footprint.on);
    const distance = distanceToFootprint(footprint.polygon);
    const gap = Math.min(...vertices.filter((q) => distance(...q) < 6).map((q) => solid.value(...q)));
    expect(gap).toBeLessThanOrEqual(0.5);
  });
});

describe('fibres', () => {
  it.each(muscles.map((m) => [m.recipe.kind, m] as const))('of %s are unit vectors that run from origin to insertion', (_, { recipe, table, mesh }) => {
    const { fibre } = muscleAttributes(recipe, table, mesh, 'L');
    const centre = (role: string): number[] => {
      const all = table.footprints.filter((f) => f.role === role && f.body !== 'L1' && f.body !== 'L2' && f.body !== 'L3' && f.body !== 'L4').flatMap((f) => f.polygon);
      return [0, 1, 2].map((k) => all.reduce((sum, p) => sum + p[k]!, 0) / all.length);
    };
    const along = centre('insertion').map((c, k) => c - centre('origin')[k]!);
    const rows = Array.from({ length: fibre.length / 4 }, (_x, v) => [...fibre.subarray(v * 4, v * 4 + 4)]);
    expect(rows.filter(([x, y, z]) => Math.abs(Math.hypot(x!, y!, z!) - 1) > 1e-5)).toEqual([]);
    expect(rows.filter(([, , , fraction]) => !(fraction! >= 0 && fraction! <= 1))).toEqual([]);
    const forward = rows.filter((d) => along.reduce((sum, c, k) => sum + c * d[k]!, 0) > 0).length;
    expect(forward / rows.length).toBeGreaterThan(0.99);
  });
});

describe.each(SIDES)('weights on side %s', (side) => {
  const other = side === 'L' ? 'R' : 'L';
  it.each(muscles.map((m) => [m.recipe.kind, m] as const))('of %s add up to 255 and stay on its side', (kind, { recipe, table, mesh }) => {
    const { weights: { body, weight } } = muscleAttributes(recipe, table, mesh, side);
    const used = new Set<BodyId>();
    weight.forEach((w, i) => {
      if (w > 0) used.add(BODY_IDS[body[i]!]!);
    });
    const sums = Array.from({ length: weight.length / 4 }, (_, v) => weight.subarray(v * 4, v * 4 + 4).reduce((a, b) => a + b, 0));
    expect(sums.filter((sum) => sum !== 255)).toEqual([]);
    expect([...used].filter((b) => b.endsWith(`_${other}`))).toEqual([]);
    const expected = kind === 'quadratus_lumborum' ? ['L1', 'L2', 'L3', 'L4', 'T12', 'pelvis'] : [`femur_${side}`, 'pelvis'];
    expect([...used].sort()).toEqual(expected);
  });
});

/** Shares (of 255) of a footprint's body at the vertices within 3 mm of it; not where a footprint on another body is near. */
const heldShares = ({ recipe, table, mesh }: Muscle, f: Footprint): number[] => {
  const { weights: { body, weight } } = muscleAttributes(recipe, table, mesh, 'L');
  const distance = distanceToFootprint(f.polygon);
  // Rib 12 and the transverse process of L1 lie within a few millimetres of each other.
  const others = table.footprints.filter((g) => g.body !== f.body).map((g) => distanceToFootprint(g.polygon));
  const index = bodyIndex(f.body === 'femur' ? 'femur_L' : f.body);
  return points(mesh).flatMap((q, v) => {
    if (distance(...q) >= 3 || others.some((d) => d(...q) < 13)) return [];
    return [[0, 1, 2, 3].reduce((sum, k) => sum + (body[v * 4 + k] === index ? weight[v * 4 + k]! : 0), 0)];
  });
};

describe('attachments move with their bones', () => {
  it.each(muscles.flatMap((m) => m.table.footprints.map((f) => [`${m.recipe.kind} at ${f.id}`, m, f] as const)))('%s', (_, muscle, footprint) => {
    expect(heldShares(muscle, footprint).filter((share) => share < 254)).toEqual([]);
  });
});
