/**
 * Rigid transforms as 4×4 column-major matrices packed one after the other in a Float64Array (mm). Every function writes into
 * memory that the caller owns: the rig runs each frame and must not allocate.
 */
export type Transforms = Float64Array;

/** Any three numbers in a row: a rest point or scratch memory. */
export type Point = ArrayLike<number>;

/** Writes a point. Unlike `out.set([x, y, z])` it makes no array. */
export const setPoint = (out: Float64Array, x: number, y: number, z: number): void => {
  out[0] = x;
  out[1] = y;
  out[2] = z;
};

/** Rotation matrix, column-major 3×3. */
export type Rotation = Float64Array;

/** Memory for a rotation: at first the identity. */
export const rotation = (): Rotation => new Float64Array([1, 0, 0, 0, 1, 0, 0, 0, 1]);

/** out = a · b. `out` must not be `a` or `b`. */
export const multiply = (a: Rotation, b: Rotation, out: Rotation): void => {
  for (let c = 0; c < 9; c += 3) {
    const x = b[c]!;
    const y = b[c + 1]!;
    const z = b[c + 2]!;
    out[c] = a[0]! * x + a[3]! * y + a[6]! * z;
    out[c + 1] = a[1]! * x + a[4]! * y + a[7]! * z;
    out[c + 2] = a[2]! * x + a[5]! * y + a[8]! * z;
  }
};

/**
 * out = Ry(y) · Rx(x) · Rz(z), angles in radians: first about +Z (frontal plane), then +X (sagittal), then +Y (axial).
 */
export const fromAngles = (x: number, y: number, z: number, out: Rotation): void => {
  const cx = Math.cos(x);
  const sx = Math.sin(x);
  const cy = Math.cos(y);
  const sy = Math.sin(y);
  const cz = Math.cos(z);
  const sz = Math.sin(z);
  out[0] = cy * cz + sy * sx * sz;
  out[1] = cx * sz;
  out[2] = -sy * cz + cy * sx * sz;
  out[3] = -cy * sz + sy * sx * cz;
  out[4] = cx * cz;
  out[5] = sy * sz + cy * sx * cz;
  out[6] = sy * cx;
  out[7] = -sx;
  out[8] = cy * cx;
};

/**
 * out = Rx(x) · Rz(z) · Ry(y), radians: the clinical order of a limb (flexion about the trunk's axis, then abduction of the flexed
 * limb, then turning about its own length), as in the ISB joint coordinate systems.
 */
export const fromLimbAngles = (x: number, y: number, z: number, out: Rotation): void => {
  const cx = Math.cos(x);
  const sx = Math.sin(x);
  const cy = Math.cos(y);
  const sy = Math.sin(y);
  const cz = Math.cos(z);
  const sz = Math.sin(z);
  out[0] = cz * cy;
  out[1] = cx * sz * cy + sx * sy;
  out[2] = sx * sz * cy - cx * sy;
  out[3] = -sz;
  out[4] = cx * cz;
  out[5] = sx * cz;
  out[6] = cz * sy;
  out[7] = cx * sz * sy - sx * cy;
  out[8] = sx * sz * sy + cx * cy;
};

/** Writes the transform of body `index` that has rotation `r` and carries the rest point `pivot` to the world point `place`. */
export const setPivot = (out: Transforms, index: number, r: Rotation, pivot: Point, place: Point): void => {
  const o = index * 16;
  for (let c = 0; c < 3; c += 1) {
    out[o + 4 * c] = r[3 * c]!;
    out[o + 4 * c + 1] = r[3 * c + 1]!;
    out[o + 4 * c + 2] = r[3 * c + 2]!;
    out[o + 4 * c + 3] = 0;
    out[o + 12 + c] = place[c]! - (r[c]! * pivot[0]! + r[3 + c]! * pivot[1]! + r[6 + c]! * pivot[2]!);
  }
  out[o + 15] = 1;
};

/** World place (mm) of a rest point carried by body `index`. `out` may be the point itself. */
export const transformPoint = (bodies: Transforms, index: number, point: Point, out: Float64Array | number[]): void => {
  const o = index * 16;
  const x = point[0]!;
  const y = point[1]!;
  const z = point[2]!;
  for (let c = 0; c < 3; c += 1) {
    out[c] = bodies[o + c]! * x + bodies[o + 4 + c]! * y + bodies[o + 8 + c]! * z + bodies[o + 12 + c]!;
  }
};

/** World direction of a rest direction carried by body `index`. */
export const transformDirection = (bodies: Transforms, index: number, v: Point, out: Float64Array | number[]): void => {
  const o = index * 16;
  const x = v[0]!;
  const y = v[1]!;
  const z = v[2]!;
  for (let c = 0; c < 3; c += 1) {
    out[c] = bodies[o + c]! * x + bodies[o + 4 + c]! * y + bodies[o + 8 + c]! * z;
  }
};
