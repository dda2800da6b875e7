import type { MuscleSheet, MuscleTable } from '@/anatomy/tables/muscleTable';
import { allSites } from '@/anatomy/tables/siteTable';
import type { Bounds, ScalarField } from '../../implicit/field';
import { boundsOf, byDifferences } from '../../implicit/field';
import { fitHermite } from '../../implicit/hrbf';
import { smoothMax } from '../skin/shapes';

/** Rounding of a sheet's edge as a share of its thickness. */
const EDGE_ROUNDING = 0.9;
const H = 0.05;

/**
 * A flat muscle as an implicit solid: the sites lie on its middle surface, which is given half the thickness on both sides and is
 * cut along its outline. The outline is taken round an upright axis, so that it may follow a wall that bends right round the body.
 */
export const sheetField = (table: MuscleTable, { thicknessMm, axis, outline }: MuscleSheet): ScalarField => {
  const middle = fitHermite(allSites(table));
  const edge = unrolled(axis, outline);
  const value = (x: number, y: number, z: number): number =>
    smoothMax(Math.abs(middle.value(x, y, z)) - thicknessMm / 2, edge(x, y, z), EDGE_ROUNDING * thicknessMm);
  const bounds: Bounds = boundsOf([...allSites(table).map(({ p }) => p), ...outline], thicknessMm);
  return {
    bounds,
    value,
    gradient: byDifferences(value, H),
  };
};

/** Signed distance (mm, negative inside) to the outline, along a cylinder round the axis through the point asked about. */
const unrolled = ([ax, az]: readonly [number, number], outline: MuscleSheet['outline']): ((x: number, y: number, z: number) => number) => {
  const angle = (x: number, z: number): number => Math.atan2(x - ax, z - az);
  const corners = outline.map(([x, y, z]) => [angle(x, z), y] as const);
  return (x, y, z) => {
    const radius = Math.hypot(x - ax, z - az);
    const here = angle(x, z);
    let nearest = Infinity;
    let inside = false;
    corners.forEach(([a1, y1], i) => {
      const [a2, y2] = corners[(i + 1) % corners.length]!;
      const px = (here - a1) * radius, py = y - y1;
      const ex = (a2 - a1) * radius, ey = y2 - y1;
      const t = Math.min(Math.max((px * ex + py * ey) / (ex * ex + ey * ey || 1), 0), 1);
      nearest = Math.min(nearest, (px - t * ex) ** 2 + (py - t * ey) ** 2);
      if (y1 > y !== y2 > y && here < a1 + ((y - y1) / (y2 - y1)) * (a2 - a1)) inside = !inside;
    });
    return Math.sqrt(nearest) * (inside ? -1 : 1);
  };
};
