import { catmullRom } from '@/anatomy/maths/catmullRom';
import type { Vec3 } from '@/anatomy/units';
import type { Shape } from '../zones';
import type { Chart, ChartName, Place } from './charts';
import { falling } from './ease';

export interface ShapeField {
  /** Weight 0…1 of a point of the left skin in the shape. */
  weight(p: Vec3, n: Vec3): number;
  /** Heights outside which the weight is 0, mm. */
  readonly heights: readonly [number, number];
}

/**
 * Words give an area its limits; it is all but full up to them and fades outwards, from this far inside to this far outside,
 * mm. Neighbours that share a limit are both strong on it (0.84), so that no pale seam shows between them once blended.
 */
const AREA_FADE_MM = { inside: 8, outside: 24 } as const;
/** Radius by which the corners of an area are rounded, mm. */
const CORNER_MM = 20;
/** A curve or disc stands alone: half weight lies on the stated rim, and the fade reaches this far to either side, mm. */
const RIM_FADE_MM = 14;

/** Builds the field of a shape. Distances are taken in the chart, in mm at the point. */
export function createShapeField(shape: Shape, charts: Readonly<Record<ChartName, Chart>>): ShapeField {
  const chart = charts[shape.chart];
  const controls = shape.controls.map((control) => chart.locate(control));
  const located = shape.kind === 'curve' ? smoothed(controls) : shape.kind === 'area' ? rounded(controls, chart.nominalScale) : controls;
  const middle = chart.round ? located.reduce((sum, [u]) => sum + u, 0) / located.length : 0;
  const us = Float64Array.from(located, ([u]) => u - middle);
  const vs = Float64Array.from(located, ([, v]) => v);
  const weigh = weightOf(shape, us, vs);
  const reach = shape.kind === 'area' ? AREA_FADE_MM.outside : (shape.kind === 'disc' ? shape.radiusMm : shape.widthMm / 2) + RIM_FADE_MM;
  const [left, right] = [Math.min(...us), Math.max(...us)];
  const low = Math.min(...vs) - reach;
  const high = Math.max(...vs) + reach;
  const place: Place = { u: 0, v: 0, scale: 1 };
  return {
    heights: chart.vAxis === 1 ? [low, high] : [-Infinity, chart.highest],
    weight: (p, n) => {
      // Most of the skin is out of reach of most zones: the cheap tests come first.
      const v = p[chart.vAxis];
      if (v < low || v > high) return 0;
      const gate = chart.gate(p, n);
      if (gate === 0) return 0;
      chart.place(p, middle, place);
      if ((place.u - right) * place.scale > reach || (left - place.u) * place.scale > reach) return 0;
      return gate * weigh(place);
    },
  };
}

/** The polygon with each corner replaced by a short parabola, so that no zone looks cut out with scissors. */
function rounded(corners: readonly Uv[], scale: number): readonly Uv[] {
  const toward = (from: Uv, to: Uv): Uv => {
    const length = Math.hypot((to[0] - from[0]) * scale, to[1] - from[1]);
    const t = Math.min(CORNER_MM, 0.4 * length) / (length || 1);
    return [from[0] + (to[0] - from[0]) * t, from[1] + (to[1] - from[1]) * t];
  };
  return corners.flatMap((corner, i) => {
    const a = toward(corner, corners[(i + corners.length - 1) % corners.length]!);
    const b = toward(corner, corners[(i + 1) % corners.length]!);
    return [0, 0.33, 0.67, 1].map((t) => [0, 1].map((k) => (1 - t) ** 2 * a[k]! + 2 * t * (1 - t) * corner[k]! + t * t * b[k]!) as unknown as Uv);
  });
}

type Uv = readonly [number, number];

/** A Catmull–Rom curve through the controls, four chords per span, so that a band bends without corners. */
function smoothed(points: readonly Uv[]): readonly Uv[] {
  const at = (i: number): Uv => points[Math.min(points.length - 1, Math.max(0, i))]!;
  const spans = points.slice(1).flatMap((_, i) =>
    [0, 0.25, 0.5, 0.75].map((t) => [0, 1].map((k) => catmullRom(at(i - 1)[k]!, at(i)[k]!, at(i + 1)[k]!, at(i + 2)[k]!, t)) as unknown as Uv),
  );
  return [...spans, at(points.length - 1)];
}

function weightOf(shape: Shape, us: Float64Array, vs: Float64Array): (place: Place) => number {
  if (shape.kind === 'area') return (place) => falling(areaDistance(us, vs, place), -AREA_FADE_MM.inside, AREA_FADE_MM.outside);
  const rim = shape.kind === 'disc' ? shape.radiusMm : shape.widthMm / 2;
  const fade = Math.min(RIM_FADE_MM, rim * 0.75);
  return (place) => falling(curveDistance(us, vs, place), rim - fade, rim + fade);
}

/** Distance from the point to the polyline (a single control makes it a point), mm. */
function curveDistance(us: Float64Array, vs: Float64Array, place: Place): number {
  if (us.length === 1) return Math.sqrt(((us[0]! - place.u) * place.scale) ** 2 + (vs[0]! - place.v) ** 2);
  let best = Infinity;
  for (let i = 1; i < us.length; i += 1) best = Math.min(best, segmentDistance2(us, vs, i - 1, i, place));
  return Math.sqrt(best);
}

/** Signed distance from the point to the closed polygon, mm, negative inside. */
function areaDistance(us: Float64Array, vs: Float64Array, place: Place): number {
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
