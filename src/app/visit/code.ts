import { encode } from 'uqr';

/** Cells of the quiet zone around the code: the standard asks for four. */
const QUIET = 4;
/**
 * A code of more cells than this (with its quiet zone) is finer than a phone reads from a sheet of paper 3 cm wide or from a screen:
 * 0.25 mm a cell on paper.
 */
const MOST_CELLS = 125;

export interface Code {
  readonly size: number;
  readonly data: readonly (readonly boolean[])[];
}

/** The code of a text as a square of cells, `true` dark; `null` when it would be too fine to read. */
export const codeOf = (text: string): Code | null => {
  try {
    const { size, data } = encode(text, { ecc: 'L', border: QUIET });
    return size <= MOST_CELLS ? { size, data } : null;
  } catch {
    return null;
  }
};

/** The dark cells as one SVG path, in cells: runs of a row are one rectangle. */
export const codePath = (data: Code['data']): string => {
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
    }
  });
  return path;
};
