import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import type { SiteTable } from '@/anatomy/tables/siteTable';
import type { Vec3 } from '@/anatomy/units';
import type { TriangleMesh } from '../mesh/triangleMesh';

/** The bodies above and below each disc. T11 and T12 are one body, so their disc does not bend. */
const NEIGHBOURS: Readonly<Record<string, readonly [above: BodyId, below: BodyId]>> = {
  disc_below_T11: ['T12', 'T12'],
  disc_below_T12: ['T12', 'L1'],
  disc_below_L1: ['L1', 'L2'],
  disc_below_L2: ['L2', 'L3'],
  disc_below_L3: ['L3', 'L4'],
  disc_below_L4: ['L4', 'L5'],
  disc_below_L5: ['L5', 'pelvis'],
};

export const isDisc = (kind: string): boolean => kind in NEIGHBOURS;

/** `_BODY` and `_WEIGHT` of a disc: its faces move with their vertebrae, between them the share changes evenly with height. */
export const discWeights = (table: SiteTable, { positions: p }: TriangleMesh): { bodies: Uint8Array; weights: Uint8Array } => {
  const neighbours = NEIGHBOURS[table.structure];
  if (!neighbours) throw new Error(`${table.structure} is not a disc`);
  const upper = centreOf(table, 'upper_face');
  const lower = centreOf(table, 'lower_face');
  const axis = upper.map((u, k) => u - lower[k]!);
  const height2 = axis.reduce((sum, a) => sum + a * a, 0);
  const vertices = p.length / 3;
  const bodies = new Uint8Array(vertices * 4);
  const weights = new Uint8Array(vertices * 4);
  for (let v = 0; v < vertices; v++) {
    const t = [0, 1, 2].reduce((sum, k) => sum + (p[v * 3 + k]! - lower[k]!) * axis[k]!, 0) / height2;
    const above = Math.round(255 * Math.max(0, Math.min(1, t)));
    bodies.set([bodyIndex(neighbours[0]), bodyIndex(neighbours[1]), 0, 0], v * 4);
    weights.set([above, 255 - above, 0, 0], v * 4);
  }
  return { bodies, weights };
};

const centreOf = (table: SiteTable, prefix: string): Vec3 => {
  const sites = table.sites.filter((s) => s.id.startsWith(prefix));
  if (sites.length === 0) throw new Error(`${table.structure}: no sites named ${prefix}…`);
  // A midline disc: its centre lies on x = 0 whichever half the table lists.
  const mean = (k: 1 | 2): number => sites.reduce((sum, s) => sum + s.p[k], 0) / sites.length;
  return [0, mean(1), mean(2)];
};
