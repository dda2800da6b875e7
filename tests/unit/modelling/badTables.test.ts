import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { parseCourses } from '@/anatomy/tables/courseTable';
import { parseLoftTable } from '@/anatomy/tables/loftTable';
import { parseMuscleTable } from '@/anatomy/tables/muscleTable';
import { parseSheets } from '@/anatomy/tables/sheetTable';
import { parseSkinTable } from '@/anatomy/tables/skinTable';
import { parseSiteTable, SiteTableError } from '@/anatomy/tables/validate';
import { main as build } from '@/modelling/cli/build';

const TABLES = 'src/anatomy/sites';
type Loose = ReturnType<typeof JSON.parse>;
type Spoil = readonly [what: string, spoil: (t: Loose) => void, message: RegExp];

const load = (file: string): Loose => JSON.parse(readFileSync(join(TABLES, file), 'utf8')) as Loose;

/** Every kind of table, its reader, and the six things that may be wrong with it: each names the place, where there is one, and the reason. */
const KINDS: readonly (readonly [file: string, parse: (file: string, json: unknown) => unknown, spoils: readonly Spoil[]])[] = [
  ['hip_bone.json', parseSiteTable, [
    ['missing field', (t) => { delete t.symmetry; }, /field "symmetry" is missing/],
    ['missing value', (t) => { t.sites[5].pop(); }, /site .*field "sd" is missing/],
    ['value too many', (t) => { t.sites[5].push(1); }, /site .*has 9 values for 8 columns/],
    ['non-unit normal', (t) => { t.sites[3][4] *= 1.2; }, /site .*normal has length/],
    ['duplicate id', (t) => { t.sites[1][0] = t.sites[0][0]; }, /site ASIS: this id occurs twice/],
    ['too few', (t) => { t.sites.length = 12; }, /12 sites are too few/],
    ['NaN', (t) => { t.sites[2][3] = NaN; }, /site .*field "z" is not a number/],
    ['1 m away', (t) => { t.figures.acetabulum_centre[1] += 1000; }, /figure acetabulum_centre: .*mm from the nearest site/],
  ]],
  ['sacrum.json', parseSiteTable, [
    ['missing field', (t) => { delete t.tubes[0].anterior.axis; }, /site S1: .*lacks/],
    ['non-unit normal', (t) => { t.tubes[1].posterior.axis = [1, 1, 0]; }, /site S2: .*unit length/],
    ['NaN', (t) => { t.tubes[2].anterior.radius = NaN; }, /site S3/],
    ['1 m away', (t) => { t.tubes[3].anterior.centre[2] -= 1000; }, /site S4: .*mm from the nearest site/],
    ['too wide', (t) => { t.tubes[0].anterior.radius = 1000; }, /site S1: .*radius/],
    ['unlikely spread', (t) => { t.sites[0][7] = 900; }, /"sd"/],
  ]],
  ['gluteus_medius.json', parseMuscleTable, [
    ['missing field', (t) => { delete t.volume.targetStatus; }, /"volume"/],
    ['non-unit normal', (t) => { t.measured[4][4] = 2; }, /measured normal is not of unit length/],
    ['duplicate id', (t) => { t.fibres[1].id = t.fibres[0].id; }, /fibre.*twice/],
    ['too few', (t) => { t.fibres[0].points.length = 1; }, /fibre/],
    ['NaN', (t) => { t.measured[7][2] = NaN; }, /measured site is not six numbers/],
    ['1 m away', (t) => { t.footprints[0].polygon[1][0] += 1000; }, /site origin.*mm from the nearest site/],
    ['on nothing', (t) => { t.footprints[0].on = 'vertebra9'; }, /site origin.*unknown "vertebra9"/],
  ]],
  ['external_oblique.json', parseMuscleTable, [
    ['missing field', (t) => { delete t.sheet.axis; }, /axis/],
    ['NaN', (t) => { t.sheet.axis[1] = NaN; }, /axis/],
    ['too few', (t) => { t.sheet.outline.length = 3; }, /outline/],
    ['1 m away', (t) => { t.sheet.outline[5][2] += 1000; }, /site outline: .*mm from the nearest site/],
  ]],
  ['foot.json', parseLoftTable, [
    ['missing field', (t) => { delete t.provenance.sources; }, /provenance\.sources/],
    ['non-unit normal', (t) => { t.axes.first = [2, 0, 0]; }, /axis "first".*unit length/],
    ['duplicate id', (t) => { t.bones[1].id = t.bones[0].id; }, /this id occurs twice/],
    ['too few', (t) => { t.bones[0].lofts[0].sections.length = 1; }, /too few/],
    ['NaN', (t) => { t.bones[0].lofts[0].sections[0].centre[0] = NaN; }, /"centre" is no place/],
    ['1 m away', (t) => { t.axes.origin[1] += 1000; }, /not on the left leg below the knee/],
  ]],
  ['courses.json', parseCourses, [
    ['missing field', (t) => { delete t.frame; }, /field "frame" is missing/],
    ['no direction', (t) => { t.courses[0].strands[0].faces = [0, 0, 1000]; }, /trunk.*no direction/],
    ['duplicate id', (t) => { t.courses[0].strands[2].id = 'root_L4'; }, /root_L4.*twice/],
    ['too few', (t) => { t.courses[0].strands[1].points.length = 2; }, /root_L4.*three points/],
    ['NaN', (t) => { t.courses[0].strands[1].points[1].p[0] = NaN; }, /root_L4.*no place/],
    ['1 m away', (t) => { t.courses[0].strands[0].points[9].p[1] -= 900; }, /trunk: point 10 lies \d+ mm from the one before it/],
  ]],
  ['bands.json', parseSheets, [
    ['missing field', (t) => { delete t.sheets[0].kind; }, /sheet 1 has no kind/],
    ['no direction', (t) => { t.sheets[0].faces = [0, 0, 0]; }, /iliolumbar_ligament: .*no direction/],
    ['too few', (t) => { t.sheets[3].rows.length = 1; }, /sacrotuberous_ligament: fewer than two rows/],
    ['NaN', (t) => { t.sheets[0].rows[1].points[0][1] = NaN; }, /iliolumbar_ligament row 2: a point is no place/],
    ['1 m away', (t) => { t.sheets[0].rows[1].points[1][1] -= 1000; }, /iliolumbar_ligament row 2: point 2 lies \d+ mm from its neighbour/],
  ]],
  ['sheets.json', parseSheets, [
    ['missing field', (t) => { delete t.sheets[1].rows[2].from; }, /thoracolumbar_fascia row 3/],
    ['no direction', (t) => { t.sheets[0].fibres = [1000, 0]; }, /gluteal_aponeurosis: .*"fibres"/],
    ['NaN', (t) => { t.sheets[2].rows[3].points[2][0] = NaN; }, /iliotibial_tract row 4/],
    ['1 m away', (t) => { t.sheets[2].rows[3].points[2][2] += 1000; }, /iliotibial_tract row 4: point 3 lies/],
  ]],
  ['skin.json', parseSkinTable, [
    ['missing field', (t) => { delete t.tubes.leg[4].status; }, /leg level .*"status"/],
    ['duplicate id', (t) => { t.roundCones[1].id = t.roundCones[0].id; }, /roundCones heel: this id occurs twice/],
    ['too few', (t) => { t.tubes.arm.length = 3; }, /"arm" has fewer than four levels/],
    ['NaN', (t) => { t.tubes.trunk[7].radiusMm[3] = NaN; }, /trunk level .*24 radii/],
    ['1 m away', (t) => { t.ellipsoids[0].centre[2] += 1000; }, /ellipsoids cranium/],
    ['1 m wide', (t) => { t.tubes.leg[9].radiusMm[0] += 1000; }, /leg level .*24 radii/],
  ]],
];

describe.each(KINDS)('%s', (file, parse, spoils) => {
  it('is read as it is', () => expect(() => parse(file, load(file))).not.toThrow());

  it.each(spoils)('%s: refused with file, place and reason', (_, spoil, message) => {
    const table = load(file);
    spoil(table);
    expect(() => parse(file, table)).toThrow(SiteTableError);
    expect(() => parse(file, table)).toThrow(message);
    expect(() => parse(file, table)).toThrow(file);
  });
});

describe('anatomy:build with a bad table among those that are read late', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stance-bad-tables-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  afterEach(() => vi.restoreAllMocks());

  it.each([
    ['sheets.json', (t: Loose) => { t.sheets[2].rows[3].points[2][2] += 1000; }],
    ['external_oblique.json', (t: Loose) => { t.sites[2][4] = 3; }],
    ['skin.json', (t: Loose) => { t.floorY = NaN; }],
  ])('%s: fails before anything is built, says why, and leaves the old assets', async (file, spoil) => {
    const tables = join(folder, file);
    cpSync(TABLES, tables, { recursive: true });
    const table = load(file);
    spoil(table);
    writeFileSync(join(tables, file), JSON.stringify(table));
    const asset = join(folder, `${file}.glb`);
    writeFileSync(asset, 'the old asset');
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    expect(await build(['--tables', tables, '--out', asset])).toBe(1);
    expect(said.mock.calls.join()).toContain(file);
    expect(readFileSync(asset, 'utf8')).toBe('the old asset');
  });
});
