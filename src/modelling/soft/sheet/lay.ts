import type { Sheet } from '@/anatomy/tables/sheetTable';
import type { Vec3 } from '@/anatomy/units';
import { drape, limitsOf, type Limits, type Surroundings } from './drape';
import { netOf, normalsOf, type Net } from './net';

/** How much finer what lies beneath is felt for than the sheet is meshed. */
const FINER = 3;

/** A sheet where it comes to lie, with the normals of its outer face. */
export interface Laid {
  readonly sheet: Sheet;
  readonly net: Net;
  readonly normals: readonly Vec3[];
}

/** Sheets one after another, each with those that continue it. */
const chainsOf = (sheets: readonly Sheet[]): Sheet[][] => {
  const chains: Sheet[][] = [];
  for (const sheet of sheets) {
    const chain = sheet.continues === undefined ? undefined : chains.find((c) => c.at(-1)?.kind === sheet.continues);
    if (chain) chain.push(sheet);
    else chains.push([sheet]);
  }
  return chains;
};

/** One net of several that share their seams: the last row of one is the first of the next. */
const seamless = (nets: readonly Net[]): Net => {
  const w = nets[0]!.columns + 1;
  const rest = <T>(values: readonly T[], i: number): readonly T[] => (i === 0 ? values : values.slice(w));
  return {
    columns: nets[0]!.columns,
    rows: nets.reduce((sum, { rows }) => sum + rows, 0),
    places: nets.flatMap(({ places }, i) => rest(places, i)),
    across: nets.flatMap(({ across }, i) => rest(across, i)),
    along: nets.flatMap(({ along }, i) => rest(along, i)),
  };
};

/** Index in the joined net at which each of its nets begins. */
const beginnings = (nets: readonly Net[]): number[] => {
  const starts: number[] = [];
  let row = 0;
  for (const { columns, rows } of nets) {
    starts.push(row * (columns + 1));
    row += rows;
  }
  return starts;
};

const layChain = (chain: readonly Sheet[], around: (sheet: Sheet) => Surroundings): Laid[] => {
  const nets = chain.map((sheet) => netOf(sheet));
  const joined = seamless(nets);
  const starts = beginnings(nets);
  const part = <T>(values: readonly T[], k: number): readonly T[] => values.slice(starts[k], starts[k]! + nets[k]!.places.length);
  const faces = chain[0]!.faces;
  const normals = normalsOf(joined, faces);
  const limits: Limits = { least: new Float64Array(joined.places.length).fill(-Infinity), most: new Float64Array(joined.places.length).fill(Infinity) };
  chain.forEach((sheet, k) => {
    const fine = netOf(sheet, FINER);
    const own = limitsOf(nets[k]!, part(normals, k), fine, normalsOf(fine, sheet.faces), around(sheet));
    own.least.forEach((l, p) => (limits.least[starts[k]! + p] = Math.max(l, limits.least[starts[k]! + p]!)));
    own.most.forEach((m, p) => (limits.most[starts[k]! + p] = Math.min(m, limits.most[starts[k]! + p]!)));
  });
  const height = drape(joined, limits);
  const places = joined.places.map((p, v) => p.map((c, i) => c + height[v]! * normals[v]![i]!) as unknown as Vec3);
  const finished = normalsOf({ ...joined, places }, faces);
  return chain.map((sheet, k) => ({ sheet, net: { ...nets[k]!, places: part(places, k) }, normals: part(finished, k) }));
};

/** Lays sheets over what they cover; those that continue one another are laid as one, so that nothing shows where they meet. In the order given. */
export const lay = (sheets: readonly Sheet[], around: (sheet: Sheet) => Surroundings): Laid[] => {
  const laid = chainsOf(sheets).flatMap((chain) => layChain(chain, around));
  return sheets.map((sheet) => laid.find((l) => l.sheet === sheet)!);
};
