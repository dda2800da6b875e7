import type { BufferAttribute, Vector3 } from 'three';
import type { Vec3 } from '@/anatomy/units';
import { findPattern, triggerPoint, zoneById } from '@/pain';
import type { ShownPattern } from '@/state/appState';
import { tableShape } from '../asset/bodyAsset';
import type { BodyPart, SceneBody } from '../body/sceneBody';
import { zonesOf } from '../skin/zonesOf';

/** A vertex of a part on stage: it moves with the pose, and so does what hangs on it. */
export interface Anchor {
  readonly part: BodyPart;
  readonly vertex: number;
}

/** A trigger point and the zones that its pattern draws. */
export interface Link {
  readonly spot: Anchor;
  readonly zones: readonly Anchor[];
}

/** A zone within this distance of the spot needs no line, mm: the marker stands in it. */
const NEAR_MM = 30;

const nearest = (positions: Float32Array, [x, y, z]: Vec3, among?: Iterable<number>): number => {
  let best = 0;
  let least = Infinity;
  for (const v of among ?? positions.keys()) {
    const i = 3 * v;
    if (i >= positions.length) break;
    const d = (positions[i]! - x) ** 2 + (positions[i + 1]! - y) ** 2 + (positions[i + 2]! - z) ** 2;
    if (d < least) [least, best] = [d, v];
  }
  return best;
};

/** Vertices of a part that face away from the middle of the body: a spot belongs on the side of the muscle that a finger meets. */
function* facingOut(part: BodyPart, [x, , z]: Vec3): Generator<number> {
  const { normals } = tableShape(part.asset);
  const across = Math.hypot(x, z) || 1;
  for (let v = 0, i = 0; i < normals.length; v += 1, i += 3) {
    if ((normals[i]! * x + normals[i + 2]! * z) / across > 0.3) yield v;
  }
}

/** Finds the anchors of shown patterns. Patterns without a trigger point, or whose muscle is not on stage, have none. */
export function createLinker(body: SceneBody): (shown: readonly ShownPattern[]) => Link[] {
  const skin = body.byId.get('skin');
  if (!skin) return () => [];
  const { positions } = tableShape(skin.asset);
  const zones = zonesOf(skin.asset);
  const known = new Map<string, Anchor | null>();
  const zoneAnchor = (zone: Parameters<typeof zoneById>[0], side: ShownPattern['side']): Anchor | null => {
    const key = `${zone}.${side}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const { index, weight } = zones.weights(zone, side);
    const inside = index.filter((_, i) => weight[i]! >= 0.5);
    const middle = [0, 1, 2].map((k) => inside.reduce((sum, v) => sum + positions[3 * v + k]!, 0) / inside.length) as [number, number, number];
    const anchor = inside.length > 0 ? { part: skin, vertex: nearest(positions, middle, inside) } : null;
    known.set(key, anchor);
    return anchor;
  };
  return (shown) =>
    shown.flatMap(({ pattern: id, side }): Link[] => {
      const pattern = findPattern(id);
      const at = pattern && triggerPoint(pattern, side);
      const muscle = pattern?.muscle && body.byId.get(`${pattern.muscle}_${side}`);
      if (!pattern || !at || !muscle) return [];
      const spot = { part: muscle, vertex: nearest(tableShape(muscle.asset).positions, at, facingOut(muscle, at)) };
      const ends = pattern.zones.flatMap((zone) => {
        if (zone.intensity <= 0) return [];
        const on = zone.sides === 'both' ? (['L', 'R'] as const) : ([side] as const);
        return on.flatMap((one) => zoneAnchor(zone.region, one) ?? []);
      });
      const far = ends.filter(({ vertex }) => Math.hypot(...at.map((c, k) => c - positions[3 * vertex + k]!)) > NEAR_MM);
      return [{ spot, zones: far }];
    });
}

/** Where an anchor is now, and which way its surface faces. */
export const locate = ({ part, vertex }: Anchor, position: Vector3, normal: Vector3): void => {
  const { geometry, matrix } = part.mesh;
  position.fromBufferAttribute(geometry.getAttribute('position') as BufferAttribute, vertex).applyMatrix4(matrix);
  normal.fromBufferAttribute(geometry.getAttribute('normal') as BufferAttribute, vertex).transformDirection(matrix);
};
