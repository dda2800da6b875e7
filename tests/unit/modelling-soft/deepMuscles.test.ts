import { describe, expect, it } from 'vitest';
import { isClosedManifold, topologyOf } from '@/modelling/mesh/topology';
import { DEEP_MUSCLE_RECIPES } from '@/modelling/soft/muscle/recipes';
import { skinField } from '@/modelling/soft/skin/skinField';
import { bone, buildMuscles, inBox, points } from './support';

const skin = skinField();

describe.each(buildMuscles(1.2, DEEP_MUSCLE_RECIPES).map((m) => [m.recipe.kind, m] as const))('%s', (_, { recipe, table, mesh }) => {
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
