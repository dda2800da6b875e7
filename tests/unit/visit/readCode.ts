/**
 * Reads a QR code as a phone does after it has found its cells: a reading of the format of ISO/IEC 18004 of our own, that shares nothing with
 * the library that writes them. Level L, versions 1–25, bytes. Damage is not repaired: a check sum that is not zero is an error.
 */
type Cells = readonly (readonly boolean[])[];

/** Check bytes in a block, and blocks, at level L, by version from 1 (ISO/IEC 18004, table 9). */
const CHECK_BYTES = [7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28, 28, 28, 30, 30, 26];
const BLOCKS = [1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8, 8, 9, 9, 10, 12];
/** Format words are stored with this laid over them; their first two bits are 01 at level L. */
const FORMAT_MASK = 0x5412;
const LEVEL_L = 1;

const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];

const formatOf = (at: (x: number, y: number) => boolean): { level: number; mask: number } => {
  const places = [...[0, 1, 2, 3, 4, 5, 7, 8].map((y) => [8, y] as const), ...[7, 5, 4, 3, 2, 1, 0].map((x) => [x, 8] as const)];
  const word = places.reduce((sum, [x, y], bit) => sum | (Number(at(x, y)) << bit), 0) ^ FORMAT_MASK;
  return { level: word >> 13, mask: (word >> 10) & 7 };
};

/** Middles of the small marks that lie over the code, on each axis. */
const alignments = (version: number, size: number): readonly number[] => {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.ceil((size - 13) / (count * 2 - 2)) * 2;
  return [6, ...Array.from({ length: count - 1 }, (_, i) => size - 7 - (count - 2 - i) * step)];
};

/** Whether a cell is a mark, a rule or the format, and no data. */
const isFixed = (version: number, size: number): ((x: number, y: number) => boolean) => {
  const middles = alignments(version, size);
  const last = size - 7;
  const near = (x: number, y: number): boolean =>
    middles.some((cx) => middles.some((cy) => !((cx === 6 && cy === 6) || (cx === 6 && cy === last) || (cx === last && cy === 6)) && Math.abs(x - cx) <= 2 && Math.abs(y - cy) <= 2));
  return (x, y) =>
    x === 6 || y === 6 || (x < 9 && y < 9) || (x >= size - 8 && y < 9) || (x < 9 && y >= size - 8) || near(x, y) ||
    (version >= 7 && ((y < 6 && x >= size - 11) || (x < 6 && y >= size - 11)));
};

/** All bytes, in the order in which they lie in the columns of two that go up and down. */
const bytesOf = (at: (x: number, y: number) => boolean, version: number, size: number, mask: number): number[] => {
  const fixed = isFixed(version, size);
  const bits: boolean[] = [];
  for (let column = 0, right = size - 1; right > 0; right -= 2, column += 1) {
    if (right === 6) right = 5;
    for (let i = 0; i < size; i += 1) {
      const y = column % 2 === 0 ? size - 1 - i : i;
      for (const x of [right, right - 1]) if (!fixed(x, y)) bits.push(at(x, y) !== MASKS[mask]!(x, y));
    }
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, i) => bits.slice(8 * i, 8 * i + 8).reduce((sum, bit) => sum * 2 + Number(bit), 0));
};

/** Product in the field of 256 elements over x⁸ + x⁴ + x³ + x² + 1. */
const times = (a: number, b: number): number => {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >> 7) * 0x11d);
    if ((b >> bit) & 1) product ^= a;
  }
  return product;
};

/** A block is whole when its polynomial is zero at each of the first powers of 2. */
const isWhole = (block: readonly number[], checks: number): boolean => {
  for (let power = 0, at = 1; power < checks; power += 1, at = times(at, 2)) {
    if (block.reduce((sum, byte) => times(sum, at) ^ byte, 0) !== 0) return false;
  }
  return true;
};

/** Data bytes: blocks are dealt out byte by byte, the shorter ones first. */
const dataOf = (bytes: readonly number[], version: number): number[] => {
  const [count, checks] = [BLOCKS[version - 1]!, CHECK_BYTES[version - 1]!];
  const short = Math.floor(bytes.length / count) - checks;
  const longOnes = bytes.length % count;
  const blocks = Array.from({ length: count }, (): number[] => []);
  let i = 0;
  for (let k = 0; k <= short; k += 1) blocks.forEach((block, b) => (k < short || b >= count - longOnes) && block.push(bytes[i++]!));
  const data = blocks.flat();
  for (let k = 0; k < checks; k += 1) for (const block of blocks) block.push(bytes[i++]!);
  if (!blocks.every((block) => isWhole(block, checks))) throw new Error('a block does not add up');
  return data;
};

/** @param cells the code with `border` light cells around it */
export const readCode = (cells: Cells, border: number): string => {
  const size = cells.length - 2 * border;
  const version = (size - 17) / 4;
  const at = (x: number, y: number): boolean => cells[y + border]![x + border]!;
  const { level, mask } = formatOf(at);
  if (level !== LEVEL_L) throw new Error('not level L');
  const bits = dataOf(bytesOf(at, version, size, mask), version).map((byte) => byte.toString(2).padStart(8, '0')).join('');
  if (!bits.startsWith('0100')) throw new Error('not in bytes');
  const wide = version < 10 ? 8 : 16;
  const length = Number.parseInt(bits.slice(4, 4 + wide), 2);
  const text = Array.from({ length }, (_, i) => Number.parseInt(bits.slice(4 + wide + 8 * i, 12 + wide + 8 * i), 2));
  return new TextDecoder().decode(new Uint8Array(text));
};
