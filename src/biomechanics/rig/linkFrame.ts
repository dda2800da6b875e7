import type { Point, Rotation } from './transform';

const third = new Float64Array(3);

/** a × b. @returns its length */
export const cross = (a: Point, b: Point, out: Float64Array): number => {
  out[0] = a[1]! * b[2]! - a[2]! * b[1]!;
  out[1] = a[2]! * b[0]! - a[0]! * b[2]!;
  out[2] = a[0]! * b[1]! - a[1]! * b[0]!;
  return Math.hypot(out[0]!, out[1]!, out[2]!);
};

/** The frame of a link (columns: along, hinge, square to both), or its transpose. `along` and `hinge` are unit and square to each other. */
export const frame = (along: Point, hinge: Point, out: Rotation, transposed: boolean): void => {
  cross(along, hinge, third);
  for (let c = 0; c < 3; c += 1) {
    out[transposed ? 3 * c : c] = along[c]!;
    out[transposed ? 3 * c + 1 : 3 + c] = hinge[c]!;
    out[transposed ? 3 * c + 2 : 6 + c] = third[c]!;
  }
};
