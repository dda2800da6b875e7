import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIFFERENCES } from '@/anatomy/form/differences';
import { FORM_IDS } from '@/anatomy/form/forms';
import { measuresOf, PELVIC_MEASURES, PUBLISHED_SIZES } from '@/anatomy/form/measures';
import { SOURCES } from '@/education/evidence/sources';
import { readSiteTable } from '@/modelling/readTables';
import { TABLES } from '../modelling-soft/support';

const [mean, wider, narrower] = FORM_IDS.map(measuresOf) as [ReturnType<typeof measuresOf>, ReturnType<typeof measuresOf>, ReturnType<typeof measuresOf>];

describe('sizes of the forms', () => {
  it.each(PUBLISHED_SIZES.filter(({ sd }) => sd !== null).map((size) => [`${size.measure}, ${size.form}, ${size.source}`, size] as const))(
    '%s: within one SD, or explained',
    (_, { measure, form, value, sd, note }) => {
      const off = Math.abs(measuresOf(form)[measure] - value) / sd!;
      if (off > 1) expect(note).toBeTruthy();
      // What is explained is no licence: nothing is further off than two SD.
      expect(off).toBeLessThan(2.05);
    },
  );

  it('differ as women and men do: wider outlet and middle, longer inlet, front hip points alike', () => {
    for (const measure of ['hipCentres', 'interspinous', 'intertuberous', 'trueConjugate', 'subpubicAngle'] as const) {
      expect(wider[measure]).toBeGreaterThan(mean[measure]);
      expect(narrower[measure]).toBeLessThan(mean[measure]);
    }
    for (const measure of ['interASIS', 'interAIIS'] as const) for (const form of [wider, narrower]) expect(form[measure]).toBeCloseTo(mean[measure], 6);
    // Published: 17 mm between the spines, 11 mm of inlet, 19° of arch.
    expect(wider.interspinous - narrower.interspinous).toBeGreaterThan(14);
    expect(wider.trueConjugate - narrower.trueConjugate).toBeGreaterThan(8);
    expect(wider.subpubicAngle - narrower.subpubicAngle).toBeGreaterThan(15);
  });

  it('rest on named sources', () => {
    const known = Object.keys(SOURCES);
    for (const { source } of PUBLISHED_SIZES) expect(known).toContain(source);
    for (const { source, note } of DIFFERENCES) {
      expect(known.some((key) => key.startsWith(source)), source).toBe(true);
      expect(note.length).toBeGreaterThan(10);
    }
  });

  it('are told where the site tables have those places', () => {
    const hip = readSiteTable(TABLES, 'hip_bone').sites;
    const of = (id: string) => hip.find((site) => site.id === id)!.p;
    const place = (name: string) => DIFFERENCES.find((d) => d.place === name)!.at;
    expect(place('ASIS')).toEqual(of('ASIS'));
    expect(place('ischial spine')).toEqual(of('ischial_spine'));
    expect(place('sit bone, lowest')).toEqual(of('ischial_tuberosity_lowest'));
    // The symphysis is taken on the midline.
    expect(place('symphysis, lower end').slice(1)).toEqual(of('symphysis_lower').slice(1));
    expect(place('symphysis, upper end').slice(1)).toEqual(of('symphysis_upper').slice(1));
  });

  it('stand in the docs as they are', () => {
    const page = 'docs/two-pelves.md';
    expect(existsSync(page)).toBe(true);
    const text = readFileSync(page, 'utf8');
    for (const sizes of [mean, wider, narrower]) for (const measure of PELVIC_MEASURES) expect(text, measure).toContain(sizes[measure].toFixed(1));
  });
});
