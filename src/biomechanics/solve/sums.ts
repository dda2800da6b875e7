import { L5_S1_AXIS } from '../model/segments';
import { CHAIN } from '../model/segments';
import { CARRIED } from './masses';
import type { Workspace } from './workspace';
import { WRENCH } from './wrench';

const L5 = CHAIN.indexOf('L5');
const ABOVE_L5_SHARE = CARRIED.reduce((sum, s) => sum + (s.body >= L5 ? s.share : 0), 0);

/** Forces of a solved posture, body of 75 kg, solver frame (N; arms in metres at reference size). */
export interface ForceSums {
  readonly contact: Float64Array;
  readonly abductor: Float64Array;
  readonly abductorAt: Float64Array;
  abductorForce: number;
  abductorMoment: number;
  compression: number;
  shear: number;
  swing: number;
  stance: number;
}

/** Memory for one set of sums; `sumForces` writes it. */
export const createSums = (): ForceSums => ({
  contact: new Float64Array(3),
  abductor: new Float64Array(3),
  abductorAt: new Float64Array(3),
  abductorForce: 0,
  abductorMoment: 0,
  compression: 0,
  shear: 0,
  swing: 0,
  stance: 0,
});

/**
 * Adds up hip contact, abductor pull, the L5/S1 disc and both sides of the trunk. Abductors are all hip muscles whose line of
 * pull abducts here. The passive stop is a tension along the line of tensor fasciae latae.
 * @param weight body weight, N
 * @param passive passive moment in lengths of the reference body (N m)
 */
export const sumForces = (w: Workspace, weight: number, passive: number, out: ForceSums): void => {
  const { paths, hipPull, lumbarPull, optimisation: o, balance: b } = w;
  const { contact, abductor, abductorAt } = out;
  contact.fill(0);
  abductor.fill(0);
  abductorAt.fill(0);
  contact[1] = -b.weight * weight;
  Object.assign(out, { abductorForce: 0, abductorMoment: 0, swing: 0, stance: 0 });
  let [lx, ly, lz] = [0, (b.handForce - ABOVE_L5_SHARE) * weight, 0];
  let band = -1;
  for (let i = 0; i < o.count; i += 1) {
    const at = i * WRENCH;
    const f = o.activation[i]! * o.force[i]!;
    lx += f * lumbarPull[at]!;
    ly += f * lumbarPull[at + 1]!;
    lz += f * lumbarPull[at + 2]!;
    if (!paths.hip[i]) {
      if (paths.fascicles[i]!.role === 'swing') out.swing += f;
      else out.stance += f;
      continue;
    }
    if (paths.fascicles[i]!.muscle === 'tensor_fasciae_latae') band = i;
    for (let k = 0; k < 3; k += 1) contact[k] = contact[k]! + f * hipPull[at + k]!;
    if (hipPull[at + 5]! > 0) addAbductor(w, i, f, out);
  }
  if (band >= 0) {
    const tension = passive / hipPull[band * WRENCH + 5]!;
    for (let k = 0; k < 3; k += 1) contact[k] = contact[k]! + tension * hipPull[band * WRENCH + k]!;
  }
  if (out.abductorForce > 0) for (let k = 0; k < 3; k += 1) abductorAt[k] = abductorAt[k]! / out.abductorForce;
  // The disc axis turns with the pelvis; lateral shear is what is left of the force in its plane, along world x.
  const [, up, forward] = L5_S1_AXIS;
  const ax = -b.chain[1]! * up;
  const ay = b.chain[0]! * up;
  const along = lx * ax + ly * ay + lz * forward;
  out.compression = -along;
  out.shear = lx - along * ax;
};

const addAbductor = (w: Workspace, i: number, f: number, out: ForceSums): void => {
  const { paths, px, py, hipPull } = w;
  let up = paths.start[i]!;
  while (paths.level[up + 1] === 0) up += 1;
  out.abductorForce += f;
  out.abductorMoment += f * hipPull[i * WRENCH + 5]!;
  for (let k = 0; k < 3; k += 1) out.abductor[k] = out.abductor[k]! + f * hipPull[i * WRENCH + k]!;
  out.abductorAt[0] = out.abductorAt[0]! + f * px[up]!;
  out.abductorAt[1] = out.abductorAt[1]! + f * py[up]!;
  out.abductorAt[2] = out.abductorAt[2]! + f * paths.z[up]!;
};
