import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allSites } from '@/anatomy/tables/siteTable';
import { parseSiteTable, SiteTableError } from '@/anatomy/tables/validate';
import { ALL_BONE_KINDS } from '@/modelling/recipes/boneKinds';

const FOLDER = join(process.cwd(), 'src/anatomy/sites');
const read = (kind: string): Record<string, unknown> & { sites: unknown[][] } => JSON.parse(readFileSync(join(FOLDER, `${kind}.json`), 'utf8'));

/** A sound table with one thing changed. */
const spoilt = (change: (table: ReturnType<typeof read>) => void): (() => unknown) => {
  const table = read('vertebra_L3');
  change(table);
  return () => parseSiteTable('vertebra_L3.json', table);
};

describe('a site table', () => {
  it.each(['format', 'structure', 'symmetry', 'frame', 'provenance', 'columns', 'sites'])('without %s is refused by name', (field) => {
    expect(spoilt((t) => void delete t[field])).toThrow(`vertebra_L3.json: field "${field}" is missing`);
  });

  it('without a specimen or a sentence of provenance is refused', () => {
    expect(spoilt((t) => void ((t.provenance as { specimens: unknown[] }).specimens = []))).toThrow(/names nobody/);
    expect(spoilt((t) => void delete (t.provenance as { sentence?: string }).sentence)).toThrow(/"provenance.sentence" is missing/);
  });

  it('with a short row says which field is missing at which site', () => {
    expect(spoilt((t) => void t.sites[4]!.splice(6))).toThrow(/site sup_endplate_ring62_180: field "nz" is missing/);
  });

  it.each([[null], ['12'], [Number.NaN], [Number.POSITIVE_INFINITY]])('with %s for a coordinate is refused', (value) => {
    expect(spoilt((t) => void (t.sites[2]![1] = value))).toThrow(/site sup_endplate_ring62_60: field "x" is not a number/);
  });

  it('with a normal that is not of unit length is refused', () => {
    expect(spoilt((t) => void (t.sites[0]![5] = 1.4))).toThrow(/site sup_endplate_centre: the normal has length 1\.\d+, not 1/);
  });

  it('with one id twice, or two sites in one place, is refused', () => {
    expect(spoilt((t) => void (t.sites[1]![0] = t.sites[0]![0]))).toThrow(/site sup_endplate_centre: this id occurs twice/);
    expect(spoilt((t) => void t.sites[1]!.splice(1, 3, ...t.sites[0]!.slice(1, 4)))).toThrow(/0\.00 mm from site/);
  });

  it('with too few sites is refused', () => {
    expect(spoilt((t) => void t.sites.splice(20))).toThrow(/20 sites are too few; 30 or more are needed/);
  });

  it('with a point a metre away names the point and the distance', () => {
    expect(spoilt((t) => void (t.sites[7]![2] = 1179))).toThrow(/site inf_endplate_ring62_60: lies \d+ mm from the nearest other site/);
  });

  it('of a median bone may not list the right half', () => {
    expect(spoilt((t) => void (t.sites[2]![1] = -9))).toThrow(/right of the midline/);
  });

  it('tells file, site and reason apart for a program that asks', () => {
    const error = new SiteTableError('a.json', 'tip', 'is gone');
    expect(error).toMatchObject({ file: 'a.json', site: 'tip', reason: 'is gone', message: 'a.json: site tip: is gone' });
    expect(spoilt((t) => void (t.sites[0]![5] = 1.4))).toThrow(SiteTableError);
  });
});

describe('the tables of the skeleton', () => {
  it.each(ALL_BONE_KINDS.map((b) => b.kind))('%s is sound and says where it comes from', (kind) => {
    const table = parseSiteTable(`${kind}.json`, read(kind));
    expect(table.structure).toBe(kind);
    expect(table.provenance.sentence).toMatch(/\.$/);
    expect(table.provenance.sources.length).toBeGreaterThan(0);
  });

  it('describe no single person as measured: each is a mean of several or was adjusted', () => {
    const tables = ALL_BONE_KINDS.map(({ kind }) => parseSiteTable(kind, read(kind)).provenance);
    expect(tables.filter((p) => p.adjustments.length === 0)).toEqual([]);
    expect(tables.filter((p) => p.specimens.length === 1 && !p.status.includes('adjusted'))).toEqual([]);
  });

  it('are all read by the build', () => {
    const bones = readdirSync(FOLDER).map((f) => f.replace('.json', '')).filter((f) => /^(hip_bone|sacrum|vertebra|rib|femur|disc|interpubic_disc|tibia|patella)/.test(f));
    expect(bones.sort()).toEqual(ALL_BONE_KINDS.map((b) => b.kind).sort());
  });

  it('mirror median bones exactly', () => {
    const sites = allSites(parseSiteTable('sacrum.json', read('sacrum')));
    const places = new Set(sites.map((s) => s.p.join()));
    for (const s of sites) expect(places.has([s.p[0] === 0 ? 0 : -s.p[0], s.p[1], s.p[2]].join())).toBe(true);
  });
});
