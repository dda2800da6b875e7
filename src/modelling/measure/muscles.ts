import type { MuscleSheet, MuscleTable } from '@/anatomy/tables/muscleTable';
import { LEAN_MASS_KG, PUBLISHED_MEAN_VOLUMES, PUBLISHED_SECTIONS, PUBLISHED_VOLUMES } from '@/anatomy/tables/publishedMuscles';
import { mm, type Vec3 } from '@/anatomy/units';
import type { BuildContext, BuiltStructure } from '../built';
import type { ScalarField } from '../implicit/field';
import { fitHermite } from '../implicit/hrbf';
import { polygonise } from '../mesh/polygonise';
import { signedVolume } from '../mesh/topology';
import type { TriangleMesh } from '../mesh/triangleMesh';
import { BONE_KINDS } from '../recipes/boneKinds';
import { distanceToFootprint } from '../soft/muscle/footprint';
import { sheetField } from '../soft/muscle/sheetField';
import { skinField } from '../soft/skin/skinField';
import { sectionArea, spinalLevels } from './sections';
import { surfaceDistance } from './surfaceDistance';

/** How a left muscle of the built body lies: mm, cm³. The right one is its mirror image. */
export interface MuscleRow {
  readonly kind: string;
  readonly volumeCm3: number;
  /** Deepest vertex in any bone or disc of the trunk and thigh, mm; negative where none enters (the least space left). */
  readonly entersBy: number;
  readonly deepestIn: string;
  /** Widest of the gaps between its footprints on bones and the muscle, mm; `null` where it has none on a bone of the model. */
  readonly gap: number | null;
  /** Least depth under the skin, mm. */
  readonly underSkin: number;
  /** Mean distance of its measured form, before it was made as thick as living muscle, from the reference, mm. */
  readonly asMeasured: number | null;
}

/** A vertex counts as at a footprint within this distance, mm. */
const AT_FOOTPRINT = 6;
/** Lattice for the form as measured, mm. */
const CELL = mm(2);
const THIN_CELL = mm(1.2);

/** @param reference mesh of the same muscle, when there is one. */
export const muscleRow = (table: MuscleTable, mesh: TriangleMesh, context: BuildContext, reference: TriangleMesh | null): MuscleRow => {
  const vertices = verticesOf(mesh);
  const bones = BONE_KINDS.map(({ kind }) => ({ kind, field: context.boneField(kind) }));
  const depths = bones.map(({ kind, field }) => ({ kind, depth: -nearest(vertices, field) }));
  const deepest = depths.reduce((a, b) => (b.depth > a.depth ? b : a));
  const gaps = table.footprints.flatMap(({ on, polygon }) => {
    const field = bones.find((b) => b.kind === on)?.field;
    const distance = distanceToFootprint(polygon);
    return field ? [nearest(vertices.filter((q) => distance(...q) < AT_FOOTPRINT), field)] : [];
  });
  const skin = skinField();
  return {
    kind: table.structure,
    volumeCm3: signedVolume(mesh) / 1000,
    entersBy: deepest.depth,
    deepestIn: deepest.kind,
    gap: gaps.length > 0 ? Math.max(...gaps) : null,
    underSkin: -Math.max(...vertices.map((q) => skin.value(...q))),
    asMeasured: reference && table.measured.length > 0 ? measuredForm(table, reference) : null,
  };
};

const measuredForm = (table: MuscleTable, reference: TriangleMesh): number => {
  const { sheet, measured } = table;
  const field = sheet?.specimen ? sheetField(measured, asSpecimen(sheet, sheet.specimen)) : fitHermite(measured);
  return surfaceDistance(polygonise(field, field.bounds, sheet ? THIN_CELL : CELL), reference, 3000).mean;
};

/** A sheet as thick as that of the specimen. */
const asSpecimen = (sheet: MuscleSheet, { thicknessMm, aponeurosisMm }: NonNullable<MuscleSheet['specimen']>): MuscleSheet => ({
  ...sheet, thicknessMm, ...(sheet.aponeurosis ? { aponeurosis: { ...sheet.aponeurosis, thicknessMm: aponeurosisMm } } : {}),
});

const verticesOf = ({ positions: p }: TriangleMesh): Vec3[] => Array.from({ length: p.length / 3 }, (_, v) => [p[v * 3]!, p[v * 3 + 1]!, p[v * 3 + 2]!]);

/** Least value of a solid at the points in its box, mm; Infinity where none is. */
const nearest = (points: readonly Vec3[], field: ScalarField): number => {
  const { min, max } = field.bounds;
  return points.reduce((least, q) => (q.every((c, k) => c > min[k]! && c < max[k]!) ? Math.min(least, field.value(...q)) : least), Infinity);
};

/** One comparison with a published size of a muscle. */
export interface MuscleFigure {
  readonly quantity: string;
  readonly source: string;
  readonly published: string;
  readonly ours: number;
  /** Difference from the published middle, and in standard deviations (a middle half is 1.35 of them wide); `null` where the source gives no spread. */
  readonly difference: number;
  readonly sds: number | null;
  /** Whether ours lies in the published range, where the source gives one. */
  readonly inside: boolean | null;
  readonly note: string;
}

const HALF_IN_SD = 1.349;

/** Volumes per kilogram of lean mass, whole volumes, and sections at levels of the spine, beside published ones. */
export const muscleFigures = (structures: readonly BuiltStructure[]): MuscleFigure[] => {
  const meshOf = (kind: string): TriangleMesh | undefined => structures.find(({ id }) => id === `${kind}_L`)?.mesh;
  const levels = spinalLevels(structures);
  const volumes = PUBLISHED_VOLUMES.flatMap(({ kind, median, quartiles, source }): MuscleFigure[] => {
    const mesh = meshOf(kind);
    if (!mesh) return [];
    const ours = signedVolume(mesh) / 1000 / LEAN_MASS_KG;
    return [{
      quantity: `${kind}, cm³ per kg of lean mass`, source, ours, difference: ours - median,
      published: quartiles ? `${median} (${quartiles[0]}–${quartiles[1]})` : `${median}`,
      sds: quartiles ? ((ours - median) * HALF_IN_SD) / (quartiles[1] - quartiles[0]) : null,
      inside: quartiles && ours >= quartiles[0] && ours <= quartiles[1], note: '',
    }];
  });
  const sections = PUBLISHED_SECTIONS.flatMap(({ kinds, level, range: [low, high], sd, source, note }): MuscleFigure[] => {
    const meshes = kinds.map(meshOf).filter((m) => m !== undefined);
    const height = levels.get(level);
    if (meshes.length < kinds.length || height === undefined) return [];
    const ours = meshes.reduce((sum, mesh) => sum + sectionArea(mesh, height), 0);
    const middle = (low + high) / 2;
    return [{
      quantity: `${kinds.join(' + ')} at ${level}, mm²`, source, ours, difference: ours - middle,
      published: low === high ? `${low}${sd === null ? '' : ` ± ${sd}`}` : `${low}–${high}`,
      sds: sd === null ? null : (ours - middle) / sd, inside: low === high ? null : ours >= low && ours <= high, note: note ?? '',
    }];
  });
  const whole = PUBLISHED_MEAN_VOLUMES.flatMap(({ kind, cm3, source, status }): MuscleFigure[] => {
    const mesh = meshOf(kind);
    if (!mesh) return [];
    const ours = signedVolume(mesh) / 1000;
    return [{ quantity: `${kind}, cm³`, source: `${source} (${status})`, published: `${cm3}`, ours, difference: ours - cm3, sds: null, inside: null, note: '' }];
  });
  return [...volumes, ...whole, ...sections];
};
