import { describe, expect, it } from 'vitest';
import { LEAN_MASS_KG } from '@/anatomy/tables/publishedMuscles';
import { mm } from '@/anatomy/units';
import { DEFAULT_INPUTS } from '@/biomechanics/inputs';
import type { BuiltStructure } from '@/modelling/built';
import type { ScalarField } from '@/modelling/implicit/field';
import { muscleFigures } from '@/modelling/measure/muscles';
import { sectionArea, spinalLevels } from '@/modelling/measure/sections';
import { polygonise } from '@/modelling/mesh/polygonise';

/** A ball of radius r (mm) about (10, y, −20). */
const ball = (r: number, y = 0): ScalarField => ({
  bounds: { min: [10 - r - 2, y - r - 2, -22 - r], max: [12 + r, y + r + 2, r - 18] },
  value: (a, b, c) => Math.hypot(a - 10, b - y, c + 20) - r,
  gradient: (a, b, c, out) => {
    const d = Math.hypot(a - 10, b - y, c + 20) || 1;
    [out[0], out[1], out[2]] = [(a - 10) / d, (b - y) / d, (c + 20) / d];
  },
});
const meshOf = (field: ScalarField) => polygonise(field, field.bounds, mm(1));
const structure = (id: string, field: ScalarField): BuiltStructure => ({ id, mesh: meshOf(field), normals: new Float64Array(), colour: new Uint8Array() });

describe('areas of sections', () => {
  it.each([0, 5, -9.3, 12])('of a ball at %f mm from its middle are those of a circle', (height) => {
    expect(sectionArea(meshOf(ball(15)), height) / (Math.PI * (15 ** 2 - height ** 2))).toBeCloseTo(1, 1.7);
  });

  it('are nothing beside the ball', () => expect(sectionArea(meshOf(ball(15)), 20)).toBe(0));

  it('levels: discs give the heights between vertebrae, their middles the bodies', () => {
    const levels = spinalLevels(['T12', 'L1', 'L2', 'L3', 'L4', 'L5'].map((name, i) => structure(`disc_below_${name}`, ball(5, 200 - 30 * i))));
    expect(levels.get('T12/L1')).toBeCloseTo(200, 1);
    expect(levels.get('L3/4')).toBeCloseTo(110, 1);
    expect(levels.get('L4')).toBeCloseTo(95, 1);
    expect(levels.get('L5/S1')).toBeCloseTo(50, 1);
  });
});

describe('volumes beside published ones', () => {
  it('are per kilogram of lean mass of the person of the stance model', () => {
    expect(LEAN_MASS_KG).toBeCloseTo(0.407 * DEFAULT_INPUTS.massKg + 26.7 * DEFAULT_INPUTS.heightM - 19.2, 6);
    // A ball of 731 cm³ is what the median person of that lean mass has as gluteus maximus.
    const radius = (12.6 * LEAN_MASS_KG * 1000 * 0.75 / Math.PI) ** (1 / 3);
    const [figure] = muscleFigures([structure('gluteus_maximus_L', ball(radius))]);
    expect(figure!.ours).toBeCloseTo(12.6, 1);
    expect(figure!.sds!).toBeCloseTo(0, 1);
    expect(figure!.inside).toBe(true);
  });
});
