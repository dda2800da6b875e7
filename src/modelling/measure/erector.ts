import type { BuiltStructure } from '../built';
import { joined, type TriangleMesh } from '../mesh/triangleMesh';
import { meshDistance } from './meshDepth';
import { referenceMesh } from './references';
import { spinalLevels } from './sections';
import { distancesFrom, spread } from './surfaceDistance';

/** How the two columns of erector spinae compare with the reference between two levels of the spine; means in mm, of our surface from the reference's. */
export interface ErectorRow {
  readonly region: string;
  /** Both our columns from both of the reference. */
  readonly together: number;
  /** Longissimus from longissimus, iliocostalis from iliocostalis; `null` where ours has no surface there. */
  readonly longissimus: number | null;
  readonly iliocostalis: number | null;
  /** Share of the reference's longissimus there that lies inside our multifidus, 0 … 1. */
  readonly inMultifidus: number;
}

const COLUMNS = ['longissimus_thoracis_L', 'iliocostalis_lumborum_L'] as const;
const SAMPLES = 6000;
/** From the highest region to the lowest: names of the levels at their upper and lower ends. */
const REGIONS = [[null, 'T12/L1'], ['T12/L1', 'L2/3'], ['L2/3', 'L3/4'], ['L3/4', 'L4/5'], ['L4/5', 'L5/S1'], ['L5/S1', null]] as const;

/**
 * Erector spinae of the left side against the reference, as one muscle and column by column; empty without the reference.
 * The reference names its columns otherwise than sections of living people do: below L3 its longissimus takes the place of multifidus.
 */
export const erectorRows = (structures: readonly BuiltStructure[], reference: string): ErectorRow[] => {
  const ours = COLUMNS.map((id) => structures.find((s) => s.id === id)?.mesh);
  const theirs = COLUMNS.map((id) => referenceMesh(reference, id));
  const multifidus = structures.find(({ id }) => id === 'multifidus_L')?.mesh;
  if (!multifidus || ours.includes(undefined) || theirs.includes(null)) return [];
  const [longissimus, iliocostalis] = ours as TriangleMesh[];
  const [theirLongissimus, theirIliocostalis] = theirs as TriangleMesh[];
  const levels = spinalLevels(structures);
  const own = [distancesFrom(longissimus!, theirLongissimus!, SAMPLES), distancesFrom(iliocostalis!, theirIliocostalis!, SAMPLES)];
  const together = distancesFrom(joined([longissimus!, iliocostalis!]), joined([theirLongissimus!, theirIliocostalis!]), SAMPLES);
  const inside = meshDistance(multifidus);
  const top = Math.max(...together.map(({ p }) => p[1]));
  const points = spread(theirLongissimus!, SAMPLES).filter((p) => p[1] < top);
  const row = (region: string, high: number, low: number): ErectorRow => {
    const mean = (values: readonly { p: readonly number[]; distance: number }[]): number | null => {
      const there = values.filter(({ p }) => p[1]! < high && p[1]! >= low);
      return there.length > 0 ? there.reduce((sum, { distance }) => sum + distance, 0) / there.length : null;
    };
    const near = points.filter((p) => p[1] < high && p[1] >= low);
    return {
      region, together: mean(together)!, longissimus: mean(own[0]!), iliocostalis: mean(own[1]!),
      inMultifidus: near.filter((p) => inside(p, 60) < 0).length / (near.length || 1),
    };
  };
  const height = (name: string | null, otherwise: number): number => (name === null ? otherwise : levels.get(name)!);
  return [
    ...REGIONS.map(([high, low]) => row(high === null ? `above ${low}` : low === null ? `below ${high}` : `${high} to ${low}`, height(high, Infinity), height(low, -Infinity))),
    row('all', Infinity, -Infinity),
  ];
};
