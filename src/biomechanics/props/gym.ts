import { bodyIndex } from '@/anatomy/bodies';
import { FLOOR_Y, type JointSet } from '@/anatomy/joints';
import type { Millimetres, Vec3 } from '@/anatomy/units';
import { setPoint, transformPoint, type Transforms } from '../rig/transform';
import { putProp, type PropPlaces } from './places';
import { SIZES } from './sizes';

const X = [1, 0, 0] as const;
const Y = [0, 1, 0] as const;
const Z = [0, 0, 1] as const;
const SHANK = { L: bodyIndex('shank_L'), R: bodyIndex('shank_R') } as const;

const point = new Float64Array(3);
const tall = new Float64Array(3);
const along = new Float64Array(3);
const out = new Float64Array(3);

/** A low step. @param x,z of its middle, mm @param rise its height, mm */
export const putStep = (places: PropPlaces, x: number, z: number, rise: Millimetres): void => {
  setPoint(point, x, FLOOR_Y + rise, z);
  tall[1] = rise;
  putProp(places.step, X, tall, Z, point);
  places.step.shown = true;
};

/** A rail that runs forwards. @param x,z of its middle, mm @param height over the floor, mm */
export const putRail = (places: PropPlaces, x: number, z: number, height: number): void => {
  setPoint(point, x, FLOOR_Y + height, z);
  tall[1] = height;
  putProp(places.rail, X, tall, Z, point);
  places.rail.shown = true;
};

/**
 * A wall.
 * @param x,z of a point of its face, mm
 * @param nx,nz the way its face looks, of length 1
 */
export const putWall = (places: PropPlaces, x: number, z: number, nx: number, nz: number): void => {
  setPoint(out, nx, 0, nz);
  setPoint(along, nz, 0, 0 - nx);
  setPoint(point, x, FLOOR_Y, z);
  putProp(places.wall, along, Y, out, point);
  places.wall.shown = true;
};

/** A ball with its middle at a point of the world, mm. */
export const putBall = (places: PropPlaces, at: Vec3 | Float64Array): void => {
  putProp(places.ball, X, Y, Z, at);
  places.ball.shown = true;
};

/** How far down the shank the band lies, and how much wider than the ankles are apart it is on either side, mm. */
const DOWN_SHANK = 0.84;
const left = new Float64Array(3);
const low = new Float64Array(3);

const onShank = (bodies: Transforms, leg: 'L' | 'R', joints: JointSet, at: Float64Array): void => {
  transformPoint(bodies, SHANK[leg], joints.joint('knee', leg), at);
  transformPoint(bodies, SHANK[leg], joints.joint('ankle', leg), low);
  for (let c = 0; c < 3; c += 1) at[c] = at[c]! + DOWN_SHANK * (low[c]! - at[c]!);
};

/** A band round both shanks above the ankles, as long as they are apart. */
export const putBand = (places: PropPlaces, bodies: Transforms, joints: JointSet): void => {
  onShank(bodies, 'L', joints, left);
  onShank(bodies, 'R', joints, point);
  let apart = 0;
  for (let c = 0; c < 3; c += 1) {
    along[c] = left[c]! - point[c]!;
    apart += along[c]! ** 2;
    point[c] = (left[c]! + point[c]!) / 2;
  }
  apart = Math.sqrt(apart);
  const half = apart / 2 + SIZES.band.round;
  const flat = Math.hypot(along[0]!, along[2]!);
  // Level from front to back, tilted from side to side as the legs are.
  setPoint(out, 0 - along[2]! / flat, 0, along[0]! / flat);
  for (let c = 0; c < 3; c += 1) along[c] = along[c]! / apart;
  tall[0] = along[1]! * out[2]! - along[2]! * out[1]!;
  tall[1] = along[2]! * out[0]! - along[0]! * out[2]!;
  tall[2] = along[0]! * out[1]! - along[1]! * out[0]!;
  // x, y, z right-handed: along × up = out needs up = out × along.
  for (let c = 0; c < 3; c += 1) {
    tall[c] = 0 - tall[c]!;
    along[c] = along[c]! * half;
    out[c] = out[c]! * SIZES.band.round;
  }
  putProp(places.band, along, tall, out, point);
  places.band.shown = true;
  tall[0] = 0;
  tall[2] = 0;
};
