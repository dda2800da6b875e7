import type { Vec3 } from '@/anatomy/units';
import type { Shape } from '../zones';
import type { Chart, ChartName, Place } from './charts';
import { falling } from './ease';

/** Weight 0…1 of a point of the left skin in one shape. */
export type ShapeField = (p: Vec3, n: Vec3) => number;

/**
 * Words give an area its limits; it is full up to them and fades outwards over this width, mm. Neighbours that share a limit
 * are therefore both full on it, and no pale seam shows between them.
 */
export const AREA_FADE_MM = 14;
/** A curve or disc stands alone: half weight lies on the stated rim, and the fade reaches this far to either side, mm. */
const RIM_FADE_MM = 10.5;

/** Builds the field of a shape. Distances are taken in the chart, in mm at the point. */
export function createShapeField(shape: Shape, charts: Readonly<Record<ChartName, Chart>>): ShapeField {
  const chart = charts[shape.chart];
  const located = shape.controls.map((control) => chart.locate(control));
  const middle = chart.round ? located.reduce((sum, [u]) => sum + u, 0) / located.length : 0;
  const us = Float64Array.from(located, ([u]) => u - middle);
  const vs = Float64Array.from(located, ([, v]) => v);
  const weigh = weightOf(shape, us, vs);
  const reach = shape.kind === 'area' ? AREA_FADE_MM : (shape.kind === 'disc' ? shape.radiusMm : shape.widthMm / 2) + RIM_FADE_MM;
  const low = Math.min(...vs) - reach;
  const high = Math.max(...vs) + reach;
  const place: Place = { u: 0, v: 0, scale: 1 };
  return (p, n) => {
    chart.place(p, middle, place);
    if (place.v < low || place.v > high) return 0;
    const gate = chart.gate(p, n);
    return gate === 0 ? 0 : gate * weigh(place);
  };
}

function weightOf(shape: Shape, us: Float64Array, vs: Float64Array): (place: Place) => number {
  if (shape.kind === 'area') return (place) => falling(areaDistance(us, vs, place), 0, AREA_FADE_MM);
  const rim = shape.kind === 'disc' ? shape.radiusMm : shape.widthMm / 2;
  const fade = Math.min(RIM_FADE_MM, rim * 0.6);
  return (place) => falling(curveDistance(us, vs, place), rim - fade, rim + fade);
}

/** Distance from the point to the polyline (a single control makes it a point), mm. */
export function curveDistance(us: Float64Array, vs: Float64Array, place: Place): number {
  if (us.length === 1) return Math.hypot((us[0]! - place.u) * place.scale, vs[0]! - place.v);
  let best = Infinity;
  for (let i = 1; i < us.length; i += 1) best = Math.min(best, segmentDistance2(us, vs, i - 1, i, place));
  return Math.sqrt(best);
}

/** Signed distance from the point to the closed polygon, mm, negative inside. */
export function areaDistance(us: Float64Array, vs: Float64Array, place: Place): number {
  let best = Infinity;
  let inside = false;
  for (let i = 0, j = us.length - 1; i < us.length; j = i, i += 1) {
    best = Math.min(best, segmentDistance2(us, vs, j, i, place));
    const [ui, vi, uj, vj] = [us[i]!, vs[i]!, us[j]!, vs[j]!];
    if (vi > place.v !== vj > place.v && place.u < ((uj - ui) * (place.v - vi)) / (vj - vi) + ui) inside = !inside;
  }
  return inside ? -Math.sqrt(best) : Math.sqrt(best);
}

function segmentDistance2(us: Float64Array, vs: Float64Array, i: number, j: number, place: Place): number {
  const au = (us[i]! - place.u) * place.scale;
  const av = vs[i]! - place.v;
  const du = (us[j]! - us[i]!) * place.scale;
  const dv = vs[j]! - vs[i]!;
  const length2 = du * du + dv * dv;
  const t = length2 > 0 ? Math.min(1, Math.max(0, -(au * du + av * dv) / length2)) : 0;
  const x = au + du * t;
  const y = av + dv * t;
  return x * x + y * y;
}
