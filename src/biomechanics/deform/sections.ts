/** Sections along a muscle, origin to insertion: fine enough for a belly, coarse enough to be steady. */
export const SECTIONS = 12;

/**
 * A muscle's line from origin to insertion, as the mean point of each section, and how much each part of that line is
 * stretched. Sections that hold no vertex take the stretch of their neighbours.
 */
export interface SectionLine {
  /** Section of each vertex, 0…SECTIONS−1. */
  readonly of: Uint8Array;
  /** Position of each vertex between sections, 0…SECTIONS−1, for reading a value smoothly. */
  readonly at: Float32Array;
  /** Length of the whole line now against rest, after `measure`. */
  lengthRatio: number;
  /** Stretch per section (length now against rest), after `measure`. */
  readonly stretch: Float64Array;
  /** Measures the line on the given positions (3 per vertex, mm). */
  measure(positions: Float32Array): void;
}

const meanPoints = (positions: Float32Array, of: Uint8Array, number: Float64Array, out: Float64Array): void => {
  out.fill(0);
  for (let i = 0, j = 0; i < of.length; i += 1, j += 3) {
    const k = of[i]! * 3;
    out[k] = out[k]! + positions[j]!;
    out[k + 1] = out[k + 1]! + positions[j + 1]!;
    out[k + 2] = out[k + 2]! + positions[j + 2]!;
  }
  for (let k = 0; k < out.length; k += 1) out[k] = out[k]! / Math.max(1, number[Math.floor(k / 3)]!);
};

/** @param fraction per vertex, 0 at the origin … 1 at the insertion */
export const createSectionLine = (positions: Float32Array, fraction: Float32Array): SectionLine => {
  const at = fraction.map((f) => Math.min(1, Math.max(0, f)) * (SECTIONS - 1));
  const of = Uint8Array.from(at, (value) => Math.round(value));
  const number = new Float64Array(SECTIONS);
  of.forEach((k) => (number[k] = number[k]! + 1));
  const filled = Uint8Array.from({ length: SECTIONS }, (_, k) => k).filter((k) => number[k]! > 0);
  const mean = new Float64Array(3 * SECTIONS);
  const part = new Float64Array(SECTIONS);
  const rest = new Float64Array(SECTIONS);
  const stretch = new Float64Array(SECTIONS).fill(1);
  let restLength = 0;

  /** Length from each filled section to the next, into `part`; returns the whole length. */
  const lengths = (p: Float32Array): number => {
    meanPoints(p, of, number, mean);
    let whole = 0;
    for (let f = 0; f + 1 < filled.length; f += 1) {
      const a = filled[f]! * 3;
      const b = filled[f + 1]! * 3;
      const x = mean[b]! - mean[a]!;
      const y = mean[b + 1]! - mean[a + 1]!;
      const z = mean[b + 2]! - mean[a + 2]!;
      part[f] = Math.sqrt(x * x + y * y + z * z);
      whole += part[f]!;
    }
    return whole;
  };

  const line: SectionLine = {
    of,
    at,
    lengthRatio: 1,
    stretch,
    measure(p) {
      const whole = lengths(p);
      line.lengthRatio = restLength > 0 ? whole / restLength : 1;
      let f = 0;
      for (let k = 0; k < SECTIONS; k += 1) {
        while (f + 2 < filled.length && filled[f + 1]! <= k) f += 1;
        // A section looks both ways along the line, so that the stretch does not jump from part to part.
        const before = Math.max(0, f - 1);
        const now = part[before]! + part[f]! + part[Math.min(filled.length - 2, f + 1)]!;
        const then = rest[before]! + rest[f]! + rest[Math.min(filled.length - 2, f + 1)]!;
        stretch[k] = then > 0 ? now / then : 1;
      }
    },
  };
  restLength = lengths(positions);
  rest.set(part);
  return line;
};
