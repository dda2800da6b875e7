import type { Vec3 } from '@/anatomy/units';
import type { BuiltStructure } from '../built';
import type { TriangleMesh } from '../mesh/triangleMesh';

/** Area (mm²) of the section of a closed mesh by the level plane y = `height`: half the sum of x dz − z dx round its outline. */
export const sectionArea = ({ positions: p, indices }: TriangleMesh, height: number): number => {
  let twice = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [0, 1, 2].map((k) => [p[indices[t + k]! * 3]!, p[indices[t + k]! * 3 + 1]! - height, p[indices[t + k]! * 3 + 2]!] as const);
    let [from, to]: (Vec3 | null)[] = [null, null];
    corners.forEach((a, k) => {
      const b = corners[(k + 1) % 3]!;
      if (a[1] < 0 === b[1] < 0) return;
      const s = a[1] / (a[1] - b[1]);
      const cut: Vec3 = [a[0] + s * (b[0] - a[0]), 0, a[2] + s * (b[2] - a[2])];
      if (a[1] < 0) from = cut;
      else to = cut;
    });
    if (from && to) twice += (from as Vec3)[0] * (to as Vec3)[2] - (to as Vec3)[0] * (from as Vec3)[2];
  }
  return Math.abs(twice) / 2;
};

/** Heights (mm) of the middles of the lumbar discs (`L3/4`) and of the vertebral bodies between them (`L3`). */
export const spinalLevels = (structures: readonly BuiltStructure[]): ReadonlyMap<string, number> => {
  const heights = new Map<string, number>();
  const names = ['T12', 'L1', 'L2', 'L3', 'L4', 'L5'];
  const middles = names.map((name) => {
    const mesh = structures.find(({ id }) => id === `disc_below_${name}`)?.mesh;
    return mesh ? middle(mesh) : NaN;
  });
  names.forEach((name, i) => {
    heights.set(i === 0 ? 'T12/L1' : i === 5 ? 'L5/S1' : `${name}/${i + 1}`, middles[i]!);
    if (i > 0) heights.set(name, (middles[i - 1]! + middles[i]!) / 2);
  });
  return heights;
};

const middle = ({ positions }: TriangleMesh): number => {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 1; i < positions.length; i += 3) [low, high] = [Math.min(low, positions[i]!), Math.max(high, positions[i]!)];
  return (low + high) / 2;
};
