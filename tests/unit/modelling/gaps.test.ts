import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { STRUCTURES } from '@/anatomy/catalogue';
import { FORM_IDS, type FormId } from '@/anatomy/form/forms';
import { formWarp } from '@/anatomy/form/warp';
import { readGlb } from '@/modelling/glb/read';
import { footprintGaps, type Sampled } from '@/modelling/measure/gaps';
import { meshDistance, samplesOf } from '@/modelling/measure/meshDepth';
import type { TriangleMesh } from '@/modelling/mesh/triangleMesh';
import { DEEP_MUSCLE_RECIPES, MUSCLE_RECIPES } from '@/modelling/soft/muscle/recipes';
import { readMuscleTable } from '@/modelling/soft/readTables';

const ASSETS = ['assets/anatomy.glb', 'assets/anatomy-deep.glb'];
/** Aim: 0.5 mm; what is built keeps a little room, mm. */
const WIDEST = 0.42;
const KINDS = [...MUSCLE_RECIPES, ...DEEP_MUSCLE_RECIPES].map(({ kind }) => kind);

const BONES: ReadonlySet<string> = new Set(STRUCTURES.filter(({ tissue }) => tissue === 'bone').map(({ kind }) => kind));

const onForm = ({ positions, indices }: TriangleMesh, form: FormId): Sampled => {
  const mesh = { positions: positions.slice(), indices };
  formWarp(form).surface(mesh.positions, mesh.positions.map((_, i) => Number(i % 3 === 2)));
  return { samples: samplesOf(mesh), distance: meshDistance(mesh) };
};

describe.skipIf(!ASSETS.every((path) => existsSync(path)))('attachments as drawn', () => {
  let meshes: Map<string, TriangleMesh>;
  beforeAll(async () => {
    meshes = new Map((await Promise.all(ASSETS.map((path) => readGlb(readFileSync(path))))).flatMap((asset) => [...asset]));
  });

  it.each(FORM_IDS)('every muscle is on its bones at all its footprints, %s form', (form) => {
    const bones = new Map<string, Sampled | undefined>();
    const boneOf = (kind: string): Sampled | undefined => {
      const mesh = meshes.get(`${kind}_L`) ?? meshes.get(kind);
      if (!bones.has(kind)) bones.set(kind, mesh && onForm(mesh, form));
      return bones.get(kind);
    };
    const wide = KINDS.flatMap((kind) => {
      const { footprints } = readMuscleTable('src/anatomy/sites', kind);
      const muscle = onForm(meshes.get(`${kind}_L`)!, form);
      const gaps = footprintGaps(muscle, (on) => (BONES.has(on) ? boneOf(on) : undefined), footprints, form);
      expect(gaps.length).toBeGreaterThan(0);
      return gaps.filter((gap) => gap > WIDEST).map((gap) => `${kind}: ${gap.toFixed(2)}`);
    });
    expect(wide).toEqual([]);
  });
});
