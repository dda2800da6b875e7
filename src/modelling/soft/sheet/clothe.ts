import type { BodyId } from '@/anatomy/bodies';
import { minus, unit } from '@/anatomy/maths/vec';
import { sideless, type Sheet } from '@/anatomy/tables/sheetTable';
import type { Vec3 } from '@/anatomy/units';
import { ambientOcclusion, occluders } from '../../bake/occlusion';
import type { BuiltStructure } from '../../built';
import { isClosedManifold, topologyOf } from '../../mesh/topology';
import { joined, mirrorMesh, type TriangleMesh } from '../../mesh/triangleMesh';
import { mirrorShares, packShares } from '../attributes';
import type { BodyShares } from '../muscle/weights';
import { mirrorX } from '../shade';
import type { Laid } from './lay';
import { sharesAt, type Net } from './net';
import { shellOf, type Edges } from './shell';

/** What a sheet is drawn with: all tendon, no flesh; curvature is even. */
const SINEW = { tendon: 255, even: 128, part: 255 } as const;

/**
 * Both sides of a structure that is made of one or more laid sheets.
 * @param shadedBy what casts shade on it besides itself
 * @throws when a surface is not closed
 */
export const bothSides = (kind: string, parts: readonly Laid[], edges: Edges, shadedBy: readonly TriangleMesh[] = []): BuiltStructure[] => {
  const shells = parts.map(({ sheet, net, normals }) => ({ sheet, net, ...shellOf(net, normals, sheet.thicknessMm, edges) }));
  for (const { mesh } of shells) {
    const topology = topologyOf(mesh);
    if (!isClosedManifold(topology) || topology.euler !== 2) throw new Error(`${kind}: the surface is not one closed body (Euler number ${topology.euler})`);
  }
  const mesh = joined(shells.map((s) => s.mesh));
  const normals = Float64Array.from(shells.flatMap((s) => [...s.normals]));
  const open = ambientOcclusion(mesh, normals, occluders([...shadedBy, mesh]));
  const colour = new Uint8Array(open.length * 4);
  const whole = shells.flatMap(({ sheet, net, place }) => Array.from(place, (p) => wholeAt(sheet, net, p)));
  open.forEach((o, v) => colour.set([Math.round(255 * o), SINEW.tendon, Math.round(SINEW.even * whole[v]!), SINEW.part], v * 4));
  const fibre = Int8Array.from(shells.flatMap(({ sheet, net, place }) => [...fibresOf(sheet, net, place)]));
  const shares = shells.flatMap(({ sheet, net, place }) => Array.from(place, (p) => bodies(sheet, net, p)));
  const weights = (mirrored: boolean) => {
    const { body, weight } = packShares(shares.length, (v) => (mirrored ? mirrorShares(shares[v]!) : shares[v]!));
    return { bodies: body, weights: weight };
  };
  return [
    { id: `${kind}_L`, mesh, normals, colour, fibre, ...weights(false) },
    { id: `${kind}_R`, mesh: mirrorMesh(mesh), normals: mirrorX(normals, 3), colour, fibre: mirrorX(fibre, 4), ...weights(true) },
  ];
};

/** How much of a sheet's strands is left at a place of its net, 0 at the row from which it frays out … 1. By height along its middle column. */
const wholeAt = ({ fraysMm }: Sheet, { columns, places }: Net, place: number): number => {
  if (fraysMm === undefined) return 1;
  const w = columns + 1;
  const middle = Math.floor(columns / 2);
  return Math.min(1, Math.hypot(...minus(places[Math.floor(place / w) * w + middle]!, places[middle]!)) / fraysMm);
};

const bodies = (sheet: Sheet, net: Net, place: number): BodyShares =>
  new Map(Object.entries(sharesAt(sheet, net.across[place]!, net.along[place]!)).filter(([, s]) => s > 0).map(([body, s]) => [(sideless(body) ? `${body}_L` : body) as BodyId, s]));

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
