import type { CameraView } from '@/state/appState';
import { clampCamera } from '@/state/cameraLimits';
import { VIEWS } from '@/state/views';
import { mm } from '@/anatomy/units';
import { LENS, lensDistance, stateDistance } from './framing';

/** The part of the picture that is free: its shape (width / height of the composed picture) and how much of half its width and height may be used. */
export interface FreeFrame {
  readonly aspect: number;
  readonly wide: number;
  readonly high: number;
}

/** Half the height of the picture at one millimetre from the lens, mm. */
const HALF = Math.tan((LENS * Math.PI) / 360);
/** Steps back and up in turn until both fit; each leaves a small part of what was lacking. */
const STEPS = 12;
/** Less than this out of the frame is not worth a move, share of half the picture. */
const SLACK = 0.005;

type Spread = { low: number; high: number; aside: number };

/** Where points lie in the picture of a view: share of half its height, and of half its width, from its middle. */
export const spreadIn = (points: ArrayLike<number>, { azimuth, elevation, target }: CameraView, lens: number, aspect: number): Spread => {
  const [a, e] = [(azimuth * Math.PI) / 180, (elevation * Math.PI) / 180];
  const right = [Math.cos(a), 0, -Math.sin(a)] as const;
  const up = [-Math.sin(e) * Math.sin(a), Math.cos(e), -Math.sin(e) * Math.cos(a)] as const;
  const towards = [Math.cos(e) * Math.sin(a), Math.sin(e), Math.cos(e) * Math.cos(a)] as const;
  const spread: Spread = { low: Infinity, high: -Infinity, aside: 0 };
  for (let i = 0; i < points.length; i += 3) {
    const [x, y, z] = [points[i]! - target[0], points[i + 1]! - target[1], points[i + 2]! - target[2]];
    const half = HALF * Math.max(1, lens - (x * towards[0] + y * towards[1] + z * towards[2]));
    const height = (x * up[0] + y * up[1] + z * up[2]) / half;
    spread.low = Math.min(spread.low, height);
    spread.high = Math.max(spread.high, height);
    spread.aside = Math.max(spread.aside, Math.abs(x * right[0] + z * right[2]) / (half * aspect));
  }
  return spread;
};

/**
 * The same view, raised and farther off by as little as takes these points in. Who stands nearer than a standard view chose to
 * look closely, and is left there.
 * @param points three per point, mm
 * @returns `null` where nothing has to move
 */
export function takeIn(points: ArrayLike<number>, view: CameraView, { aspect, wide, high }: FreeFrame): CameraView | null {
  if (points.length === 0 || view.distance < VIEWS.threeQuarter.distance) return null;
  let lens: number = lensDistance(view.distance, aspect);
  let { target } = view;
  let moved = false;
  for (let step = 0; step < STEPS; step += 1) {
    const spread = spreadIn(points, { ...view, target }, lens, aspect);
    const lacking = Math.max((spread.high - spread.low) / (2 * high), spread.aside / wide);
    const over = Math.max(0, spread.high - high) - Math.max(0, -high - spread.low);
    if (lacking <= 1 + SLACK && Math.abs(over) <= SLACK) break;
    moved = true;
    lens *= Math.max(1, lacking);
    target = [target[0], target[1] + over * lens * HALF, target[2]];
  }
  if (!moved) return null;
  const distance = Math.round(stateDistance(mm(lens), aspect));
  return clampCamera({ ...view, distance: mm(distance), target: [target[0], Math.round(target[1]), target[2]] });
}
