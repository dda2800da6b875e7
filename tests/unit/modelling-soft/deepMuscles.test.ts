import { describe, expect, it } from 'vitest';
import { BODY_IDS } from '@/anatomy/bodies';
import { PUBLISHED_SECTIONS } from '@/anatomy/tables/publishedMuscles';
import { mm } from '@/anatomy/units';
import { fitHermite } from '@/modelling/implicit/hrbf';
import { sectionArea } from '@/modelling/measure/sections';
import { polygonise } from '@/modelling/mesh/polygonise';
import { isClosedManifold, signedVolume, topologyOf } from '@/modelling/mesh/topology';
import { selfIntersections } from '@/modelling/mesh/selfIntersections';
import type { MuscleSheet, MuscleTable } from '@/anatomy/tables/muscleTable';
import type { MuscleField } from '@/modelling/soft/muscle/muscleField';
import { intoFlesh, toOutline } from '@/modelling/soft/muscle/wall';
import { distanceToFootprint } from '@/modelling/soft/muscle/footprint';
import { muscleAttributes } from '@/modelling/soft/muscle/muscleAttributes';
import { muscleMesh } from '@/modelling/soft/muscle/muscleShape';
import { DEEP_MUSCLE_RECIPES } from '@/modelling/soft/muscle/recipes';
import { readSiteTable } from '@/modelling/readTables';
import { skinField } from '@/modelling/soft/skin/skinField';
import { bone, buildMuscles, inBox, points, TABLES } from './support';

const skin = skinField();
const muscles = buildMuscles(1.2, DEEP_MUSCLE_RECIPES);

describe.each(muscles.map((m) => [m.recipe.kind, m] as const))('%s', (_, { recipe, table, mesh }) => {
  const topology = topologyOf(mesh);
  const vertices = points(mesh);

  it('is one closed surface without tunnels', () => {
    expect(isClosedManifold(topology)).toBe(true);
    expect(topology.euler).toBe(2);
  });

  it('comes within a quarter of its living volume (from memory), or of the specimen’s where no living one is claimed', () => {
    expect(Math.abs(topology.volume / 1000 / (table.volume.targetCm3 ?? table.volume.measuredCm3!) - 1)).toBeLessThan(0.25);
  });

  it('lies under the skin and enters no bone by more than 1 mm', () => {
    expect(Math.max(...vertices.map((q) => skin.value(...q)))).toBeLessThan(-3);
    const depths = recipe.bones.map((name) => Math.min(...vertices.filter((q) => inBox(bone(name), q)).map((q) => bone(name).value(...q))));
    expect(Math.min(...depths)).toBeGreaterThan(-1);
  });
});

/** Muscles whose tables lay every footprint on this model's own bones. */
const ON_OUR_BONES = muscles.filter(({ recipe }) => ['quadratus_femoris', 'multifidus', 'longissimus_thoracis', 'iliocostalis_lumborum', 'external_oblique', 'internal_oblique', 'hamstrings'].includes(recipe.kind));

describe.each(ON_OUR_BONES.map((m) => [m.recipe.kind, m] as const))('%s at the size of the product', (_, { recipe, table, solid }) => {
  const mesh = muscleMesh(recipe, solid);
  const vertices = points(mesh);

  it('has no triangles through each other', () => {
    expect([...selfIntersections(mesh)]).toEqual([]);
  });

  it.each(table.footprints.filter((f) => recipe.bones.includes(f.on)).map((f) => [f.id, f] as const))('reaches the bone at %s', (__, { on, polygon }) => {
    const distance = distanceToFootprint(polygon);
    expect(Math.min(...vertices.filter((q) => distance(...q) < 6).map((q) => bone(on).value(...q)))).toBeLessThanOrEqual(0.5);
  });

  it.runIf(table.sheet)('is closed along the midline at every height, seen from in front and from within', () => {
    const { positions: p, indices } = mesh;
    for (let y = 12; y <= 300; y += 2) {
      let [outer, inner] = [Infinity, Infinity];
      for (let i = 0; i < indices.length; i++) {
        const [a, b] = [indices[i]! * 3, indices[i % 3 === 2 ? i - 2 : i + 1]! * 3] as const;
        if (p[a]! > 20 || p[a + 1]! > y === p[b + 1]! > y) continue;
        const t = (y - p[a + 1]!) / (p[b + 1]! - p[a + 1]!);
        const place = [0, 1, 2].map((k) => p[a + k]! + t * (p[b + k]! - p[a + k]!)) as [number, number, number];
        if (solid.brim!.side(...place) > 0.5) outer = Math.min(outer, place[0]);
        if (solid.brim!.side(...place) < -0.5) inner = Math.min(inner, place[0]);
      }
      expect(Math.max(outer, inner), `y ${y}`).toBeLessThan(0.1);
    }
    // Both sides of the body look the same way there, each face its own.
    for (const q of vertices.filter(([x, y]) => x < 0 && y > 12 && y < 300)) {
      const n = solid.edgeNormal!(...q)!;
      expect(n[0]).toBeCloseTo(0, 9);
      expect(n[2] * solid.brim!.side(...q)).toBeGreaterThan(0);
    }
  });

  it('does not enter the muscles that it lies on', () => {
    const depths = recipe.beneath.flatMap((kind) => {
      const under = muscles.find((m) => m.recipe.kind === kind)?.solid;
      return under ? [Math.min(...vertices.filter((q) => inBox(under, q)).map((q) => under.value(...q)))] : [];
    });
    expect(depths.every((d) => d > -0.5)).toBe(true);
  });
});

describe('erector spinae', () => {
  const columns = ['longissimus_thoracis', 'iliocostalis_lumborum'].map((kind) => muscles.find(({ recipe }) => recipe.kind === kind)!);

  it('runs on to the upper chest, all of which moves with the thorax', () => {
    const [longissimus, iliocostalis] = columns.map(({ mesh }) => Math.max(...points(mesh).map(([, y]) => y)));
    expect(longissimus).toBeGreaterThan(550);
    expect(iliocostalis).toBeGreaterThan(405);
    for (const { recipe, table, mesh } of columns) {
      const { weights: { body, weight } } = muscleAttributes(recipe, table, mesh, 'L');
      const carriers = (low: number, high: number): Set<string> => new Set(points(mesh).flatMap(([, y], v) => (y > low && y < high ? [0, 1, 2, 3].filter((k) => weight[4 * v + k]! > 0).map((k) => BODY_IDS[body[4 * v + k]!]!) : [])));
      expect([...carriers(375, 600)]).toEqual(['thorax']);
      expect([...carriers(0, 80)]).toEqual(['pelvis']);
      // In the small of the back it bends level by level.
      const lumbar = carriers(150, 170);
      expect(['L4', 'L3', 'L2'].filter((id) => !lumbar.has(id))).toEqual([]);
      expect(['T12', 'thorax'].filter((id) => lumbar.has(id))).toEqual([]);
    }
  });

  it.each(['L3/4', 'L4/5'])('has a published area at %s, inside one SD', (level) => {
    const ys = readSiteTable(TABLES, `disc_below_${level.slice(0, 2)}`).sites.map(({ p }) => p[1]);
    const ours = columns.reduce((sum, { mesh }) => sum + sectionArea(mesh, (Math.min(...ys) + Math.max(...ys)) / 2), 0);
    const { range, sd } = PUBLISHED_SECTIONS.find((s) => s.level === level && s.kinds.includes('longissimus_thoracis'))!;
    expect(Math.abs(ours - range[0])).toBeLessThan(sd!);
  });

  it.each(columns.map((m) => [m.recipe.kind, m] as const))('%s as measured has the volume of the specimen', (_, { table }) => {
    const field = fitHermite(table.measured);
    expect(signedVolume(polygonise(field, field.bounds, mm(2.5))) / 1000 / table.volume.measuredCm3!).toBeCloseTo(1, 1);
  });
});

describe('flat muscles', () => {
  const flat = muscles.flatMap(({ table, solid }) => (table.sheet ? [[table.structure, table, table.sheet, solid] as const] : []));

  it('are the two obliques', () => expect(flat.map(([kind]) => kind).sort()).toEqual(['external_oblique', 'internal_oblique']));

  /** How thick a solid is along the normal of one of its table's sites, mm. */
  const thicknessAt = (solid: MuscleField, { p, n }: MuscleTable['sites'][number]): number =>
    Array.from({ length: 401 }, (__, i) => (i - 200) / 10).filter((d) => solid.value(...(p.map((c, k) => c + d * n[k]!) as [number, number, number])) < 0).length / 10;
  /** Sites well inside the outline, and in flesh (or in aponeurosis) well away from where they meet. */
  const sitesWithin = (table: MuscleTable, sheet: MuscleSheet, fleshy: boolean): MuscleTable['sites'] => {
    const [edge, flesh] = [toOutline(sheet), intoFlesh(sheet)!];
    return table.sites.filter(({ p }) => edge(...p) < -14 && (fleshy ? flesh(...p) > 14 : flesh(...p) < -14));
  };

  const parts = flat.flatMap(([kind, table, sheet, solid]) => ([['flesh', true, sheet.thicknessMm], ['aponeurosis', false, sheet.aponeurosis!.thicknessMm]] as const).map(
    ([part, fleshy, wanted]) => ({ name: `${part} of ${kind}`, wanted, found: sitesWithin(table, sheet, fleshy).map((site) => thicknessAt(solid, site)).sort((a, b) => a - b) }),
  ));

  it('are measured in flesh and aponeurosis of both', () => {
    expect(parts.filter(({ found }) => found.length > 10).map(({ name }) => name).sort()).toEqual(['aponeurosis of external_oblique', 'aponeurosis of internal_oblique', 'flesh of external_oblique', 'flesh of internal_oblique']);
  });

  it.each(flat.map(([kind]) => kind))('%s reaches the midline, where it meets its mirror image without a slit', (kind) => {
    const { mesh } = muscles.find(({ table: { structure } }) => structure === kind)!;
    // Fibres of both sides cross in the linea alba: each side goes over by less than a fifth of a millimetre.
    const low = Array.from({ length: 24 }, (__, i) => 25 + 12 * i).map((y) => Math.min(...points(mesh).filter((q) => Math.abs(q[1] - y) < 13).map(([x]) => x)));
    expect(Math.max(...low)).toBeLessThan(0);
    expect(Math.min(...low)).toBeGreaterThan(-0.3);
  });

  it('external oblique lies on the outer face of rib 12 and on the outer lip of the crest as far as the front upper spine', () => {
    const { table, mesh, solid } = muscles.find(({ table: { structure } }) => structure === 'external_oblique')!;
    const polygon = (id: string): MuscleTable['footprints'][number]['polygon'] => table.footprints.find((f) => f.id === id)!.polygon;
    const [ax, az] = table.sheet!.axis;
    for (const [x, y, z] of polygon('origin_rib_12')) {
      const r = Math.hypot(x - ax, z - az);
      expect(solid.value(x + (2 * (x - ax)) / r, y, z + (2 * (z - az)) / r)).toBeLessThan(0);
    }
    const all = points(mesh);
    for (const p of polygon('insertion_crest')) expect(Math.min(...all.map((q) => Math.hypot(q[0] - p[0], q[1] - p[1], q[2] - p[2])))).toBeLessThan(6);
    const spine = readSiteTable(TABLES, 'hip_bone').sites.find(({ id }) => id === 'ASIS')!.p;
    expect(Math.min(...all.map((q) => Math.hypot(q[0] - spine[0], q[1] - spine[1], q[2] - spine[2])))).toBeLessThan(8);
  });

  it.each(parts.filter(({ found }) => found.length > 10))('$name is as thick as its table says in most places, away from its edges', ({ wanted, found }) => {
    expect(Math.abs(found[found.length >> 1]! - wanted)).toBeLessThan(0.3);
  });

  it('external oblique is whole: from the pubis to rib 5, from the midline to rib 12, and pale where it is aponeurosis', () => {
    const { recipe, table, mesh } = muscles.find(({ table: { structure } }) => structure === 'external_oblique')!;
    const at = points(mesh);
    const span = (k: number): [number, number] => [Math.min(...at.map((q) => q[k]!)), Math.max(...at.map((q) => q[k]!))];
    expect(span(1)[0]).toBeLessThan(-10);
    expect(span(1)[1]).toBeGreaterThan(390);
    const flesh = intoFlesh(table.sheet!)!;
    const { tendon, weights } = muscleAttributes(recipe, table, mesh, 'L');
    expect(at.filter((q, v) => flesh(...q) < -10 && tendon[v]! < 0.99)).toEqual([]);
    expect(at.filter((q, v) => flesh(...q) > 40 && q[1] > 160 && q[1] < 190 && tendon[v]! > 0.01)).toEqual([]);
    // Bodies that move it: the pelvis at the bottom, the chest at the top, no leg.
    const used = new Set(Array.from(weights.weight, (w, i) => (w > 0 ? BODY_IDS[weights.body[i]!]! : null)).filter((body) => body !== null));
    expect([...used].sort()).toEqual(['T12', 'pelvis', 'thorax']);
  });

  it('internal oblique is the thicker one, as ultrasound finds (Tahan2016, Rankin2006)', () => {
    const thickness = (kind: string): number => flat.find(([k]) => k === kind)![2].thicknessMm;
    expect(thickness('internal_oblique')).toBeGreaterThan(thickness('external_oblique'));
  });
});

it('a solid that reaches round a bone is refused with the reason', () => {
  const { recipe, solid } = muscles.find((m) => m.recipe.kind === 'piriformis')!;
  const ring = { ...solid, bounds: { min: [-15, -15, -6], max: [15, 15, 6] } as const, value: (x: number, y: number, z: number) => Math.hypot(Math.hypot(x, y) - 9, z) - 3 };
  expect(() => muscleMesh(recipe, ring)).toThrow(/piriformis.*1 tunnel/);
});
