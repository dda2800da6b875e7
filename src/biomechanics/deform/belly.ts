import type { Influences } from './influences';
import { createSectionLine, SECTIONS, type SectionLine } from './sections';
import { halfThickness } from './thickness';
import { enclosedVolume, isClosed, type Triangles } from './volume';

/**
 * How much thicker the middle of a fully active muscle is than its ends, as a share of its half thickness. A drawing convention,
 * not a measurement: real bellies change shape by amounts that differ between muscles and tasks. The volume does not change.
 */
export const BULGE = 0.2;
/** A vertex that a second body moves by less than this share is on its way to the rigid attachment and thins less. */
const FREE_FROM = 0.25;
/** Thickness may shrink to a third or grow to 3.4 times: what the ends of the range need (a side-bend of 55°, a hip flexed by 90°). */
const THINNEST = -0.67;
const THICKEST = 2.4;
const PROBE = 0.2;
/** Relative volume error that is left alone. */
const CLOSE_ENOUGH = 0.01;
const ROUNDS = 6;

/** Keeps the volume of one muscle when it is stretched or shortened, by changing its thickness where it is free to. */
export interface Belly {
  readonly line: SectionLine;
  /** Changes `positions` (mm) in place along `normals`; attached vertices are left alone. */
  keepVolume(positions: Float32Array, normals: Float32Array, activation: number): void;
}

const smoothstep = (x: number): number => {
  const t = Math.min(1, Math.max(0, x));
  return t * t * (3 - 2 * t);
};

/** How far (mm) each vertex moves per unit of relative thickness: half thickness, 0 at attachments (one body only). */
const reachOf = (p: Float32Array, n: Float32Array, section: Uint8Array, influences: Influences, triangles?: Triangles): Float32Array =>
  halfThickness(p, n, section, triangles).map((h, i) => h * smoothstep((1 - influences.weight[4 * i]!) / FREE_FROM));

/** Volume against rest for a relative thickness x: 1 + linear·x + square·x². Tubes and sheets differ; this measures which it is. */
const thicknessLaw = (p: Float32Array, n: Float32Array, reach: Float32Array, triangles: Triangles) => {
  const rest = enclosedVolume(p, triangles);
  const at = (x: number): number => enclosedVolume(p.map((v, k) => v + x * reach[Math.floor(k / 3)]! * n[k]!), triangles) / rest - 1;
  const up = at(PROBE);
  const down = at(-PROBE);
  return { rest, linear: (up - down) / (2 * PROBE), square: (up + down) / (2 * PROBE * PROBE) };
};

/** The x nearest to 0 with linear·x + square·x² = wanted. */
const solveThickness = (linear: number, square: number, wanted: number): number => {
  if (!(linear > 1e-6)) return 0;
  const first = wanted / linear;
  const root = linear * linear + 4 * square * wanted;
  const x = Math.abs(square) < 1e-9 || root < 0 ? first : (2 * wanted) / (linear + Math.sqrt(root));
  return Math.min(THICKEST, Math.max(THINNEST, x));
};

/**
 * @param fraction per vertex, 0 origin … 1 insertion
 * @param triangles when given and closed, the volume is measured each time and kept; otherwise each section thins by
 *   1/√stretch, which is right for a tube
 */
export const createBelly = (
  positions: Float32Array,
  normals: Float32Array,
  fraction: Float32Array,
  influences: Influences,
  triangles?: Triangles,
): Belly => {
  const line = createSectionLine(positions, fraction);
  const reach = reachOf(positions, normals, line.of, influences, triangles);
  const law = triangles && isClosed(positions, triangles) ? thicknessLaw(positions, normals, reach, triangles) : null;
  const bulge = Float64Array.from({ length: SECTIONS }, (_, k) => BULGE * Math.sin((Math.PI * k) / (SECTIONS - 1)) ** 4);
  /** Share of the movable thickness that lies in each section. */
  const shareOf = new Float64Array(SECTIONS);
  reach.forEach((r, i) => (shareOf[line.of[i]!] = shareOf[line.of[i]!]! + r));
  const whole = shareOf.reduce((a, b) => a + b, 0) || 1;
  shareOf.forEach((value, k) => (shareOf[k] = value / whole));
  const meanBulge = bulge.reduce((sum, value, k) => sum + value * shareOf[k]!, 0);
  bulge.forEach((value, k) => (bulge[k] = value - meanBulge));
  /** Relative thickness per section: what it should be, and what of that has been applied; one spare entry for reading between. */
  const thicker = new Float64Array(SECTIONS + 1);
  const applied = new Float64Array(SECTIONS + 1);

  const moveTo = (p: Float32Array, n: Float32Array): void => {
    for (let k = 0; k < SECTIONS; k += 1) {
      const now = Math.min(THICKEST, Math.max(THINNEST, thicker[k]!));
      thicker[k] = now - applied[k]!;
      applied[k] = now;
    }
    thicker[SECTIONS] = thicker[SECTIONS - 1]!;
    const { at } = line;
    for (let i = 0, j = 0; i < reach.length; i += 1, j += 3) {
      const r = reach[i]!;
      if (r === 0) continue;
      const a = at[i]!;
      const k = Math.floor(a);
      const move = r * (thicker[k]! + (a - k) * (thicker[k + 1]! - thicker[k]!));
      p[j] = p[j]! + move * n[j]!;
      p[j + 1] = p[j + 1]! + move * n[j + 1]!;
      p[j + 2] = p[j + 2]! + move * n[j + 2]!;
    }
  };

  return {
    line,
    keepVolume(p, n, activation) {
      line.measure(p);
      let mean = 0;
      for (let k = 0; k < SECTIONS; k += 1) {
        thicker[k] = 1 / Math.sqrt(line.stretch[k]!) - 1 + bulge[k]! * activation;
        mean += shareOf[k]! * thicker[k]!;
      }
      applied.fill(0);
      if (!law || !triangles) {
        moveTo(p, n);
        return;
      }
      // The law was measured on the rest shape; a strongly bent muscle takes another step or two.
      for (let round = 0; round < ROUNDS; round += 1) {
        const now = enclosedVolume(p, triangles);
        if (round > 0 && Math.abs(now / law.rest - 1) < CLOSE_ENOUGH) break;
        const missing = solveThickness(law.linear, law.square, (law.rest - now) / now);
        for (let k = 0; k < SECTIONS; k += 1) thicker[k] = missing + (round === 0 ? thicker[k]! - mean : applied[k]!);
        moveTo(p, n);
      }
    },
  };
};
