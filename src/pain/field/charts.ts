import type { Vec3 } from '@/anatomy/units';
import type { PainLandmarks } from '../landmarks';
import type { Control } from './controls';
import { controlPoint } from './controls';
import { legAxis } from './legAxis';
import { falling, rising } from './ease';

/**
 * A chart says how far a control lies from a point of the skin, across and up, in mm *measured at that point*, without asking
 * how deep the skin is. Zones therefore keep their size on a fuller or a leaner body.
 * - `back`, `front`, `side`: as seen straight from there (x or z, and y);
 * - `trunk`: around the vertical axis through the hips, arc length at the radius of the point;
 * - `leg`: around the curved axis of the left leg, arc length at the radius of the point;
 * - `footTop`, `footSole`: as seen from above or below; `footSide`: from the side.
 */
export type ChartName = 'back' | 'front' | 'side' | 'trunk' | 'leg' | 'footTop' | 'footSole' | 'footSide';

/** Place of a skin point in a chart: coordinates, and mm per unit of the first. */
export interface Place {
  u: number;
  v: number;
  scale: number;
}

export interface Chart {
  /** Coordinates of a control. `u` is an angle (radians from `middle`) in the charts that go round. */
  locate(control: Control): readonly [number, number];
  /** Writes the place of p into `into`. `middle` is the bearing from which angles are counted (radians). */
  place(p: Vec3, middle: number, into: Place): void;
  /** 0 where the chart does not apply (other side of the body or of the leg, arms), 1 where it does. */
  gate(p: Vec3, n: Vec3): number;
  readonly round: boolean;
  /** Axis of the frame that `v` runs along. */
  readonly vAxis: 1 | 2;
  /** No point above this height passes the gate, mm. */
  readonly highest: number;
  /** About how many mm one unit of `u` is on the skin. */
  readonly nominalScale: number;
}

/** Beyond this share of the trochanter's offset lies an arm, not the trunk (neutral arms hang at 1.4 or more). */
const ARM = 1.34;
/** A paired zone that meets the midline has half weight just beyond it, so that the midline lies in it, and ends this far on the other side, mm: a rim like any other, no cut. */
export const MIDLINE_FADE_MM = 8;
/** Top of the foot: 15 mm under the tip of the outer ankle bone, faded over 30 mm. */
const FOOT_FADE_MM = 15;

const wrap = (angle: number): number => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));

/** Charts of one body. */
export function createCharts(landmarks: PainLandmarks): Readonly<Record<ChartName, Chart>> {
  const armAt = ARM * landmarks.greater_trochanter_lateral[0];
  const footAt = landmarks.lateral_malleolus[1];
  const soleAt = landmarks.heel[1];
  const axis = legAxis(landmarks);
  const centre: [number, number] = [0, 0];
  const trunkSide = (p: Vec3): number => rising(p[0], -MIDLINE_FADE_MM, 4) * falling(p[0], armAt, armAt + 16);
  const legSide = (p: Vec3): number => rising(p[0], 0, 4) * falling(p[0], armAt, armAt + 16);
  const foot = (p: Vec3): number => legSide(p) * falling(p[1], footAt - FOOT_FADE_MM, footAt + FOOT_FADE_MM);
  const flat = (iu: 0 | 2, iv: 1 | 2, gate: Chart['gate']): Chart => ({
    round: false,
    vAxis: iv,
    highest: iv === 2 ? footAt + FOOT_FADE_MM : Infinity,
    nominalScale: 1,
    gate,
    locate: (control) => {
      const c = controlPoint(control, landmarks);
      return [c[iu], c[iv]];
    },
    place: (p, _middle, into) => {
      into.u = p[iu];
      into.v = p[iv];
      into.scale = 1;
    },
  });
  return {
    back: flat(0, 1, (p, n) => trunkSide(p) * falling(p[2], -15, 15) * falling(n[2], 0.35, 0.7)),
    front: flat(0, 1, (p, n) => trunkSide(p) * rising(p[2], 0, 30) * rising(n[2], -0.5, -0.1)),
    side: flat(2, 1, (p, n) => legSide(p) * rising(p[0], 20, 50) * rising(n[0], -0.1, 0.3)),
    footTop: flat(0, 2, (p, n) => foot(p) * rising(n[1], 0, 0.35)),
    footSole: flat(0, 2, (p, n) => legSide(p) * falling(p[1], soleAt - 12, soleAt + 4) * falling(n[1], -0.5, -0.1)),
    footSide: flat(2, 1, (p, n) => foot(p) * rising(n[0], 0.1, 0.45)),
    trunk: {
      round: true,
      vAxis: 1,
      highest: Infinity,
      nominalScale: armAt * 0.75,
      gate: (p) => trunkSide(p),
      locate: (control) => {
        const c = controlPoint(control, landmarks);
        return [Math.atan2(c[0], c[2]), c[1]];
      },
      place: (p, middle, into) => {
        into.u = wrap(Math.atan2(p[0], p[2]) - middle);
        into.v = p[1];
        into.scale = Math.sqrt(p[0] * p[0] + p[2] * p[2]);
      },
    },
    leg: {
      round: true,
      vAxis: 1,
      highest: Infinity,
      nominalScale: 65,
      gate: (p) => legSide(p),
      locate: (control) => {
        const c = controlPoint(control, landmarks);
        if (control.deg !== undefined) return [(control.deg * Math.PI) / 180, c[1]];
        axis(c[1], centre);
        return [Math.atan2(c[0] - centre[0], c[2] - centre[1]), c[1]];
      },
      place: (p, middle, into) => {
        axis(p[1], centre);
        const x = p[0] - centre[0];
        const z = p[2] - centre[1];
        into.u = wrap(Math.atan2(x, z) - middle);
        into.v = p[1];
        into.scale = Math.sqrt(x * x + z * z);
      },
    },
  };
}
