import { describe, expect, it } from 'vitest';
import { PUBLISHED_FIGURES } from '@/anatomy/tables/published';
import { mm } from '@/anatomy/units';
import { EXPLANATIONS } from '@/modelling/measure/explanations';
import { ownFigures } from '@/modelling/measure/figures';
import { polygonise } from '@/modelling/mesh/polygonise';
import { isClosedManifold, topologyOf } from '@/modelling/mesh/topology';
import { ALL_BONE_KINDS } from '@/modelling/recipes/boneKinds';
import { createContext } from '@/modelling/structures';

const context = createContext('src/anatomy/sites', () => {});

describe('tunnels that anatomy gives a bone', () => {
  // On a coarse lattice, so that it takes seconds: the forms are the same, and a tunnel that needs a fine one is not safe.
  it.each(ALL_BONE_KINDS.map(({ kind, euler, cell }) => [kind, euler, cell] as const))('%s has Euler number %i', (kind, euler, cell) => {
    const field = context.boneField(kind);
    const topology = topologyOf(polygonise(field, field.bounds, mm(cell * 1.3)));
    expect(isClosedManifold(topology)).toBe(true);
    expect(topology.euler).toBe(euler);
  });
});

describe('bones side by side', () => {
  it.each([
    ['femur', 'hip_bone'],
    ['tibia', 'femur'],
    ['patella', 'femur'],
    ['fibula', 'tibia'],
    ['vertebra_L5', 'sacrum'],
    ['vertebra_L4', 'vertebra_L5'],
    ['rib_12', 'vertebra_T12'],
  ])('%s does not enter %s', (kind, other) => {
    const [field, neighbour] = [context.boneField(kind), context.boneField(other)];
    const { positions: p } = polygonise(field, field.bounds, mm(2.5));
    let deepest = Infinity;
    for (let i = 0; i < p.length; i += 3) deepest = Math.min(deepest, neighbour.value(p[i]!, p[i + 1]!, p[i + 2]!));
    expect(deepest).toBeGreaterThan(0);
  });
});

describe('published figures', () => {
  const own = ownFigures(context);

  it('cover pelvis, femur and every lumbar level', () => {
    const measured = new Set(PUBLISHED_FIGURES.map((p) => p.quantity).filter((q) => own.has(q)));
    expect(measured.size).toBeGreaterThan(30);
  });

  /** Published figures that ours can be set beside, with the difference. */
  const pairs = PUBLISHED_FIGURES.flatMap((p) => {
    const ours = own.get(p.quantity);
    return ours === undefined ? [] : [{ ...p, ours, sds: p.sd === null ? 0 : Math.abs(ours - p.value) / p.sd }];
  });

  it('are met within one standard deviation, or the table says why not, and always within two', () => {
    expect(pairs.filter((p) => p.sds > 2.05)).toEqual([]);
    expect(pairs.filter((p) => p.sds > 1 && !EXPLANATIONS[p.quantity])).toEqual([]);
  });

  it('of the vertebrae are met within a sixth', () => {
    expect(pairs.filter((p) => /^L\d/.test(p.quantity) && Math.abs(p.ours / p.value - 1) > 1 / 6)).toEqual([]);
  });

  it('the femoral head fits its socket with room for cartilage', () => {
    expect(own.get('femoral head radius')!).toBeGreaterThan(21.5);
    expect(own.get('femoral head radius')!).toBeLessThan(25.01 - 1);
  });
});
