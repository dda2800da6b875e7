import { describe, expect, it } from 'vitest';
import { mm } from '@/anatomy/units';
import type { Vec3 } from '@/anatomy/units';
import { mirrored, subtract, union } from '@/modelling/implicit/combine';
import type { MutableVec3, ScalarField } from '@/modelling/implicit/field';
import { fitHermite } from '@/modelling/implicit/hrbf';
import { polygonise } from '@/modelling/mesh/polygonise';
import { isClosedManifold, topologyOf } from '@/modelling/mesh/topology';

const ball = (centre: Vec3, radius: number): ScalarField => ({
  bounds: { min: [centre[0] - radius - 3, centre[1] - radius - 3, centre[2] - radius - 3], max: [centre[0] + radius + 3, centre[1] + radius + 3, centre[2] + radius + 3] },
  value: (x, y, z) => Math.hypot(x - centre[0], y - centre[1], z - centre[2]) - radius,
  gradient: (x, y, z, out) => {
    const r = Math.hypot(x - centre[0], y - centre[1], z - centre[2]) || 1;
    out[0] = (x - centre[0]) / r;
    out[1] = (y - centre[1]) / r;
    out[2] = (z - centre[2]) / r;
  },
});

/** Points spread evenly on a sphere (golden-angle spiral) with their normals. */
const spiral = (n: number, radius: number, centre: Vec3 = [0, 0, 0]): { p: Vec3; n: Vec3 }[] =>
  Array.from({ length: n }, (_, i) => {
    const y = 1 - (2 * (i + 0.5)) / n, s = Math.sqrt(1 - y * y), a = i * Math.PI * (3 - Math.sqrt(5));
    const normal: Vec3 = [s * Math.cos(a), y, s * Math.sin(a)];
    return { n: normal, p: [centre[0] + radius * normal[0], centre[1] + radius * normal[1], centre[2] + radius * normal[2]] };
  });

describe('Hermite implicit', () => {
  const sites = spiral(40, 30, [80, -10, 5]);
  const field = fitHermite(sites);

  it('is zero with the given unit normal at each site', () => {
    const g: MutableVec3 = [0, 0, 0];
    for (const { p, n } of sites) {
      expect(Math.abs(field.value(...p))).toBeLessThan(1e-6);
      field.gradient(p[0] + 1e-7, p[1], p[2], g);
      n.forEach((v, k) => expect(g[k]).toBeCloseTo(v, 4));
    }
  });

  it('has a gradient that agrees with differences of its value', () => {
    const g: MutableVec3 = [0, 0, 0];
    const [x, y, z] = [93, 4, 21];
    field.gradient(x, y, z, g);
    const h = 1e-4;
    expect(g[0]).toBeCloseTo((field.value(x + h, y, z) - field.value(x - h, y, z)) / (2 * h), 5);
    expect(g[1]).toBeCloseTo((field.value(x, y + h, z) - field.value(x, y - h, z)) / (2 * h), 5);
    expect(g[2]).toBeCloseTo((field.value(x, y, z + h) - field.value(x, y, z - h)) / (2 * h), 5);
  });

  it('recovers a ball from forty sites within 0.1 mm', () => {
    for (const { n } of spiral(200, 1)) {
      expect(Math.abs(field.value(80 + 30 * n[0], -10 + 30 * n[1], 5 + 30 * n[2]))).toBeLessThan(0.1);
    }
  });

  it('refuses two sites in one place', () => {
    expect(() => fitHermite([...sites, sites[0]!])).toThrow(/singular/);
  });
});

describe('polygonise', () => {
  it('closes a ball, facing outward, with the volume of a ball', () => {
    const mesh = polygonise(ball([3, 4, 5], 20), ball([3, 4, 5], 20).bounds, mm(2));
    const t = topologyOf(mesh);
    expect(isClosedManifold(t)).toBe(true);
    expect(t).toMatchObject({ euler: 2, components: 1 });
    expect(t.volume / ((4 / 3) * Math.PI * 8000)).toBeCloseTo(1, 2);
  });

  it('keeps the hole of a drilled block and the larger of two parts', () => {
    const bar: ScalarField = { bounds: { min: [-9, -30, -9], max: [9, 30, 9] }, value: (x, _y, z) => Math.hypot(x, z) - 6, gradient: (_x, _y, _z, out) => void (out[1] = 0) };
    const drilled = union([subtract(ball([0, 0, 0], 20), bar), ball([40, 0, 0], 5)]);
    const t = topologyOf(polygonise(drilled, drilled.bounds, mm(1.7)));
    expect(isClosedManifold(t)).toBe(true);
    expect(t).toMatchObject({ euler: 0, components: 1 });
  });

  it('cuts off flat what leaves the box, and stays closed', () => {
    const t = topologyOf(polygonise(ball([0, 0, 0], 20), { min: [-30, 0, -30], max: [30, 30, 30] }, mm(2)));
    expect(isClosedManifold(t)).toBe(true);
    expect(t.volume / ((2 / 3) * Math.PI * 8000)).toBeGreaterThan(0.95);
  });

  it('says so when there is nothing in the box', () => {
    expect(() => polygonise(ball([0, 0, 0], 5), { min: [20, 20, 20], max: [40, 40, 40] }, mm(2))).toThrow(/does not meet/);
  });

  it('mirrors: the reflected field gives the reflected solid', () => {
    const right = mirrored(ball([50, 0, 0], 10));
    expect(right.bounds.max[0]).toBe(-37);
    expect(right.value(-50, 0, 0)).toBeCloseTo(-10);
  });
});
