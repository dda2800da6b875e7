import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseMuscleTable } from '@/anatomy/tables/muscleTable';
import { parseSkinTable } from '@/anatomy/tables/skinTable';
import { SiteTableError } from '@/anatomy/tables/validate';
import { readMuscleTable } from '@/modelling/soft/readTables';
import { TABLES } from './support';

/** A table to be spoilt: whatever shape a test gives it. */
type Loose = ReturnType<typeof JSON.parse>;
const load = (name: string): Loose => JSON.parse(readFileSync(join(TABLES, `${name}.json`), 'utf8'));

describe('a table that is wrong says where', () => {
  it.each([
    ['no footprints', (t: Loose) => { t.footprints = []; }, /footprints/],
    ['a footprint on an unknown body', (t: Loose) => { t.footprints[0].body = 'skull'; }, /origin.*skull/],
    ['a footprint without points', (t: Loose) => { t.footprints[0].polygon = [[1, 2, null]]; }, /origin.*points/],
    ['a fibre of one point', (t: Loose) => { t.fibres[0].points.length = 1; }, /fibre/],
    ['a normal that is not of unit length', (t: Loose) => { t.sites[0][4] = 3; }, /length/],
  ])('muscle: %s', (_, spoil, message) => {
    const table = load('gluteus_medius');
    spoil(table);
    expect(() => parseMuscleTable('gluteus_medius.json', table)).toThrow(SiteTableError);
    expect(() => parseMuscleTable('gluteus_medius.json', table)).toThrow(message);
  });

  it.each([
    ['no thickness', (t: Loose) => { t.sheet.thicknessMm = 0; }, /thickness/],
    ['no axis', (t: Loose) => { t.sheet.axis = [0, null]; }, /axis/],
    ['an outline of three points', (t: Loose) => { t.sheet.outline.length = 3; }, /outline/],
    ['a place in the outline that is none', (t: Loose) => { t.sheet.outline[4] = [1, 2]; }, /outline/],
    ['an aponeurosis whose border is a point', (t: Loose) => { t.sheet.aponeurosis.border.length = 1; }, /aponeurosis/],
    ['an aponeurosis without thickness', (t: Loose) => { t.sheet.aponeurosis.thicknessMm = 0; }, /aponeurosis/],
    ['a border 1 m away', (t: Loose) => { t.sheet.aponeurosis.border[2][1] += 1000; }, /aponeurosis.*mm from the nearest site/],
    ['an end that is no line', (t: Loose) => { t.sheet.ends.chest.length = 1; }, /ends/],
    ['a specimen without thickness', (t: Loose) => { t.sheet.specimen.thicknessMm = NaN; }, /specimen/],
  ])('flat muscle: %s', (_, spoil, message) => {
    const table = load('external_oblique');
    spoil(table);
    expect(() => parseMuscleTable('external_oblique.json', table)).toThrow(SiteTableError);
    expect(() => parseMuscleTable('external_oblique.json', table)).toThrow(message);
  });

  it.each([
    ['a level of 23 angles', (t: Loose) => { t.tubes.leg[3].radiusMm.pop(); }, /leg level.*24/],
    ['levels out of order', (t: Loose) => { t.tubes.trunk.reverse(); }, /ascend/],
    ['a shape 2 m away', (t: Loose) => { t.ellipsoids[0].centre[0] = 2000; }, /ellipsoids/],
    ['no dents', (t: Loose) => { delete t.dents; }, /dents/],
  ])('skin: %s', (_, spoil, message) => {
    const table = load('skin');
    spoil(table);
    expect(() => parseSkinTable('skin.json', table)).toThrow(SiteTableError);
    expect(() => parseSkinTable('skin.json', table)).toThrow(message);
  });

  it('a missing file', () => {
    expect(() => readMuscleTable(TABLES, 'no_such_muscle')).toThrow(/no_such_muscle.json.*missing/);
  });
});
