import { BufferAttribute } from 'three';
import type { Vec3 } from '@/anatomy/units';

/**
 * Triangles of one surface in the order nearest first, for a few directions of view.
 *
 * A see-through surface must show only its nearest layer. Drawing its depth first and its colour second does that at twice
 * the triangles (34k more for the skin). Drawing once, nearest first, with depth writing on, does it at no cost: what comes
 * later lies behind and is refused. Ten orders suffice, because layers that overlap on screen (arm and trunk, thigh and
 * thigh) are far apart in depth.
 */
export interface ViewOrders {
  /** The order for a viewer in this direction (from the body, any length). Sorted when first asked for, then kept. */
  nearestFirst(towardsViewer: Vec3): BufferAttribute;
}

const AROUND = 8;
/** Steeper than this the view counts as from above or below: sine of 60°. */
const STEEP = 0.866;

const DIRECTIONS: readonly Vec3[] = [
  ...Array.from({ length: AROUND }, (_, i): Vec3 => [Math.sin((i * 2 * Math.PI) / AROUND), 0, Math.cos((i * 2 * Math.PI) / AROUND)]),
  [0, 1, 0],
  [0, -1, 0],
];

/** Which of the prepared directions is nearest to this one. */
export const sectorOf = ([x, y, z]: Vec3): number => {
  const steep = y / (Math.hypot(x, y, z) || 1);
  if (steep > STEEP) return AROUND;
  if (steep < -STEEP) return AROUND + 1;
  return (((Math.round((Math.atan2(x, z) / (2 * Math.PI)) * AROUND) % AROUND) + AROUND) % AROUND);
};

const sorted = (positions: Float32Array, triangles: BufferAttribute, [dx, dy, dz]: Vec3): BufferAttribute => {
  const source = triangles.array as Uint16Array | Uint32Array;
  const count = source.length / 3;
  const depth = new Float32Array(count);
  for (let t = 0; t < count; t++) {
    for (let c = 0; c < 3; c++) {
      const v = source[t * 3 + c]! * 3;
      depth[t]! += positions[v]! * dx + positions[v + 1]! * dy + positions[v + 2]! * dz;
    }
  }
  const order = Uint32Array.from({ length: count }, (_, t) => t).sort((a, b) => depth[b]! - depth[a]!);
  const out = source.slice();
  order.forEach((t, i) => out.set(source.subarray(t * 3, t * 3 + 3), i * 3));
  return new BufferAttribute(out, 1);
};

/** @param positions neutral stance, mm; a pose moves layers too little to change their order */
export function createViewOrders(positions: Float32Array, triangles: BufferAttribute): ViewOrders {
  const orders: (BufferAttribute | undefined)[] = [];
  return {
    nearestFirst(towardsViewer) {
      const sector = sectorOf(towardsViewer);
      return (orders[sector] ??= sorted(positions, triangles, DIRECTIONS[sector]!));
    },
  };
}
