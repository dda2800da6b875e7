import type { Side } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { NEUTRAL_LANDMARKS, type PainLandmarks } from '../landmarks';
import { zoneById, type Shape, type ZoneId, type ZonePart } from '../zones';
import { createCharts } from './charts';
import { createShapeField, type ShapeField } from './shapes';

/** Weight 0…1 of a point of the neutral skin: p its position (mm), n the outward unit normal there. */
export type ZoneField = (p: Vec3, n: Vec3) => number;

/** Weights of every zone on one body form. */
export interface ZoneFields {
  /** The field of a zone on one side (midline zones ignore it); of one part only, where the zone has such a part. */
  field(zone: ZoneId, side: Side, part?: ZonePart): ZoneField;
  weight(zone: ZoneId, side: Side, p: Vec3, n: Vec3, part?: ZonePart): number;
  /** Heights (lowest, highest; mm) outside which a zone's weight is 0, so that a mesh need not ask everywhere. */
  heights(zone: ZoneId, part?: ZonePart): readonly [number, number];
}

/** Fields of the zones anchored on a set of landmarks (left side; the right is its exact mirror). */
export function createZoneFields(landmarks: PainLandmarks = NEUTRAL_LANDMARKS): ZoneFields {
  const charts = createCharts(landmarks);
  const cache = new Map<string, readonly ShapeField[]>();
  const fieldsOf = (zone: ZoneId, part: ZonePart | undefined): readonly ShapeField[] => {
    const key = part ? `${zone}:${part}` : zone;
    let fields = cache.get(key);
    if (!fields) {
      const record = zoneById(zone);
      const shapes: readonly Shape[] = (part && record.parts?.[part]) ?? record.shapes;
      fields = shapes.map((shape) => createShapeField(shape, charts));
      cache.set(key, fields);
    }
    return fields;
  };
  const field = (zone: ZoneId, side: Side, part?: ZonePart): ZoneField => {
    const fields = fieldsOf(zone, part);
    if (zoneById(zone).laterality === 'midline') return (p, n) => Math.max(strongest(fields, p, n), strongest(fields, mirrored(p), mirrored(n)));
    return side === 'L' ? (p, n) => strongest(fields, p, n) : (p, n) => strongest(fields, mirrored(p), mirrored(n));
  };
  return {
    field,
    weight: (zone, side, p, n, part) => field(zone, side, part)(p, n),
    heights(zone, part) {
      const ranges = fieldsOf(zone, part).map((shape) => shape.heights);
      return [Math.min(...ranges.map(([low]) => low)), Math.max(...ranges.map(([, high]) => high))];
    },
  };
}

const mirrored = (v: Vec3): Vec3 => [-v[0], v[1], v[2]];

function strongest(fields: readonly ShapeField[], p: Vec3, n: Vec3): number {
  let weight = 0;
  for (const field of fields) weight = Math.max(weight, field.weight(p, n));
  return weight;
}

const neutral = createZoneFields();

/** Weight 0…1 of a point of the neutral skin (mm, with its outward normal) in a zone of one side; midline zones ignore the side. */
export const zoneWeight = (zone: ZoneId, side: Side, p: Vec3, n: Vec3): number => neutral.weight(zone, side, p, n);
