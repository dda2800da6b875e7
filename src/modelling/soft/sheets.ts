import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COVERS } from '@/anatomy/covers';
import { parseSheets, type Sheet } from '@/anatomy/tables/sheetTable';
import { SiteTableError } from '@/anatomy/tables/validate';
import type { BodyId } from '@/anatomy/bodies';
import type { Vec3 } from '@/anatomy/units';
import { ambientOcclusion, occluders } from '../bake/occlusion';
import type { BuiltStructure, StructureBuilder } from '../built';
import { isClosedManifold, topologyOf } from '../mesh/topology';
import { mirrorMesh } from '../mesh/triangleMesh';
import { mirrorShares, packShares } from './attributes';
import type { BodyShares } from './muscle/weights';
import { mirrorX } from './shade';
import { drape } from './sheet/drape';
import { netOf, normalsOf, sharesAt, unit, type Net } from './sheet/net';
import { shellOf } from './sheet/shell';

const FILE = 'sheets.json';
export const SHEET_KINDS = Object.keys(COVERS);
/** How much finer what lies beneath is felt for than the sheet is meshed. */
const FINER = 3;

/** Reads and checks the table of sheets. Throws SiteTableError, naming the file, when it is missing or wrong. */
export const readSheets = (folder: string): readonly Sheet[] => {
  const path = join(folder, FILE);
  if (!existsSync(path)) throw new SiteTableError(FILE, null, `is missing in ${folder}`);
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new SiteTableError(FILE, null, `is not JSON (${(error as Error).message})`);
  }
  const sheets = parseSheets(FILE, json);
  if (sheets.map(({ kind }) => kind).toSorted().join() !== SHEET_KINDS.toSorted().join()) throw new SiteTableError(FILE, null, `does not hold just ${SHEET_KINDS.join(', ')}`);
  return sheets;
};

/** Sheets of fascia, each a thin closed shell drawn taut over the muscles and bones that it covers. */
export const sheets: StructureBuilder = {
  name: 'fascia',
  ids: SHEET_KINDS.flatMap((kind) => [`${kind}_L`, `${kind}_R`]),
  build: (context, earlier) => {
    const meshes = new Map(earlier.map(({ id, mesh }) => [id, mesh]));
    return readSheets(context.tables).flatMap((sheet) => {
      context.progress(sheet.kind);
      const covered = COVERS[sheet.kind]!.map((kind) => {
        const mesh = meshes.get(`${kind}_L`) ?? meshes.get(kind);
        if (!mesh) throw new Error(`${sheet.kind} cannot be built before ${kind}`);
        return mesh;
      });
      return bothSides(sheet, laid(sheet, (net, normals, fine, fineNormals) => drape(net, normals, fine, fineNormals, covered, meshes.get('skin') ?? null, sheet.thicknessMm)));
    });
  },
};

/** The net of a sheet, moved along its normals by the heights that are found for it. */
const laid = (sheet: Sheet, heights: (net: Net, normals: readonly Vec3[], fine: Net, fineNormals: readonly Vec3[]) => Float64Array): Net => {
  const [net, fine] = [netOf(sheet), netOf(sheet, FINER)];
  const normals = normalsOf(net, sheet.faces);
  const height = heights(net, normals, fine, normalsOf(fine, sheet.faces));
  return { ...net, places: net.places.map((p, v) => p.map((c, k) => c + height[v]! * normals[v]![k]!) as unknown as Vec3) };
};

const bothSides = (sheet: Sheet, net: Net): BuiltStructure[] => {
  const { mesh, normals, place } = shellOf(net, sheet.faces, sheet.thicknessMm);
  const topology = topologyOf(mesh);
  if (!isClosedManifold(topology) || topology.euler !== 2) throw new Error(`${sheet.kind}: the surface is not one closed body (Euler number ${topology.euler})`);
  const open = ambientOcclusion(mesh, normals, occluders([mesh]));
  const colour = new Uint8Array(place.length * 4);
  // All tendon, no flesh; curvature is even.
  open.forEach((o, v) => colour.set([Math.round(255 * o), 255, 128, 255], v * 4));
  const fibre = fibresOf(sheet, net, place);
  const shares = Array.from(place, (p) => bodies(sheet, net, p));
  const weights = (mirrored: boolean) => {
    const { body, weight } = packShares(shares.length, (v) => (mirrored ? mirrorShares(shares[v]!) : shares[v]!));
    return { bodies: body, weights: weight };
  };
  return [
    { id: `${sheet.kind}_L`, mesh, normals, colour, fibre, ...weights(false) },
    { id: `${sheet.kind}_R`, mesh: mirrorMesh(mesh), normals: mirrorX(normals, 3), colour, fibre: mirrorX(fibre, 4), ...weights(true) },
  ];
};

const bodies = (sheet: Sheet, net: Net, place: number): BodyShares =>
  new Map(Object.entries(sharesAt(sheet, net.across[place]!, net.along[place]!)).filter(([, s]) => s > 0).map(([body, s]) => [(['femur', 'shank', 'foot'].includes(body) ? `${body}_L` : body) as BodyId, s]));

/** Direction of the fibres at each vertex, in the net's own directions; the fraction runs along it. Signed bytes, as of muscles. */
const fibresOf = ({ fibres: [across, along], rows }: Sheet, { columns, rows: count, places, along: at }: Net, place: Uint32Array): Int8Array => {
  const w = columns + 1;
  const step = (p: number, by: number, last: boolean): Vec3 => {
    const q = last ? p - by : p + by;
    return unit([0, 1, 2].map((k) => (last ? -1 : 1) * (places[q]![k]! - places[p]![k]!)) as unknown as Vec3);
  };
  const out = new Int8Array(place.length * 4);
  place.forEach((p, v) => {
    const u = step(p, 1, p % w === columns);
    const d = step(p, w, Math.floor(p / w) === count);
    const f = unit([0, 1, 2].map((k) => across * u[k]! + along * d[k]!) as unknown as Vec3);
    out.set([...f.map((c) => Math.round(127 * c)), Math.round(127 * ((2 * at[p]!) / (rows.length - 1) - 1))], v * 4);
  });
  return out;
};
