import type { Paths } from './paths';

/** Numbers of a wrench: force x, y, z, then moment about X, Y, Z. */
export const WRENCH = 6;

/**
 * Unit pull of every fascicle across one joint: each piece of a path that crosses it pulls the part above with a unit vector at
 * the upper point (model §6); the moment is about the joint centre. A path that does not cross it gets exactly 0.
 * @param joint level of the part above the joint (0 stance hip, 1 L5/S1, 3 L3/L4)
 * @param out six numbers per fascicle: unit force, then moment arm in metres
 */
export const pullAcross = (paths: Paths, px: Float64Array, py: Float64Array, joint: number, cx: number, cy: number, cz: number, out: Float64Array): void => {
  out.fill(0);
  const { start, level, z } = paths;
  for (let i = 0; i + 1 < start.length; i += 1) {
    const at = i * WRENCH;
    for (let k = start[i]! + 1; k < start[i + 1]!; k += 1) {
      const above = level[k]! >= joint;
      if (above === level[k - 1]! >= joint) continue;
      const up = above ? k : k - 1;
      const down = above ? k - 1 : k;
      const dx = px[down]! - px[up]!;
      const dy = py[down]! - py[up]!;
      const dz = z[down]! - z[up]!;
      const length = Math.sqrt(dx * dx + dy * dy + dz * dz);
      const ux = dx / length;
      const uy = dy / length;
      const uz = dz / length;
      const rx = px[up]! - cx;
      const ry = py[up]! - cy;
      const rz = z[up]! - cz;
      out[at] = out[at]! + ux;
      out[at + 1] = out[at + 1]! + uy;
      out[at + 2] = out[at + 2]! + uz;
      out[at + 3] = out[at + 3]! + ry * uz - rz * uy;
      out[at + 4] = out[at + 4]! + rz * ux - rx * uz;
      out[at + 5] = out[at + 5]! + rx * uy - ry * ux;
    }
  }
};
