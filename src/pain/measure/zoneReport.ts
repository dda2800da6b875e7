import { distance } from '@/anatomy/maths/vec';
import type { Side, SideOrMidline } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { landmarkOutward, NEUTRAL_LANDMARKS, type PainLandmarks } from '../landmarks';
import type { SkinZones } from '../skinZones';
import { ZONES, type Zone, type ZoneAnchor } from '../zones';
import { outlineOf, RIM_WEIGHT, type Outline } from './outline';
import { leaveSkin, type SkinMesh } from './skinMesh';

export interface AnchorReport extends ZoneAnchor {
  /** What `relation` names, measured on the skin, mm. */
  readonly distanceMm: number;
  /** Straight from the bone to the middle of the zone, mm. */
  readonly toCentroidMm: number;
  readonly ok: boolean;
}

export interface ZoneReport {
  readonly id: Zone['id'];
  readonly side: SideOrMidline;
  /** Middle of the zone on the neutral skin, mm; `null` when this skin does not reach it. */
  readonly centroid: Vec3 | null;
  readonly areaCm2: number;
  readonly anchors: readonly AnchorReport[];
}

/** Where every zone lies on a skin, and how that agrees with its words. Paired zones are reported for both sides. */
export function reportZones(skin: SkinMesh, zones: SkinZones, landmarks: PainLandmarks = NEUTRAL_LANDMARKS): readonly ZoneReport[] {
  return ZONES.flatMap((zone) => {
    const sides: readonly SideOrMidline[] = zone.laterality === 'midline' ? ['M'] : ['L', 'R'];
    return sides.map((side) => reportZone(zone, side, skin, zones, landmarks));
  });
}

function reportZone(zone: Zone, side: SideOrMidline, skin: SkinMesh, zones: SkinZones, landmarks: PainLandmarks): ZoneReport {
  const on: Side = side === 'R' ? 'R' : 'L';
  const weights = new Float32Array(zones.vertexCount);
  const { index, weight } = zones.weights(zone.id, on);
  index.forEach((vertex, i) => (weights[vertex] = weight[i]!));
  const outline = side === 'M' ? onMidline(outlineOf(skin, weights), skin) : outlineOf(skin, weights);
  return {
    id: zone.id,
    side,
    centroid: outline.centroid,
    areaCm2: outline.areaMm2 / 100,
    anchors: zone.anchors.map((anchor) => reportAnchor(anchor, on, skin, weights, outline, landmarks)),
  };
}

/** A midline zone spans the cleft: its middle is taken on the midline, where the skin lies straight behind. */
function onMidline(outline: Outline, skin: SkinMesh): Outline {
  if (!outline.centroid) return outline;
  const spot = leaveSkin(skin, [0, outline.centroid[1], 0], [0, 0, -1]);
  return spot ? { ...outline, centroid: spot.point } : outline;
}

function reportAnchor(
  anchor: ZoneAnchor, side: Side, skin: SkinMesh, weights: Float32Array, outline: Outline, landmarks: PainLandmarks,
): AnchorReport {
  const mirrored = (v: Vec3): Vec3 => (side === 'L' ? v : [-v[0], v[1], v[2]]);
  const bone = mirrored(landmarks[anchor.landmark]);
  const toCentroidMm = outline.centroid ? distance(bone, outline.centroid) : Infinity;
  const distanceMm = outline.centroid ? measure(anchor.relation, bone, mirrored(landmarkOutward(anchor.landmark)), skin, weights, outline, outline.centroid) : Infinity;
  return { ...anchor, distanceMm, toCentroidMm, ok: Math.abs(distanceMm - anchor.expectedMm) <= anchor.toleranceMm };
}

function measure(
  relation: ZoneAnchor['relation'], bone: Vec3, outward: Vec3, skin: SkinMesh, weights: Float32Array, outline: Outline, centroid: Vec3,
): number {
  if (relation === 'top') return outline.rim.reduce((y, p) => Math.max(y, p[1]), -Infinity) - bone[1];
  if (relation === 'bottom') return outline.rim.reduce((y, p) => Math.min(y, p[1]), Infinity) - bone[1];
  const spot = leaveSkin(skin, bone, outward);
  if (!spot) return Infinity;
  if (relation === 'centre') return distance(spot.point, centroid);
  const weightHere = [0, 1, 2].reduce((sum, k) => sum + weights[skin.indices[spot.triangle + k]!]! * spot.shares[k]!, 0);
  if (relation === 'under' && weightHere >= RIM_WEIGHT) return 0;
  return outline.rim.reduce((least, point) => Math.min(least, distance(point, spot.point)), Infinity);
}
