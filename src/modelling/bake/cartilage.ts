import { dot, minus, unit } from '@/anatomy/maths/vec';
import type { SiteTable } from '@/anatomy/tables/siteTable';
import { SiteTableError } from '@/anatomy/tables/validate';
import type { Vec3 } from '@/anatomy/units';
import type { TriangleMesh } from '../mesh/triangleMesh';

/** How much of a point of a bone is joint surface, 0 … 1. Place in mm, unit outward normal. */
type JointSurface = (place: Vec3, normal: Vec3) => number;

/** A surface belongs to the joint within so much of the sphere that was measured, mm, and fades over the second. */
const [NEAR_SPHERE, FADE] = [1.6, 1.4];
/** Half the angle of the part of the socket without cartilage (its fossa and notch), and over how much the border fades, degrees. Assumed. */
const [BARE, BARE_FADE] = [38, 8];
/** Where the fossa lies from the centre of the left socket: inwards and downwards. Assumed. */
const FOSSA = unit([-0.62, -0.76, 0.18]);
/** The two pubic bones face each other nearer to the midline than this, mm. */
const SYMPHYSIS = 7;

/** 1 below `from`, 0 beyond `from + over`, straight between. */
const falling = (value: number, from: number, over: number): number => Math.min(1, Math.max(0, (from + over - value) / over));

const onSphere = (place: Vec3, centre: Vec3, radius: number): number => falling(Math.abs(Math.hypot(...minus(place, centre)) - radius), NEAR_SPHERE, FADE);

/** A measured sphere of the hip joint. @throws SiteTableError when the table lacks it */
const sphere = ({ structure, figures }: SiteTable, name: string): readonly [Vec3, number] => {
  const [centre, radius] = [figures[`${name}_centre`], figures[`${name}_radius`]];
  if (typeof centre !== 'object' || typeof radius !== 'number') throw new SiteTableError(`${structure}.json`, null, `figures "${name}_centre" and "${name}_radius" are missing`);
  return [centre, radius];
};

const head = (table: SiteTable): JointSurface => {
  const [centre, radius] = sphere(table, 'head');
  return (place, normal) => onSphere(place, centre, radius) * falling(-dot(unit(minus(place, centre)), normal), -0.9, 0.1);
};

const socketAndSymphysis = (table: SiteTable): JointSurface => {
  const [centre, radius] = sphere(table, 'acetabulum');
  return (place, normal) => {
    const outwards = unit(minus(place, centre));
    const angle = (Math.acos(Math.min(1, Math.max(-1, dot(outwards, FOSSA)))) * 180) / Math.PI;
    const lunate = onSphere(place, centre, radius) * falling(dot(outwards, normal), -0.85, 0.15) * (1 - falling(angle, BARE, BARE_FADE));
    const facing = falling(place[0], SYMPHYSIS, 2) * falling(normal[0], -0.75, 0.2);
    return Math.max(lunate, facing);
  };
};

/** Bones of which joint surfaces are told: the head of the femur, the lunate surface of the socket, the faces of the pubic symphysis. */
const SURFACES: Readonly<Record<string, (table: SiteTable) => JointSurface>> = { femur: head, hip_bone: socketAndSymphysis };

/**
 * How much of each vertex of a left bone is cartilage, 0 … 1; null for a bone of which it is not told. On the measured sphere of the joint;
 * the borders of the fossa are schematic.
 */
export const cartilage = (table: SiteTable, { positions: p }: TriangleMesh, n: Float64Array): Float64Array | null => {
  const surface = SURFACES[table.structure]?.(table);
  return surface ? Float64Array.from({ length: p.length / 3 }, (_, v) => surface([p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!], [n[v * 3]!, n[v * 3 + 1]!, n[v * 3 + 2]!])) : null;
};
