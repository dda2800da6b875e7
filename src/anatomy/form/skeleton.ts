import { MEAN_JOINTS, MIDLINE_JOINTS, LEFT_JOINTS, type JointSet, type MidlineJoint, type PairedJoint } from '../joints';
import { findLandmark, type LandmarkId } from '../landmarks';
import type { BodyId } from '../bodies';
import type { SideOrMidline } from '../sides';
import type { Vec3 } from '../units';
import type { FormId } from './forms';
import { formWarp } from './warp';

/** What hangs on the bones of one form: joint centres and named landmarks, mm, anatomical frame. */
export interface FormSkeleton extends JointSet {
  readonly form: FormId;
  /** As `findLandmark`, on this form. Allocates: not for loops. */
  readonly landmark: (id: LandmarkId, side: SideOrMidline) => { readonly position: Vec3; readonly body: BodyId } | undefined;
}

/** A point of the tables' body on a form, mm. For `mean` the very same array. */
export const onForm = (form: FormId, at: Vec3): Vec3 => {
  if (form === 'mean') return at;
  const moved = new Float64Array(3);
  formWarp(form).point(at, moved);
  return [moved[0]!, moved[1]!, moved[2]!];
};

const mirrored = ([x, y, z]: Vec3): Vec3 => [-x, y, z];
const record = <K extends string, V>(keys: readonly K[], of: (key: K) => V): Readonly<Record<K, V>> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, V>;

const create = (form: FormId): FormSkeleton => {
  const landmark: FormSkeleton['landmark'] = (id, side) => {
    const found = findLandmark(id, side);
    return found && { ...found, position: onForm(form, found.position) };
  };
  if (form === 'mean') return { form, ...MEAN_JOINTS, landmark };
  const left = record(Object.keys(LEFT_JOINTS) as PairedJoint[], (joint) => onForm(form, LEFT_JOINTS[joint].position));
  const right = record(Object.keys(LEFT_JOINTS) as PairedJoint[], (joint) => mirrored(left[joint]));
  const middle = record(Object.keys(MIDLINE_JOINTS) as MidlineJoint[], (joint) => onForm(form, MIDLINE_JOINTS[joint].position));
  return { form, joint: (joint, side) => (side === 'L' ? left : right)[joint], midline: (joint) => middle[joint], place: (at) => onForm(form, at), landmark };
};

const made = new Map<FormId, FormSkeleton>();

/** Joints and landmarks of a form; the same object for the same form. */
export const skeletonOf = (form: FormId): FormSkeleton => {
  let skeleton = made.get(form);
  if (!skeleton) made.set(form, (skeleton = create(form)));
  return skeleton;
};
