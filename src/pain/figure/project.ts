import type { Vec3 } from '@/anatomy/units';
import type { SkinMesh } from '../measure/skinMesh';

/** From where a flat figure is seen. Left and right of the page are told by `across`: in front, the subject's left is on the right. */
export type FigureView = 'front' | 'back' | 'soles';

interface Frame {
  /** Axis that runs to the right on the page, axis that runs down, axis towards the viewer: index and sign. */
  readonly across: readonly [number, 1 | -1];
  readonly down: readonly [number, 1 | -1];
  readonly near: readonly [number, 1 | -1];
}

/** Soles are seen from below with the toes up: the subject's left is on the right of the page, as in front. */
const FRAMES: Readonly<Record<FigureView, Frame>> = {
  front: { across: [0, 1], down: [1, -1], near: [2, 1] },
  back: { across: [0, -1], down: [1, -1], near: [2, -1] },
  soles: { across: [0, 1], down: [2, -1], near: [1, -1] },
};

const along = (v: readonly number[], [axis, sign]: readonly [number, 1 | -1]): number => v[axis]! * sign;

/** What is seen at each point of a square grid: the place on the skin and its normal, or nothing. */
export interface Projection {
  readonly width: number;
  readonly height: number;
  /** Page coordinates of the first grid point and the distance between points, mm. */
  readonly origin: readonly [number, number];
  readonly step: number;
  readonly places: readonly ({ readonly at: Vec3; readonly normal: Vec3 } | null)[];
}

/** Page coordinates (right, down; mm) of a point of the body. */
export const onPage = (view: FigureView, p: Vec3): readonly [number, number] => [along(p, FRAMES[view].across), along(p, FRAMES[view].down)];

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Looks at a skin straight on, without perspective. @param step distance between grid points, mm */
export function project(skin: SkinMesh, view: FigureView, bounds: Bounds, step: number): Projection {
  const frame = FRAMES[view];
  const width = Math.ceil((bounds.right - bounds.left) / step) + 1;
  const height = Math.ceil((bounds.bottom - bounds.top) / step) + 1;
  const depth = new Float64Array(width * height).fill(-Infinity);
  const places: ({ at: Vec3; normal: Vec3 } | null)[] = Array.from({ length: width * height }, () => null);
  const vertex = (values: Float32Array, i: number): Vec3 => [values[3 * i]!, values[3 * i + 1]!, values[3 * i + 2]!];
  for (let t = 0; t < skin.indices.length; t += 3) {
    const corners = [0, 1, 2].map((k) => skin.indices[t + k]!);
    const points = corners.map((i) => vertex(skin.positions, i));
    const [a, b, c] = points.map((p) => [(along(p, frame.across) - bounds.left) / step, (along(p, frame.down) - bounds.top) / step] as const) as [
      readonly [number, number], readonly [number, number], readonly [number, number],
    ];
    const area = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
    if (area === 0) continue;
    for (let y = Math.max(0, Math.ceil(Math.min(a[1], b[1], c[1]))); y <= Math.min(height - 1, Math.max(a[1], b[1], c[1])); y += 1) {
      for (let x = Math.max(0, Math.ceil(Math.min(a[0], b[0], c[0]))); x <= Math.min(width - 1, Math.max(a[0], b[0], c[0])); x += 1) {
        const u = ((b[0] - x) * (c[1] - y) - (c[0] - x) * (b[1] - y)) / area;
        const v = ((c[0] - x) * (a[1] - y) - (a[0] - x) * (c[1] - y)) / area;
        const shares = [u, v, 1 - u - v];
        if (shares.some((share) => share < 0)) continue;
        const mix = (of: readonly Vec3[]): Vec3 => [0, 1, 2].map((k) => shares.reduce((sum, share, i) => sum + share * of[i]![k]!, 0)) as unknown as Vec3;
        const at = mix(points);
        const cell = y * width + x;
        if (along(at, frame.near) <= depth[cell]!) continue;
        depth[cell] = along(at, frame.near);
        places[cell] = { at, normal: mix(corners.map((i) => vertex(skin.normals, i))) };
      }
    }
  }
  return { width, height, origin: [bounds.left, bounds.top], step, places };
}
