import type { Millimetres } from '@/anatomy/units';
import type { SiteTable } from '@/anatomy/tables/siteTable';
import { allSites } from '@/anatomy/tables/siteTable';
import { channelField } from '../implicit/channel';
import { mirrored, subtract, union } from '../implicit/combine';
import type { ScalarField } from '../implicit/field';
import { fitHermite } from '../implicit/hrbf';

/** The solid that a site table describes: the surface through its sites, less its channels on both sides. Left or median. */
export const fieldOf = (table: SiteTable): ScalarField => {
  const solid = fitHermite(allSites(table));
  if (table.channels.length === 0) return solid;
  const left = table.channels.map(channelField);
  return subtract(solid, union([...left, ...left.map(mirrored)]));
};

/** A bone that leaves joint space to the neighbours it gives way to. A median bone leaves it on both sides. */
export const jointed = (bone: ScalarField, neighbours: readonly ScalarField[], space: Millimetres): ScalarField =>
  neighbours.reduce((rest, neighbour) => subtract(rest, neighbour, space), bone);
