/** A closed line, page coordinates in mm. */
export type Ring = readonly (readonly [number, number])[];

interface Grid {
  readonly width: number;
  readonly height: number;
  readonly origin: readonly [number, number];
  readonly step: number;
}

/** Edges of a square: top, right, bottom, left. For each pattern of corners (8 top left, 4 top right, 2 bottom right, 1 bottom left), pairs of edges that a line joins. */
const JOINS: readonly (readonly (readonly [number, number])[])[] = [
  [], [[3, 2]], [[2, 1]], [[3, 1]], [[1, 0]], [[3, 0], [1, 2]], [[2, 0]], [[3, 0]],
  [[0, 3]], [[0, 2]], [[0, 1], [2, 3]], [[0, 1]], [[1, 3]], [[1, 2]], [[2, 3]], [],
];

/** Lines at the height `level` of a field sampled on a grid (marching squares); outside the grid the field is low. */
export function contour(values: Float64Array, grid: Grid, level: number): Ring[] {
  const { width, height } = grid;
  const at = (x: number, y: number): number => (x < 0 || y < 0 || x >= width || y >= height ? 0 : values[y * width + x]!);
  const next = new Map<string, { readonly point: readonly [number, number]; readonly to: string }>();
  const crossing = (x: number, y: number, edge: number): { key: string; point: readonly [number, number] } => {
    // Horizontal edges are named by their left end, vertical ones by their upper end, so that neighbours agree.
    const horizontal = edge === 0 || edge === 2;
    const [x0, y0] = [edge === 1 ? x + 1 : x, edge === 2 ? y + 1 : y];
    const [p, q] = [at(x0, y0), horizontal ? at(x0 + 1, y0) : at(x0, y0 + 1)];
    const t = Math.min(1, Math.max(0, (level - p) / (q - p || 1)));
    const point = [grid.origin[0] + (x0 + (horizontal ? t : 0)) * grid.step, grid.origin[1] + (y0 + (horizontal ? 0 : t)) * grid.step] as const;
    return { key: `${horizontal ? 'h' : 'v'}${x0},${y0}`, point };
  };
  for (let y = -1; y < height; y += 1) {
    for (let x = -1; x < width; x += 1) {
      const corners = (at(x, y) > level ? 8 : 0) + (at(x + 1, y) > level ? 4 : 0) + (at(x + 1, y + 1) > level ? 2 : 0) + (at(x, y + 1) > level ? 1 : 0);
      for (const [from, to] of JOINS[corners]!) {
        const start = crossing(x, y, from);
        next.set(start.key, { point: start.point, to: crossing(x, y, to).key });
      }
    }
  }
  return rings(next);
}

function rings(next: Map<string, { readonly point: readonly [number, number]; readonly to: string }>): Ring[] {
  const found: Ring[] = [];
  for (const first of next.keys()) {
    const ring: (readonly [number, number])[] = [];
    let step = next.get(first);
    for (let key = first; step; step = next.get(key)) {
      next.delete(key);
      ring.push(step.point);
      key = step.to;
    }
    if (ring.length > 2) found.push(ring);
  }
  return found;
}

/** Area inside a ring, mm² (signed). */
export const ringArea = (ring: Ring): number => ring.reduce((sum, [x, y], i) => {
  const [u, v] = ring[(i + 1) % ring.length]!;
  return sum + (x * v - u * y) / 2;
}, 0);

/** Fewer points, none of which lies further than `tolerance` (mm) from the line (Douglas and Peucker 1973). */
export function simplify(ring: Ring, tolerance: number): Ring {
  const farthest = ring.reduce((best, [x, y], i) => (Math.hypot(x - ring[0]![0], y - ring[0]![1]) > Math.hypot(ring[best]![0] - ring[0]![0], ring[best]![1] - ring[0]![1]) ? i : best), 0);
  const half = (line: Ring): (readonly [number, number])[] => {
    const [a, b] = [line[0]!, line.at(-1)!];
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    let worst = 0;
    let at = 0;
    line.forEach(([x, y], i) => {
      const off = Math.abs((b[0] - a[0]) * (a[1] - y) - (a[0] - x) * (b[1] - a[1])) / length;
      if (off > worst) [worst, at] = [off, i];
    });
    return worst <= tolerance ? [a, b] : [...half(line.slice(0, at + 1)), ...half(line.slice(at)).slice(1)];
  };
  return [...half(ring.slice(0, farthest + 1)).slice(0, -1), ...half([...ring.slice(farthest), ring[0]!]).slice(0, -1)];
}
