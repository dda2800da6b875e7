import type { Vec3 } from '@/anatomy/units';
import table from '../data/fascicles.json';
import { CHAIN, type ChainBody } from './segments';

/** Muscles of the hip: only those of the stance leg are modelled. */
export const HIP_MUSCLES = [
  'gluteus_medius',
  'gluteus_minimus',
  'tensor_fasciae_latae',
  'piriformis',
  'gluteus_maximus',
  'adductor_brevis',
  'adductor_longus',
  'adductor_magnus',
  'gracilis',
  'iliacus',
  'sartorius',
] as const;
/** Muscles of the trunk, both sides. */
export const TRUNK_MUSCLES = [
  'quadratus_lumborum',
  'iliocostalis',
  'longissimus_thoracis',
  'longissimus_lumborum',
  'multifidus',
  'external_oblique',
  'internal_oblique',
  'rectus_abdominis',
] as const;
export type HipMuscle = (typeof HIP_MUSCLES)[number];
export type TrunkMuscle = (typeof TRUNK_MUSCLES)[number];
export type MuscleName = HipMuscle | TrunkMuscle;
/** Which leg's side a muscle lies on, in the words of the solver. */
export type Role = 'stance' | 'swing';

/** Every muscle and role that is modelled, in the order in which answers list them. */
export const MODELLED: readonly { readonly muscle: MuscleName; readonly role: Role }[] = [
  ...HIP_MUSCLES.map((muscle) => ({ muscle, role: 'stance' as const })),
  ...TRUNK_MUSCLES.flatMap((muscle) => [
    { muscle, role: 'stance' as const },
    { muscle, role: 'swing' as const },
  ]),
];

/** A place on a path: the body that carries it and where it is in neutral standing, mm in the anatomical frame. */
export interface PathPoint {
  readonly body: ChainBody | 'femur' | 'shank';
  readonly at: Vec3;
}

/** One line of pull: strength at full activation before calibration (N), pennation (rad), straight pieces between points. */
export interface Fascicle {
  readonly name: string;
  readonly muscle: MuscleName;
  readonly role: Role;
  readonly fmaxN: number;
  readonly pennationRad: number;
  readonly source: string;
  readonly path: readonly PathPoint[];
}

type RawPoint = readonly [string, number, number, number];
interface RawFascicle {
  readonly name: string;
  readonly muscle: string;
  readonly fmaxN: number;
  readonly pennationRad: number;
  readonly source: string;
  readonly path: readonly RawPoint[];
  /** Left side where the published left is not the mirror image of the right. */
  readonly leftPath?: readonly RawPoint[];
}

const RAW = table as unknown as readonly RawFascicle[];
const point = ([body, x, y, z]: RawPoint, sign: 1 | -1): PathPoint => ({ body: body as PathPoint['body'], at: [sign * x, y, z] });

export const isHipMuscle = (muscle: MuscleName): muscle is HipMuscle => (HIP_MUSCLES as readonly string[]).includes(muscle);

/** How high in the chain a body stands: −1 the leg, 0 the pelvis … 6 the thorax. A joint below level k is crossed by k − 1 → k. */
export const level = (body: PathPoint['body']): number => (CHAIN as readonly string[]).indexOf(body);

/**
 * All lines of pull of a right single-leg stance: hip muscles of the right (stance) leg, trunk muscles of both sides.
 * The published left side is kept as it stands: nine fascicles differ a little from their mirror image (one, the T12 slip of
 * longissimus thoracis, is a copy of the right). A left stance is the mirror image of the right one, so sides stay exact.
 */
export const FASCICLES: readonly Fascicle[] = RAW.flatMap((raw): Fascicle[] => {
  const base = { name: raw.name, muscle: raw.muscle as MuscleName, fmaxN: raw.fmaxN, pennationRad: raw.pennationRad, source: raw.source };
  const stance: Fascicle = { ...base, role: 'stance', path: raw.path.map((p) => point(p, 1)) };
  if (isHipMuscle(base.muscle)) return [stance];
  const path = raw.leftPath ? raw.leftPath.map((p) => point(p, 1)) : raw.path.map((p) => point(p, -1));
  return [stance, { ...base, role: 'swing', path }];
});
