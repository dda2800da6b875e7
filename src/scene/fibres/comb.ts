import { grainOf, type FibredSurface, type Grain } from './grain';
import { addTo, couplingOf, createSolver, type Lower } from './sparse';

/** How much more it costs to vary along a fibre than to stray from a millimetre per millimetre across it. */
const HOLD = 30;
/** What is left of the way along the fibre: bundles part and close, far more slowly than they follow each other across. */
const DRIFT = 0.006;
/** Pull towards where the vertex lies: no more than fixes the place of the whole. Per mm² of surface. */
const PULL = 1e-7;
const TOLERANCE = 1e-2;
const MOST_STEPS = 200;
/** Rounds in which each vertex takes in its neighbours' density. */
const EVEN_ROUNDS = 4;

type Rows = readonly [Float64Array, Float64Array, Float64Array];

/** Rank of each vertex along the fibres: strong couplings then follow the order, which makes the sweeps of the solver work. */
const ranksAlong = (fibre: Float32Array): Uint32Array => {
  const order = Uint32Array.from({ length: fibre.length / 4 }, (_, v) => v).sort((a, b) => fibre[a * 4 + 3]! - fibre[b * 4 + 3]!);
  const ranks = new Uint32Array(order.length);
  order.forEach((v, rank) => (ranks[v] = rank));
  return ranks;
};

/** Adds one triangle's share: change along the fibre is held at 0, change across it at one millimetre per millimetre. */
const addTriangle = ({ area, along, across, share, slopeAlong, slopeAcross }: Grain, corners: readonly number[], matrix: Lower, sides: Rows): void => {
  const hold = 1 + (HOLD - 1) * share;
  corners.forEach((row, i) => {
    for (let j = 0; j <= i; j++) addTo(matrix, row, corners[j]!, area * (hold * slopeAlong[i]! * slopeAlong[j]! + slopeAcross[i]! * slopeAcross[j]!));
    for (let k = 0; k < 3; k++) sides[k]![row]! += area * (hold * (1 - share) * slopeAlong[i]! * along[k]! + slopeAcross[i]! * across[k]!);
  });
};

/** Mean of the neighbours' values and one's own. */
const evened = (values: Float32Array, triangles: ArrayLike<number>): Float32Array => {
  const sum = values.slice();
  const count = new Float32Array(values.length).fill(1);
  for (let i = 0; i < triangles.length; i++) {
    const next = triangles[i % 3 === 2 ? i - 2 : i + 1]!;
    sum[triangles[i]!]! += values[next]!;
    count[triangles[i]!]! += 1;
  }
  return sum.map((value, v) => value / count[v]!);
};

/** How many millimetres of combed space a millimetre across the fibres takes up, at each vertex; evened out, so that widths chosen by it change gradually. */
const densities = ({ triangles }: FibredSurface, grains: readonly (Grain | null)[], places: Float32Array): Float32Array => {
  const sum = new Float32Array(places.length / 3);
  const weight = new Float32Array(sum.length).fill(1e-6);
  grains.forEach((grain, t) => {
    if (!grain) return;
    const corners = [triangles[t * 3]!, triangles[t * 3 + 1]!, triangles[t * 3 + 2]!];
    const change = [0, 1, 2].map((k) => corners.reduce((total, v, i) => total + grain.slopeAcross[i]! * places[v * 3 + k]!, 0));
    for (const v of corners) {
      sum[v]! += grain.area * Math.hypot(...change);
      weight[v]! += grain.area;
    }
  });
  let out: Float32Array = sum.map((value, v) => value / weight[v]!);
  for (let round = 0; round < EVEN_ROUNDS; round++) out = evened(out, triangles);
  return out;
};

/**
 * A place for every vertex in a space in which fibres stand still: it hardly changes along a fibre, and changes across fibres by about
 * a millimetre per millimetre, less where a muscle fans out and more where it narrows. A pattern looked up there is drawn out into
 * lines that follow the fibres round every bend, however long.
 *
 * It is the least squares fit of that wish on the surface itself, so there is no seam, and no line where it fails: where fibres dive
 * into the flesh the places follow the surface.
 * @returns four per vertex: the place, mm, and how densely fibres lie there, mm of the space per mm across them
 */
export function combed(surface: FibredSurface): Float32Array {
  const { positions, fibre, triangles } = surface;
  const count = positions.length / 3;
  const ranks = ranksAlong(fibre);
  const ranked = Uint32Array.from({ length: triangles.length }, (_, i) => ranks[triangles[i]!]!);
  const matrix = couplingOf(count, ranked);
  const sides: Rows = [new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const grains = Array.from({ length: triangles.length / 3 }, (_, t) => grainOf(surface, t * 3));
  grains.forEach((grain, t) => grain && addTriangle(grain, [ranked[t * 3]!, ranked[t * 3 + 1]!, ranked[t * 3 + 2]!], matrix, sides));
  for (let row = 0; row < count; row++) addTo(matrix, row, row, PULL);
  const solve = createSolver(matrix);
  const places = new Float32Array(positions.length);
  const place = new Float64Array(count);
  for (let k = 0; k < 3; k++) {
    for (let v = 0; v < count; v++) place[ranks[v]!] = positions[v * 3 + k]!;
    for (let v = 0; v < count; v++) sides[k]![ranks[v]!]! += PULL * positions[v * 3 + k]!;
    solve(sides[k]!, place, TOLERANCE, MOST_STEPS);
    for (let v = 0; v < count; v++) places[v * 3 + k] = place[ranks[v]!]! + DRIFT * positions[v * 3 + k]!;
  }
  const density = densities(surface, grains, places);
  return Float32Array.from({ length: count * 4 }, (_, i) => (i % 4 === 3 ? density[(i - 3) / 4]! : places[Math.floor(i / 4) * 3 + (i % 4)]!));
}
