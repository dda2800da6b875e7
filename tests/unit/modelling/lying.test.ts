import { describe, expect, it } from 'vitest';
import { mm, type Vec3 } from '@/anatomy/units';
import type { MuscleTable } from '@/anatomy/tables/muscleTable';
import type { BuiltStructure } from '@/modelling/built';
import { lieOnForms } from '@/modelling/measure/lying';
import { meshDistance, samplesOf } from '@/modelling/measure/meshDepth';
import { polygonise } from '@/modelling/mesh/polygonise';
import { fieldNormals } from '@/modelling/mesh/project';

/** A ball as a structure of that id, mm. */
const ball = (id: string, centre: Vec3, r: number): BuiltStructure => {
  const field = {
    bounds: { min: centre.map((c) => c - r - 2) as unknown as Vec3, max: centre.map((c) => c + r + 2) as unknown as Vec3 },
    value: (x: number, y: number, z: number) => Math.hypot(x - centre[0], y - centre[1], z - centre[2]) - r,
    gradient: (x: number, y: number, z: number, out: [number, number, number]) => {
      const d = Math.hypot(x - centre[0], y - centre[1], z - centre[2]) || 1;
      [out[0], out[1], out[2]] = [(x - centre[0]) / d, (y - centre[1]) / d, (z - centre[2]) / d];
    },
  };
  const mesh = polygonise(field, field.bounds, mm(r / 4));
  return { id, mesh, normals: fieldNormals(field, mesh), colour: new Uint8Array() };
};

const UP = 700;
const bone = ball('vertebra_L3', [0, UP, 0], 10);
const skin = ball('skin', [0, UP, 0], 60);
const table = (at: Vec3): MuscleTable => ({ footprints: [{ id: 'origin', on: 'vertebra_L3', body: 'L3', role: 'origin', text: '', status: '', polygon: [at] }] }) as unknown as MuscleTable;
const lie = (muscle: BuiltStructure, at: Vec3) => lieOnForms([bone, skin, muscle], (kind) => (kind === 'quadratus_lumborum' ? table(at) : null), undefined, ['mean']).get('quadratus_lumborum_L')!.mean;

describe('how a structure lies, by its triangles', () => {
  it('a ball that enters a bone by 2 mm away from its footprint does so, and lies as deep under the skin as it is far from it', () => {
    const found = lie(ball('quadratus_lumborum_L', [0, UP + 18, 0], 10), [0, UP - 10, 0]);
    expect(found.inBone!).toBeCloseTo(2, 0);
    expect(found.inBoneElsewhere).toBe(found.inBone);
    expect(found.deepestIn).toBe('vertebra_L3');
    expect(found.underSkin).toBeGreaterThan(31);
    expect(found.underSkin).toBeLessThan(32.5);
  });

  it('at its footprint that is no fault', () => {
    const found = lie(ball('quadratus_lumborum_L', [0, UP + 18, 0], 10), [0, UP + 9, 0]);
    expect(found.inBone!).toBeGreaterThan(1.5);
    expect(found.inBoneElsewhere!).toBeLessThan(0.5);
    expect(found.gap).toBe(0);
  });

  it('a ball 1.5 mm off has that gap, and enters nothing', () => {
    const found = lie(ball('quadratus_lumborum_L', [0, UP + 21.5, 0], 10), [0, UP + 10.5, 0]);
    expect(found.inBone).toBe(0);
    expect(found.gap!).toBeCloseTo(1.5, 0);
  });

  it('a ball that comes through the skin has a depth below nought', () => {
    expect(lie(ball('quadratus_lumborum_L', [0, UP + 55, 0], 10), [0, UP + 10, 0]).underSkin).toBeCloseTo(-5, 0);
  });
});

it('tells inside from outside of a mesh', () => {
  const distance = meshDistance(bone.mesh);
  expect(distance([0, UP, 0], 30)).toBeCloseTo(-10, 0);
  expect(distance([0, UP + 13, 0], 30)).toBeCloseTo(3, 0);
  expect(distance([0, UP + 50, 0], 30)).toBe(Infinity);
  const { positions, indices } = bone.mesh;
  expect(samplesOf(bone.mesh)).toHaveLength(positions.length / 3 + indices.length / 3 + indices.length / 2);
});
