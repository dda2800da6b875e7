import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import { FLOOR_Y, LEFT_JOINTS, LEFT_SOLE, MEAN_JOINTS, type JointSet } from '@/anatomy/joints';
import { sideSign, SIDES, type Side } from '@/anatomy/sides';
import { mm, type Millimetres, type Vec3 } from '@/anatomy/units';
import { transformPoint, type Transforms } from './transform';

/**
 * Points of the skin on which a body can rest (left side, mm, neutral stance), read from the neutral body form (source
 * `mannequin`) and for the sole from source `BodyParts3D`; ± 15 mm.
 * `knee` is the kneecap of a bent knee: what one kneels on.
 */
const LEFT_CONTACTS = {
  heel: { part: 'foot', at: LEFT_SOLE.heel },
  ball: { part: 'foot', at: [LEFT_JOINTS.toes.position[0], FLOOR_Y, LEFT_JOINTS.toes.position[2]] },
  toe: { part: 'toes', at: LEFT_SOLE.toe },
  knee: { part: 'femur', at: [86, -458, 45] },
  pelvisSide: { part: 'pelvis', at: [181, -27, 11] },
  pelvisBack: { part: 'pelvis', at: [70, 31, -142] },
  chestSide: { part: 'thorax', at: [166, 399, 16] },
  pelvisFront: { part: 'pelvis', at: [96, -40, 112] },
  chestFront: { part: 'thorax', at: [30, 375, 155] },
  shin: { part: 'shank', at: [94, -474, 58] },
  footSide: { part: 'foot', at: [178, -875, 102] },
  shoulderBlade: { part: 'thorax', at: [77, 424, -101] },
  upperBack: { part: 'thorax', at: [70, 560, -112] },
  nape: { part: 'thorax', at: [60, 655, -105] },
  headBack: { part: 'head', at: [20, 848, -116] },
  headSide: { part: 'head', at: [87, 862, 0] },
} as const satisfies Record<string, { part: 'foot' | 'toes' | 'femur' | 'shank' | 'pelvis' | 'thorax' | 'head'; at: Vec3 }>;

export type ContactKind = keyof typeof LEFT_CONTACTS;
export type Contact = `${ContactKind}_${Side}`;

interface Place {
  readonly body: number;
  readonly at: Vec3;
}

const placesOn = (joints: JointSet): ReadonlyMap<Contact, Place> => new Map(
  (Object.keys(LEFT_CONTACTS) as ContactKind[]).flatMap((kind) =>
    SIDES.map((side): [Contact, Place] => {
      const { part, at } = LEFT_CONTACTS[kind];
      const paired = part !== 'pelvis' && part !== 'thorax' && part !== 'head';
      return [`${kind}_${side}`, { body: bodyIndex((paired ? `${part}_${side}` : part) as BodyId), at: joints.place([at[0] * sideSign(side), at[1], at[2]]) }];
    }),
  ),
);
/** Worked out once for each form of the body. */
const known = new WeakMap<JointSet, ReadonlyMap<Contact, Place>>();
const placesOf = (joints: JointSet): ReadonlyMap<Contact, Place> => {
  let places = known.get(joints);
  if (!places) known.set(joints, (places = placesOn(joints)));
  return places;
};

/** The left contact points at rest, for checks against the skin. */
export const contactPoints = (): readonly { kind: ContactKind; part: (typeof LEFT_CONTACTS)[ContactKind]['part']; at: Vec3 }[] =>
  (Object.keys(LEFT_CONTACTS) as ContactKind[]).map((kind) => ({ kind, part: LEFT_CONTACTS[kind].part, at: LEFT_CONTACTS[kind].at }));

const point = new Float64Array(3);

/** Height of a contact point above the floor, mm. */
export const contactHeight = (bodies: Transforms, contact: Contact, joints: JointSet = MEAN_JOINTS): number => {
  const place = placesOf(joints).get(contact)!;
  transformPoint(bodies, place.body, place.at, point);
  return point[1]! - FLOOR_Y;
};

/** Lets the whole figure down (or lifts it) until the lowest of the given points touches the floor, or what is `rise` mm above it. */
export const settleOnFloor = (bodies: Transforms, contacts: readonly Contact[], joints: JointSet = MEAN_JOINTS, rise: Millimetres = mm(0)): void => {
  let lowest = Infinity;
  for (const contact of contacts) lowest = Math.min(lowest, contactHeight(bodies, contact, joints));
  if (!Number.isFinite(lowest)) return;
  for (let o = 0; o < bodies.length; o += 16) bodies[o + 13] = bodies[o + 13]! - lowest + rise;
};

/** Moves the whole figure along the floor until a contact point is over the place where it stands at rest. */
export const keepStill = (bodies: Transforms, contact: Contact, joints: JointSet = MEAN_JOINTS): void => {
  const place = placesOf(joints).get(contact)!;
  transformPoint(bodies, place.body, place.at, point);
  const [dx, dz] = [place.at[0] - point[0]!, place.at[2] - point[2]!];
  for (let o = 0; o < bodies.length; o += 16) {
    bodies[o + 12] = bodies[o + 12]! + dx;
    bodies[o + 14] = bodies[o + 14]! + dz;
  }
};
