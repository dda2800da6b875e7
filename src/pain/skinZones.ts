import { SIDES, sideSign, type Side } from '@/anatomy/sides';
import { NEUTRAL_LANDMARKS, type PainLandmarks } from './landmarks';
import { createZoneFields } from './field/zoneField';
import { MIDLINE_FADE_MM } from './field/charts';
import { ZONES, zoneById, type ZoneId, type ZonePart } from './zones';

/** The vertices that a zone touches, and how much (0…1). Sparse: a zone covers a few percent of the skin. */
export interface SparseWeights {
  readonly index: Uint32Array;
  readonly weight: Float32Array;
}

/** Zones on one skin mesh, each computed when first asked for and then kept. */
export interface SkinZones {
  readonly vertexCount: number;
  readonly positions: Float32Array;
  weights(zone: ZoneId, side: Side, part?: ZonePart): SparseWeights;
  /** Results derived from this mesh by other modules (`blend`), keyed by them. */
  readonly derived: Map<string, SparseWeights>;
}

/** Below this a weight is invisible (half of one step in 256) and dropped. */
const LEAST = 1 / 512;

/**
 * Prepares zones for a skin mesh in neutral stance.
 * @param positions x, y, z per vertex, mm
 * @param normals outward unit normals per vertex
 * @throws RangeError when the two differ in length or are no whole number of vertices
 */
export function createSkinZones(positions: Float32Array, normals: Float32Array, landmarks: PainLandmarks = NEUTRAL_LANDMARKS): SkinZones {
  if (positions.length !== normals.length || positions.length % 3 !== 0) {
    throw new RangeError(`skin has ${positions.length} coordinates and ${normals.length} normal components; both must be equal multiples of 3`);
  }
  const fields = createZoneFields(landmarks);
  const vertexCount = positions.length / 3;
  const cache = new Map<string, SparseWeights>();
  const compute = (zone: ZoneId, side: Side, part?: ZonePart): SparseWeights => {
    const index: number[] = [];
    const weight: number[] = [];
    const p: [number, number, number] = [0, 0, 0];
    const n: [number, number, number] = [0, 0, 0];
    const field = fields.field(zone, side, part);
    const [low, high] = fields.heights(zone, part);
    const farSide = zoneById(zone).laterality === 'midline' ? -Infinity : -MIDLINE_FADE_MM;
    for (let i = 0; i < vertexCount; i += 1) {
      const y = positions[3 * i + 1]!;
      if (y < low || y > high || positions[3 * i]! * sideSign(side) < farSide) continue;
      for (let k = 0; k < 3; k += 1) {
        p[k] = positions[3 * i + k]!;
        n[k] = normals[3 * i + k]!;
      }
      const w = field(p, n);
      if (w > LEAST) {
        index.push(i);
        weight.push(w);
      }
    }
    return { index: Uint32Array.from(index), weight: Float32Array.from(weight) };
  };
  return {
    vertexCount,
    positions,
    derived: new Map(),
    weights(zone, side, part) {
      // A midline zone is one and the same for both sides: callers may compare results by identity.
      const on = zoneById(zone).laterality === 'midline' ? 'L' : side;
      const key = `${zone}:${on}:${part ?? ''}`;
      let found = cache.get(key);
      if (!found) {
        found = compute(zone, on, part);
        cache.set(key, found);
      }
      return found;
    },
  };
}

/**
 * Computes zones ahead of time, one per step, so that the first pattern shown costs as little as the next:
 * `const steps = prepareZones(zones); whenIdle(() => steps.next())`. A step takes about 1 ms (5 ms while the code is cold).
 */
export function* prepareZones(zones: SkinZones): Generator<void, void, void> {
  for (const { id, laterality } of ZONES) {
    for (const side of laterality === 'midline' ? (['L'] as const) : SIDES) {
      zones.weights(id, side);
      yield;
    }
  }
}
