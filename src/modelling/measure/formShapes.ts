import { FORM_IDS, type FormId } from '@/anatomy/form/forms';
import type { BuiltStructure } from '../built';
import { selfIntersections } from '../mesh/selfIntersections';
import { signedVolume, topologyOf } from '../mesh/topology';
import { reform } from '../reform';

/** What holds of all structures on one form of the pelvis. */
export interface FormRow {
  readonly form: FormId;
  readonly structures: number;
  readonly badEdges: number;
  readonly crossings: number;
  readonly changedEuler: number;
  /** Left gluteus maximus, gluteus medius, quadratus lumborum. */
  readonly volumesCm3: readonly number[];
}

const SHOWN = ['gluteus_maximus_L', 'gluteus_medius_L', 'quadratus_lumborum_L'];

/** Soundness of every structure on the forms other than the mean. The warp moves points and never joins or parts them. */
export const formRows = (structures: readonly BuiltStructure[]): FormRow[] =>
  FORM_IDS.filter((form) => form !== 'mean').map((form) => {
    const moved = reform(structures, form);
    const topologies = moved.map(({ mesh }) => topologyOf(mesh));
    return {
      form,
      structures: moved.length,
      badEdges: topologies.reduce((sum, t) => sum + t.openEdges + t.nonManifoldEdges, 0),
      crossings: moved.reduce((sum, { mesh }) => sum + selfIntersections(mesh).length, 0),
      changedEuler: topologies.filter((t, i) => t.euler !== topologyOf(structures[i]!.mesh).euler).length,
      volumesCm3: SHOWN.map((id) => signedVolume(moved.find((s) => s.id === id)!.mesh) / 1000),
    };
  });
