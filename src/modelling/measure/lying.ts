import { findStructure } from '@/anatomy/catalogue';
import { FORM_IDS, type FormId } from '@/anatomy/form/forms';
import type { MuscleTable } from '@/anatomy/tables/muscleTable';
import type { Vec3 } from '@/anatomy/units';
import type { BuiltStructure } from '../built';
import type { TriangleMesh } from '../mesh/triangleMesh';
import { reform } from '../reform';
import { AT_FOOTPRINT, FAR, footOn, footprintGaps, type Sampled } from './gaps';
import { meshDistance, samplesOf, type MeshDistance } from './meshDepth';

/** How one structure of the left side or the midline lies on one form of the pelvis, by its triangles as drawn; mm. */
export interface Lie {
  /** Least depth under the skin; negative where it comes through. */
  readonly underSkin: number;
  /** How far it and a bone enter each other; 0 where none does, `null` for a bone. */
  readonly inBone: number | null;
  readonly deepestIn: string | null;
  /** As `inBone`, further than `AT_FOOTPRINT` from every footprint; muscles only. */
  readonly inBoneElsewhere: number | null;
  /** Widest of the gaps between its footprints and the bones that they are on; muscles only. */
  readonly gap: number | null;
}

const DEEP = 200;
const BONES: ReadonlySet<string | undefined> = new Set(['bone', 'disc']);

interface Solid extends Sampled {
  readonly id: string;
  readonly box: readonly [Vec3, Vec3];
}

const boxOf = ({ positions }: TriangleMesh): readonly [Vec3, Vec3] => {
  const [low, high] = [[Infinity, Infinity, Infinity], [-Infinity, -Infinity, -Infinity]];
  positions.forEach((c, i) => {
    low[i % 3] = Math.min(low[i % 3]!, c);
    high[i % 3] = Math.max(high[i % 3]!, c);
  });
  return [low, high] as unknown as readonly [Vec3, Vec3];
};

const solidOf = ({ id, mesh }: BuiltStructure): Solid => ({ id, samples: samplesOf(mesh), distance: meshDistance(mesh), box: boxOf(mesh) });
const inBox = ([low, high]: Solid['box'], p: Vec3): boolean => p.every((c, k) => c >= low[k]! && c <= high[k]!);

/** Points of each solid inside the other, with how deep. */
const entering = (a: Solid, b: Solid): { p: Vec3; depth: number }[] =>
  [[a, b], [b, a]].flatMap(([from, to]) => from!.samples.filter((p) => inBox(to!.box, p)).map((p) => ({ p, depth: -to!.distance(p, FAR) })).filter(({ depth }) => depth > 0));

/** Table of a muscle kind, `null` for what is no muscle. */
type TableOf = (kind: string) => MuscleTable | null;

/** How every structure of the left side or the midline lies on every form, or on those named, by id. */
export const lieOnForms = (structures: readonly BuiltStructure[], tableOf: TableOf, progress: (what: string) => void = () => {}, forms: readonly FormId[] = FORM_IDS): ReadonlyMap<string, Readonly<Record<FormId, Lie>>> => {
  const rows = new Map<string, Partial<Record<FormId, Lie>>>();
  for (const form of forms) {
    progress(`how everything lies, ${form} form`);
    const shown = reform(structures.filter(({ id }) => !id.endsWith('_R')), form);
    const skinMesh = shown.find(({ id }) => id === 'skin')?.mesh;
    if (!skinMesh) throw new Error('there is no skin to lie under');
    const skin = meshDistance(skinMesh);
    const solids = shown.filter(({ id }) => id !== 'skin').map(solidOf);
    const bones = solids.filter(({ id }) => BONES.has(findStructure(id)?.tissue));
    for (const solid of solids) {
      const lie = lieOf(solid, bones, skin, tableOf(solid.id.replace(/_L$/, '')), form);
      rows.set(solid.id, { ...rows.get(solid.id), [form]: lie });
    }
  }
  return rows as ReadonlyMap<string, Readonly<Record<FormId, Lie>>>;
};

const lieOf = (solid: Solid, bones: readonly Solid[], skin: MeshDistance, table: MuscleTable | null, form: FormId): Lie => {
  const underSkin = solid.samples.reduce((least, p) => Math.min(least, -skin(p, DEEP)), Infinity);
  if (bones.includes(solid)) return { underSkin, inBone: null, deepestIn: null, inBoneElsewhere: null, gap: null };
  const entered = bones.flatMap((bone) => entering(solid, bone).map((e) => ({ ...e, bone: bone.id })));
  const deepest = entered.reduce<{ depth: number; bone: string | null }>((a, b) => (b.depth > a.depth ? b : a), { depth: 0, bone: null });
  const feet = (table?.footprints ?? []).map(({ polygon }) => footOn(form, polygon));
  const elsewhere = entered.filter(({ p }) => feet.every(({ distance }) => distance(...p) > AT_FOOTPRINT)).reduce((most, { depth }) => Math.max(most, depth), 0);
  const gaps = footprintGaps(solid, (kind) => bones.find(({ id }) => id.replace(/_L$/, '') === kind), table?.footprints ?? [], form);
  return { underSkin, inBone: deepest.depth, deepestIn: deepest.bone, inBoneElsewhere: table ? elsewhere : null, gap: gaps.length > 0 ? Math.max(...gaps) : null };
};
