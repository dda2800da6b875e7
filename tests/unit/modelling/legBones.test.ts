import { describe, expect, it } from 'vitest';
import { FLOOR_Y } from '@/anatomy/joints';
import { mm } from '@/anatomy/units';
import { polygonise } from '@/modelling/mesh/polygonise';
import { isClosedManifold, topologyOf } from '@/modelling/mesh/topology';
import { LOFTED_KINDS, loftedParts } from '@/modelling/recipes/loftedParts';
import { skinField } from '@/modelling/soft/skin/skinField';
import { createContext } from '@/modelling/structures';

const TABLES = 'src/anatomy/sites';
const context = createContext(TABLES, () => {});
const skin = skinField();

const parts = LOFTED_KINDS.flatMap((kind) => loftedParts(TABLES, kind, (name) => context.boneField(name))).map(({ id, field }) => {
  const mesh = polygonise(field, field.bounds, mm(1.2));
  const points = Array.from({ length: mesh.positions.length / 3 }, (_, v) => mesh.positions.subarray(v * 3, v * 3 + 3) as unknown as [number, number, number]);
  return { id, field, topology: topologyOf(mesh), points };
});

describe('designed bones of leg and foot', () => {
  it('are twenty-six bones of the foot with two sesamoids, and the fibula', () => {
    expect(parts.map(({ id }) => id).filter((id) => !id.startsWith('sesamoid'))).toHaveLength(27);
    expect(parts).toHaveLength(29);
  });

  it.each(parts.map((part) => [part.id, part] as const))('%s is one closed surface, under the skin', (_, { topology, points }) => {
    expect(isClosedManifold(topology)).toBe(true);
    expect(topology.euler).toBe(2);
    expect(Math.max(...points.map((p) => skin.value(...p)))).toBeLessThan(-1);
  });

  it('do not enter each other', () => {
    for (const a of parts) {
      for (const b of parts) {
        if (a === b) continue;
        const { min, max } = b.field.bounds;
        const near = a.points.filter((p) => p.every((v, k) => v > min[k]! && v < max[k]!));
        expect(Math.min(Infinity, ...near.map((p) => b.field.value(...p))), `${a.id} in ${b.id}`).toBeGreaterThan(0);
      }
    }
  });

  it('stand on heel, sesamoids and heads of the metatarsals, under an arch', () => {
    const lowest = (id: string): number => Math.min(...parts.find((p) => p.id === id)!.points.map(([, y]) => y)) - FLOOR_Y;
    for (const id of ['calcaneus', 'sesamoid_medial', 'metatarsal_2', 'metatarsal_5']) expect(lowest(id), id).toBeLessThan(18);
    expect(lowest('navicular')).toBeGreaterThan(30);
    expect(lowest('cuboid')).toBeGreaterThan(15);
  });
});
