import type { BodyId } from '@/anatomy/bodies';
import { findStructure } from '@/anatomy/catalogue';
import { parseCourses, type Course, type CourseBody, type Strand } from '@/anatomy/tables/courseTable';
import { SiteTableError } from '@/anatomy/tables/validate';
import { ambientOcclusion, occluders } from '../bake/occlusion';
import type { BuiltStructure, StructureBuilder } from '../built';
import { isClosedManifold, topologyOf } from '../mesh/topology';
import { mirrorMesh, type TriangleMesh } from '../mesh/triangleMesh';
import { vertexNormals } from '../mesh/vertexNormals';
import { readJson } from '../readTables';
import { mirrorShares, packShares } from './attributes';
import { cordOf } from './course/cord';
import type { BodyShares } from './muscle/weights';
import { mirrorX } from './shade';

const FILE = 'courses.json';
/** Kinds that the table of courses holds; the build stops when it holds others. */
export const COURSE_KINDS = ['sciatic_nerve', 'superior_gluteal_nerve'] as const;

/** Reads and checks the table of courses. Throws SiteTableError, naming the file, when it is missing or wrong. */
export const readCourses = (folder: string): readonly Course[] => {
  const courses = parseCourses(FILE, readJson(folder, FILE));
  const unlike = COURSE_KINDS.filter((kind) => !courses.some((c) => c.kind === kind));
  if (unlike.length > 0 || courses.length !== COURSE_KINDS.length) throw new SiteTableError(FILE, null, `does not hold just ${COURSE_KINDS.join(', ')}`);
  return courses;
};

/** Nerves as branching cords along their courses, each one closed surface, shaded by the skeleton. Schematic. */
export const courses: StructureBuilder = {
  name: 'nerves',
  ids: COURSE_KINDS.flatMap((kind) => [`${kind}_L`, `${kind}_R`]),
  build: (context, earlier) => {
    context.progress('nerves');
    const skeleton = earlier.filter(({ id }) => ['bone', 'disc'].includes(findStructure(id)?.tissue ?? '')).map((s) => s.mesh);
    return readCourses(context.tables).flatMap((course) => bothSides(course, skeleton));
  },
};

const bodyOf = (body: CourseBody): BodyId => (body === 'femur' || body === 'shank' || body === 'foot' ? `${body}_L` : body);

/** Straight between the bodies of the two points that a place on the strand lies between. */
const sharesOn = ({ points }: Strand, along: number): BodyShares => {
  const i = Math.min(Math.floor(along), points.length - 2);
  const shares = new Map<BodyId, number>();
  for (const [point, share] of [[points[i]!, 1 - (along - i)], [points[i + 1]!, along - i]] as const) {
    for (const [name, part] of Object.entries(typeof point.body === 'string' ? { [point.body]: 1 } : point.body)) {
      const body = bodyOf(name as CourseBody);
      if (share * part > 0) shares.set(body, (shares.get(body) ?? 0) + share * part);
    }
  }
  return shares;
};

const bothSides = (course: Course, skeleton: readonly TriangleMesh[]): BuiltStructure[] => {
  const { kind } = course;
  const { mesh, strand, along } = cordOf(course);
  const topology = topologyOf(mesh);
  if (!isClosedManifold(topology) || topology.euler !== 2) throw new Error(`${kind}: the surface is not one closed body (Euler number ${topology.euler})`);
  const normals = vertexNormals(mesh);
  const shares = strand.map((s, v) => sharesOn(s, along[v]!));
  const open = ambientOcclusion(mesh, normals, occluders([...skeleton, mesh]));
  const colour = new Uint8Array((mesh.positions.length / 3) * 4);
  open.forEach((o, v) => colour.set([Math.round(255 * o), 0, 128, 255], v * 4));
  const side = (mirrored: boolean): Pick<BuiltStructure, 'bodies' | 'weights'> => {
    const { body, weight } = packShares(shares.length, (v) => (mirrored ? mirrorShares(shares[v]!) : shares[v]!));
    return { bodies: body, weights: weight };
  };
  return [
    { id: `${kind}_L`, mesh, normals, colour, ...side(false) },
    { id: `${kind}_R`, mesh: mirrorMesh(mesh), normals: mirrorX(normals, 3), colour, ...side(true) },
  ];
};
