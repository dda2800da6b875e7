import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseSheets } from '@/anatomy/tables/sheetTable';
import type { TriangleMesh } from '@/modelling/mesh/triangleMesh';
import { selfIntersections } from '@/modelling/mesh/selfIntersections';
import { isClosedManifold, signedVolume, topologyOf } from '@/modelling/mesh/topology';
import { readSheets } from '@/modelling/soft/sheets';
import type { BuiltStructure } from '@/modelling/built';
import { bothSides } from '@/modelling/soft/sheet/clothe';
import { drape, GAP, limitsOf } from '@/modelling/soft/sheet/drape';
import { lay } from '@/modelling/soft/sheet/lay';
import { netOf, normalsOf, sharesAt } from '@/modelling/soft/sheet/net';
import { shellOf } from '@/modelling/soft/sheet/shell';
import { points, TABLES } from './support';

const sheets = readSheets(TABLES);

describe.each(sheets.map((sheet) => [sheet.kind, sheet] as const))('%s', (_, sheet) => {
  const net = netOf(sheet);
  const { mesh, normals } = shellOf(net, normalsOf(net, sheet.faces), sheet.thicknessMm);

  it('is one closed shell that looks outwards and does not meet itself', () => {
    const topology = topologyOf(mesh);
    expect(isClosedManifold(topology)).toBe(true);
    expect(topology.euler).toBe(2);
    expect(selfIntersections(mesh)).toEqual([]);
    expect(signedVolume(mesh)).toBeGreaterThan(0);
    for (let v = 0; v < normals.length; v += 3) expect(Math.hypot(normals[v]!, normals[v + 1]!, normals[v + 2]!)).toBeCloseTo(1, 6);
  });

  it('is as thick as its table says', () => {
    const n = net.places.length;
    const all = points(mesh);
    for (let v = 0; v < n; v++) expect(Math.hypot(...all[v]!.map((c, k) => c - all[n + v]![k]!))).toBeCloseTo(sheet.thicknessMm, 6);
  });

  it('lies on the left', () => expect(Math.min(...points(mesh).map(([x]) => x))).toBeGreaterThan(0));

  it('is carried by bodies whose shares add up to 1 everywhere', () => {
    net.places.forEach((__, p) => expect(Object.values(sharesAt(sheet, net.across[p]!, net.along[p]!)).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6));
  });
});

describe('laying a sheet', () => {
  /** A square lid over a flat roof, one edge of which rises to a ridge, mm. */
  const ridge = (height: number): TriangleMesh => ({
    positions: Float64Array.from([-90, 0, -90, 90, 0, -90, 90, 0, 90, -90, 0, 90, -90, height, 0, 90, height, 0]),
    indices: Uint32Array.from([0, 4, 1, 1, 4, 5, 4, 3, 5, 5, 3, 2]),
  });
  const lid = { kind: 'lid', thicknessMm: 1, faces: [0, 1, 0] as const, cells: [8, 8] as const, fibres: [0, 1] as const, rows: [-40, 40].map((z) => ({ from: { pelvis: 1 }, to: { pelvis: 1 }, points: [[20, 2, z], [60, 2, z]] as const })) };
  const heights = (height: number, ceiling: TriangleMesh | null = null, beneath: readonly TriangleMesh[] = []): Float64Array => {
    const [net, fine] = [netOf(lid), netOf(lid, 3)];
    return drape(net, limitsOf(net, normalsOf(net, lid.faces), fine, normalsOf(fine, lid.faces), { covered: [ridge(height)], beneath, skin: ceiling, room: 1 }));
  };

  it('rests on what lifts it and bridges the hollow beside', () => {
    const over = heights(20);
    const net = netOf(lid);
    const top = Math.max(...over);
    expect(top).toBeGreaterThanOrEqual(20 - 2 + GAP - 1e-6);
    expect(top).toBeLessThan(20 - 2 + GAP + 1);
    // Nowhere under the roof.
    net.places.forEach(([, y, z], p) => expect(y + over[p]!).toBeGreaterThanOrEqual(20 * (1 - Math.abs(z) / 90) + GAP - 1e-6));
  });

  it('ends beneath what lies over it, but never dives under what it lies on', () => {
    // A roof 10 mm up: the sheet would rise 18 mm over the ridge without it.
    const free = heights(12);
    const kept = heights(12, null, [{ positions: Float64Array.from([-90, 3, -90, 90, 3, -90, 90, 3, 90, -90, 3, 90]), indices: Uint32Array.from([0, 2, 1, 0, 3, 2]) }]);
    const net = netOf(lid);
    kept.forEach((h, p) => {
      const [, y, z] = net.places[p]!;
      expect(h).toBeLessThanOrEqual(free[p]! + 1e-6);
      expect(y + h).toBeGreaterThanOrEqual(12 * (1 - Math.abs(z) / 90) + GAP - 1e-6);
    });
    expect(Math.max(...kept)).toBeLessThanOrEqual(Math.max(...free));
    expect(kept.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(free.reduce((a, b) => a + b, 0));
  });

  it('meets the sheet that it continues without a seam', () => {
    const half = (from: number, to: number) => ({ ...lid, rows: [from, to].map((z) => ({ from: { pelvis: 1 }, to: { pelvis: 1 }, points: [[20, 2, z], [60, 2, z]] as const })) });
    const chain = [{ ...half(-40, 0), kind: 'upper' }, { ...half(0, 40), kind: 'lower', continues: 'upper' }];
    const [upper, lower] = lay(chain, () => ({ covered: [ridge(20)], skin: null, room: 1 }));
    const across = upper!.net.columns + 1;
    expect(lower!.net.places.slice(0, across)).toEqual(upper!.net.places.slice(-across));
    expect(lower!.normals.slice(0, across)).toEqual(upper!.normals.slice(-across));
    expect(Math.max(...lower!.net.places.map(([, y]) => y))).toBeGreaterThan(20);
  });

  it('stays where the table lays it when nothing is near', () => expect(Math.max(...heights(-60).map(Math.abs))).toBe(0));
});

describe('a table of sheets that is wrong says where', () => {
  const load = (): { provenance: { status: string }; sheets: { thicknessMm: number; rows: { from: Record<string, number>; points: (number | null)[][] }[] }[] } =>
    JSON.parse(readFileSync(join(TABLES, 'sheets.json'), 'utf8')) as never;
  it.each([
    ['passed off as measured', (t: ReturnType<typeof load>) => { t.provenance.status = 'measured'; }, /schematic/],
    ['an unknown body', (t: ReturnType<typeof load>) => { t.sheets[0]!.rows[1]!.from = { skull: 1 }; }, /gluteal_aponeurosis row 2.*shares/],
    ['shares that are not whole', (t: ReturnType<typeof load>) => { t.sheets[1]!.rows[0]!.from = { thorax: 0.5 }; }, /thoracolumbar_fascia row 1.*shares/],
    ['a point that is none', (t: ReturnType<typeof load>) => { t.sheets[0]!.rows[0]!.points[1]![1] = null; }, /gluteal_aponeurosis row 1.*point/],
    ['a row too short', (t: ReturnType<typeof load>) => { t.sheets[2]!.rows[3]!.points.pop(); }, /iliotibial_tract row 4.*number/],
    ['a seam that does not meet', (t: ReturnType<typeof load>) => { t.sheets[2]!.rows[0]!.points[1]![0]! += 3; }, /iliotibial_tract.*begin/],
    ['no thickness', (t: ReturnType<typeof load>) => { t.sheets[2]!.thicknessMm = 0; }, /iliotibial_tract.*thickness/],
  ])('%s', (_, spoil, message) => {
    const table = load();
    spoil(table);
    expect(() => parseSheets('sheets.json', table)).toThrow(message);
  });
});

it('a sheet that goes on undrawn keeps fewer and fewer strands towards its first row; any other is whole', () => {
  const strip = { kind: 'strip', thicknessMm: 1, faces: [0, 1, 0] as const, cells: [2, 10] as const, fibres: [0, 1] as const, rows: [0, 50, 100].map((z) => ({ from: { pelvis: 1 }, to: { pelvis: 1 }, points: [[20, 0, z], [60, 0, z]] as const })) };
  const strands = (sheet: typeof strip & { readonly fraysMm?: number }): number[] => {
    const net = netOf(sheet);
    const [{ mesh, colour }] = bothSides('strip', [{ sheet, net, normals: normalsOf(net, sheet.faces) }], 'even') as [BuiltStructure, BuiltStructure];
    return [0, 20, 40, 70, 100].map((at) => colour[4 * points(mesh).findIndex(([, , z]) => Math.abs(z - at) < 1e-6) + 2]!);
  };
  expect(strands(strip)).toEqual([128, 128, 128, 128, 128]);
  expect(strands({ ...strip, fraysMm: 40 })).toEqual([0, 64, 128, 128, 128]);
  expect(sheets.filter(({ fraysMm }) => fraysMm !== undefined).map(({ kind }) => kind)).toEqual(['thoracolumbar_fascia']);
});
