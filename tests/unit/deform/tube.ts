import { bodyIndex, type BodyId } from '@/anatomy/bodies';
import type { Vec3 } from '@/anatomy/units';
import type { RestShape } from '@/biomechanics/deform';

export interface TubeSpec {
  readonly from: Vec3;
  readonly to: Vec3;
  /** Half width and half thickness at the middle, mm; the ends are half of it. */
  readonly radii: readonly [number, number];
  /** Bodies from origin to insertion, evenly spaced along the tube. */
  readonly chain: readonly BodyId[];
}

export const MUSCLE_TUBES: Readonly<Record<string, TubeSpec>> = {
  'abductor tube (pelvis to femur)': { from: [105, 130, -10], to: [148, -20, -2], radii: [20, 18], chain: ['pelvis', 'femur_L'] },
  'abductor sheet': { from: [105, 130, -10], to: [148, -20, -2], radii: [50, 10], chain: ['pelvis', 'femur_L'] },
  'extensor sheet (sacrum to femur)': { from: [40, 60, -80], to: [125, -100, -25], radii: [55, 16], chain: ['pelvis', 'femur_L'] },
  'side-bender (crest to rib)': { from: [72, 138, -35], to: [48, 256, -27], radii: [22, 8], chain: ['pelvis', 'L4', 'L3', 'L2', 'T12'] },
};

const ATTACHED = 0.12;
const ease = (x: number): number => x * x * (3 - 2 * x);

/** Weights along the chain at fraction u: rigid at both ends; between, every body that is near takes part. */
const influencesAt = (u: number, chain: readonly BodyId[]): [BodyId, number][] => {
  const last = chain.length - 1;
  const s = Math.min(1, Math.max(0, (u - ATTACHED) / (1 - 2 * ATTACHED))) * last;
  const hold = ease(Math.min(1, Math.min(s, last - s) / Math.min(1, last / 2)));
  const raw = chain.map((body, k): [BodyId, number] => [body, Math.max(0, 1 - Math.abs(s - k) / 1.5) ** 2]);
  const sum = raw.reduce((total, [, w]) => total + w, 0);
  const end = s < last / 2 ? 0 : last;
  return raw.map(([body, w], k) => [body, (hold * w) / sum + (k === end ? 1 - hold : 0)]);
};

const cross = (a: Vec3, b: Vec3): Vec3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const unit = (a: Vec3): Vec3 => {
  const l = Math.hypot(...a);
  return [a[0] / l, a[1] / l, a[2] / l];
};

/** A closed tube of elliptical section with fibres along it: `rings` × `around` vertices and two caps. */
export const tube = (spec: TubeSpec, rings = 48, around = 32): RestShape & { index: Uint16Array } => {
  const axis: Vec3 = [spec.to[0] - spec.from[0], spec.to[1] - spec.from[1], spec.to[2] - spec.from[2]];
  const along = unit(axis);
  const wide = unit(cross(along, [1, 0, 0]));
  const deep = cross(along, wide);
  const n = rings * around + 2;
  const shape = {
    positions: new Float32Array(3 * n),
    normals: new Float32Array(3 * n),
    bodyIndex: new Uint8Array(4 * n),
    bodyWeight: new Uint8Array(4 * n),
    fibre: new Float32Array(4 * n),
    index: new Uint16Array(3 * (2 * around * (rings - 1) + 2 * around)),
  };
  const put = (i: number, u: number, x: number, y: number, normal: Vec3): void => {
    for (let c = 0; c < 3; c += 1) {
      shape.positions[3 * i + c] = spec.from[c]! + u * axis[c]! + x * wide[c]! + y * deep[c]!;
      shape.normals[3 * i + c] = normal[c]!;
      shape.fibre[4 * i + c] = along[c]!;
    }
    shape.fibre[4 * i + 3] = u;
    const here = influencesAt(u, spec.chain)
      .sort((a, b) => b[1] - a[1])
      .slice(0, 4);
    const whole = here.reduce((total, [, w]) => total + w, 0);
    const bytes = here.map(([, w]) => Math.round((255 * w) / whole));
    bytes[0] = 255 - bytes.slice(1).reduce((a, b) => a + b, 0);
    here.forEach(([body], k) => {
      shape.bodyIndex[4 * i + k] = bodyIndex(body);
      shape.bodyWeight[4 * i + k] = bytes[k]!;
    });
  };
  for (let r = 0; r < rings; r += 1) {
    const u = r / (rings - 1);
    const size = 0.5 + 0.5 * Math.sin(Math.PI * u);
    for (let k = 0; k < around; k += 1) {
      const t = (2 * Math.PI * k) / around;
      const [a, b] = [spec.radii[0] * size, spec.radii[1] * size];
      const flat = unit([Math.cos(t) / a, Math.sin(t) / b, 0]);
      const normal: Vec3 = [0, 1, 2].map((c) => flat[0] * wide[c]! + flat[1] * deep[c]!) as unknown as Vec3;
      put(r * around + k, u, a * Math.cos(t), b * Math.sin(t), normal);
    }
  }
  put(n - 2, 0, 0, 0, [-along[0], -along[1], -along[2]]);
  put(n - 1, 1, 0, 0, along);
  let t = 0;
  const face = (a: number, b: number, c: number): void => {
    shape.index.set([a, b, c], t);
    t += 3;
  };
  for (let k = 0; k < around; k += 1) {
    const next = (k + 1) % around;
    for (let r = 0; r + 1 < rings; r += 1) {
      const o = r * around;
      face(o + k, o + next, o + around + next);
      face(o + k, o + around + next, o + around + k);
    }
    face(n - 2, next, k);
    face(n - 1, (rings - 1) * around + k, (rings - 1) * around + next);
  }
  return shape;
};
