import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseLoftTable } from '@/anatomy/tables/loftTable';

interface Raw {
  provenance: Record<string, unknown>;
  axes: { first: number[] };
  up?: number[];
  bones: { id: string; lofts: { sections: { id: string; centre: (number | null)[]; half: number[] }[] }[] }[];
}
const load = (): Raw => JSON.parse(readFileSync('src/anatomy/sites/foot.json', 'utf8')) as Raw;
const section = (t: Raw) => t.bones[0]!.lofts[0]!.sections[1]!;

describe('a table of lofts that is wrong says where', () => {
  it.each([
    ['a missing field', (t: Raw) => { delete t.up; }, /^foot\.json: field "up" is missing/],
    ['no provenance', (t: Raw) => { delete t.provenance.sentence; }, /provenance\.sentence/],
    ['an axis not of unit length', (t: Raw) => { t.axes.first = [0, 0, 2]; }, /axis "first" is not of unit length/],
    ['a bone twice', (t: Raw) => { t.bones[1]!.id = t.bones[0]!.id; }, /site calcaneus: this id occurs twice/],
    ['a section twice', (t: Raw) => { section(t).id = t.bones[0]!.lofts[0]!.sections[0]!.id; }, /calcaneus body tuberosity: this id occurs twice/],
    ['too few sections', (t: Raw) => { t.bones[0]!.lofts[0]!.sections.length = 1; }, /calcaneus body: fewer than two sections/],
    ['a number that is none', (t: Raw) => { section(t).centre[1] = null; }, /behind_the_facet: field "centre" is no place/],
    ['a place one metre away', (t: Raw) => { section(t).centre[0] = 1029; }, /behind_the_facet: lies 1029 mm/],
    ['a place apart from the others', (t: Raw) => { section(t).centre[0] = 150; }, /behind_the_facet: lies 1\d\d mm from the section before it/],
    ['a width no bone has', (t: Raw) => { section(t).half[2] = -3; }, /behind_the_facet: field "half"/],
  ])('%s', (_, spoil, message) => {
    const table = load();
    spoil(table);
    expect(() => parseLoftTable('foot.json', table)).toThrow(message);
  });
});
