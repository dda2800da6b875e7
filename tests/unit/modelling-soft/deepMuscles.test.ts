import { describe, expect, it } from 'vitest';
import { isClosedManifold, topologyOf } from '@/modelling/mesh/topology';
import { selfIntersections } from '@/modelling/mesh/selfIntersections';
import { distanceToFootprint } from '@/modelling/soft/muscle/footprint';
import { muscleMesh } from '@/modelling/soft/muscle/muscleShape';
import { DEEP_MUSCLE_RECIPES } from '@/modelling/soft/muscle/recipes';
import { skinField } from '@/modelling/soft/skin/skinField';
import { bone, buildMuscles, inBox, points } from './support';

const skin = skinField();
const muscles = buildMuscles(1.2, DEEP_MUSCLE_RECIPES);

describe.each(muscles.map((m) => [m.recipe.kind, m] as const))('%s', (_, { recipe, table, mesh }) => {
  const topology = topologyOf(mesh);
  const vertices = points(mesh);

  it('is one closed surface without tunnels', () => {
    expect(isClosedManifold(topology)).toBe(true);
    expect(topology.euler).toBe(2);
  });

  it('comes within a quarter of its living volume (from memory)', () => {
    expect(Math.abs(topology.volume / 1000 / table.volume.targetCm3! - 1)).toBeLessThan(0.25);
  });

  it('lies under the skin and enters no bone by more than 1 mm', () => {
    expect(Math.max(...vertices.map((q) => skin.value(...q)))).toBeLessThan(-3);
    const depths = recipe.bones.map((name) => Math.min(...vertices.filter((q) => inBox(bone(name), q)).map((q) => bone(name).value(...q))));
    expect(Math.min(...depths)).toBeGreaterThan(-1);
  });
});

/** Muscles whose tables lay every footprint on this model's own bones. */
const BACK = muscles.filter(({ recipe }) => ['multifidus', 'longissimus_thoracis', 'iliocostalis_lumborum'].includes(recipe.kind));

describe.each(BACK.map((m) => [m.recipe.kind, m] as const))('%s at the size of the product', (_, { recipe, table, solid }) => {
  const mesh = muscleMesh(recipe, solid);
  const vertices = points(mesh);

  it('has no triangles through each other', () => {
    expect([...selfIntersections(mesh)]).toEqual([]);
  });

  it.each(table.footprints.filter((f) => recipe.bones.includes(f.on)).map((f) => [f.id, f] as const))('reaches the bone at %s', (__, { on, polygon }) => {
    const distance = distanceToFootprint(polygon);
    expect(Math.min(...vertices.filter((q) => distance(...q) < 6).map((q) => bone(on).value(...q)))).toBeLessThanOrEqual(0.5);
  });

  it('does not enter the muscles that it lies on', () => {
    const depths = recipe.beneath.flatMap((kind) => {
      const under = muscles.find((m) => m.recipe.kind === kind)?.solid;
      return under ? [Math.min(...vertices.filter((q) => inBox(under, q)).map((q) => under.value(...q)))] : [];
    });
    expect(depths.every((d) => d > -0.5)).toBe(true);
  });
});

it('a solid that reaches round a bone is refused with the reason', () => {
  const { recipe, solid } = muscles.find((m) => m.recipe.kind === 'piriformis')!;
  const ring = { ...solid, bounds: { min: [-15, -15, -6], max: [15, 15, 6] } as const, value: (x: number, y: number, z: number) => Math.hypot(Math.hypot(x, y) - 9, z) - 3 };
  expect(() => muscleMesh(recipe, ring)).toThrow(/piriformis.*1 tunnel/);
});
