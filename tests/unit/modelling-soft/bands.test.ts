import { describe, expect, it } from 'vitest';
import { selfIntersections } from '@/modelling/mesh/selfIntersections';
import { isClosedManifold, topologyOf } from '@/modelling/mesh/topology';
import { BAND_KINDS, bands, readBands } from '@/modelling/soft/bands';
import { netOf, normalsOf } from '@/modelling/soft/sheet/net';
import { shellOf } from '@/modelling/soft/sheet/shell';
import { points, TABLES } from './support';

describe.each(readBands(TABLES).map((band, i) => [`${band.kind} ${i + 1}`, band] as const))('%s', (_, band) => {
  const net = netOf(band);
  const { mesh } = shellOf(net, normalsOf(net, band.faces), band.thicknessMm, 'thin');

  it('is one closed band that looks outwards, on the left, and does not meet itself', () => {
    const topology = topologyOf(mesh);
    expect(isClosedManifold(topology)).toBe(true);
    expect(topology.euler).toBe(2);
    expect(topology.volume).toBeGreaterThan(0);
    expect(selfIntersections(mesh)).toEqual([]);
    expect(Math.min(...points(mesh).map(([x]) => x))).toBeGreaterThan(0);
  });

  it('is thick in its middle and thin at its side borders', () => {
    const n = net.places.length;
    const all = points(mesh);
    const thickness = (v: number): number => Math.hypot(...all[v]!.map((c, k) => c - all[n + v]![k]!));
    const row = Math.floor(net.rows / 2) * (net.columns + 1);
    expect(thickness(row)).toBeLessThan(0.4 * band.thicknessMm);
    expect(thickness(row + Math.floor(net.columns / 2))).toBeGreaterThan(0.85 * band.thicknessMm);
  });
});

it('gives four ligaments on both sides, mirror images, with fibres and the bodies of their own side', () => {
  const built = bands.build({ tables: TABLES, boneField: () => { throw new Error('no bones'); }, progress: () => {} }, []);
  expect(built.map(({ id }) => id)).toEqual(BAND_KINDS.flatMap((kind) => [`${kind}_L`, `${kind}_R`]));
  for (let i = 0; i < built.length; i += 2) {
    const [left, right] = [built[i]!, built[i + 1]!];
    expect(right.mesh.positions[0]).toBe(-left.mesh.positions[0]!);
    expect(left.fibre).toHaveLength((left.mesh.positions.length / 3) * 4);
    for (let v = 0; v < left.weights!.length; v += 4) expect(left.weights!.subarray(v, v + 4).reduce((a, b) => a + b, 0)).toBe(255);
  }
});
