import { describe, expect, it } from 'vitest';
import { MUSCLE_PARTS } from '@/anatomy/parts';
import { partShares } from '@/modelling/soft/muscle/parts';
import { readMuscleTable } from '@/modelling/soft/readTables';

const TABLES = 'src/anatomy/sites';
const table = (kind: string) => readMuscleTable(TABLES, kind);
const owner = (kind: string, at: readonly [number, number, number]): string => {
  const shares = partShares(table(kind))!(...at);
  return MUSCLE_PARTS[kind]![shares.indexOf(Math.max(...shares))]!.name;
};

describe('parts of muscles', () => {
  it.each(Object.keys(MUSCLE_PARTS))('%s: shares add up to 1 at every site, and every part owns some', (kind) => {
    const shares = partShares(table(kind))!;
    const owned = new Set<number>();
    for (const { p } of table(kind).sites) {
      const here = shares(...p);
      expect(here.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 6);
      owned.add(here.indexOf(Math.max(...here)));
    }
    expect(owned.size).toBe(MUSCLE_PARTS[kind]!.length);
  });

  it('lie where their names say, on the left', () => {
    // Gluteus medius runs from the front of the hip to the back, gluteus maximus from above to below.
    const byName = (kind: string, axis: 0 | 1 | 2) => {
      const means = new Map(MUSCLE_PARTS[kind]!.map(({ name }) => [name, [] as number[]]));
      for (const { p } of table(kind).sites) means.get(owner(kind, p))!.push(p[axis]);
      return MUSCLE_PARTS[kind]!.map(({ name }) => means.get(name)!.reduce((a, b) => a + b, 0) / means.get(name)!.length);
    };
    const [front, middle, back] = byName('gluteus_medius', 2);
    expect(front!).toBeGreaterThan(middle!);
    expect(middle!).toBeGreaterThan(back!);
    const [upper, lower] = byName('gluteus_maximus', 1);
    expect(upper!).toBeGreaterThan(lower!);
  });

  it('quadratus lumborum: a fibre line belongs to its own group', () => {
    for (const { group, points } of table('quadratus_lumborum').fibres) {
      const [a, b] = [points[0]!, points[1]!];
      expect(owner('quadratus_lumborum', [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2])).toBe(group);
    }
  });

  it('a muscle without parts has no shares', () => expect(partShares(table('piriformis'))).toBeNull());
});
