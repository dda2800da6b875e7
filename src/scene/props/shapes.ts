import { BoxGeometry, BufferGeometry, CatmullRomCurve3, CylinderGeometry, ExtrudeGeometry, SphereGeometry, Shape, TubeGeometry, Vector3, type BufferAttribute } from 'three';
import { RoundedBoxGeometry } from 'three/examples/jsm/geometries/RoundedBoxGeometry.js';
import { mergeGeometries } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { SIZES, type PropKind } from '@/biomechanics/props';

/** Lengths as bare numbers (mm): a branded one cannot be negated. */
type Plain<K extends keyof typeof SIZES> = { readonly [L in keyof (typeof SIZES)[K]]: number };

/** One geometry, and so one draw call, of several parts; the parts are used up. */
const merged = (parts: readonly BufferGeometry[]): BufferGeometry => {
  const plain = parts.map((part) => {
    const bare = part.index ? part.toNonIndexed() : part;
    bare.deleteAttribute('uv');
    if (bare !== part) part.dispose();
    return bare;
  });
  const whole = mergeGeometries(plain);
  for (const part of plain) part.dispose();
  return whole;
};

const rod = (radius: number, length: number): BufferGeometry => new CylinderGeometry(radius, radius, length, 16, 1).translate(0, -length / 2, 0);
const through = (points: readonly (readonly [number, number, number])[], radius: number, steps: number): BufferGeometry =>
  new TubeGeometry(new CatmullRomCurve3(points.map((p) => new Vector3(...p))), steps, radius, 8);

const cane = (): BufferGeometry => {
  const { length }: Plain<'cane'> = SIZES.cane;
  const handle = through([[0, -6, -48], [0, 2, -30], [0, 0, 10], [0, -4, 52], [0, -14, 68]], 11, 16);
  const foot = new CylinderGeometry(13, 16, 34, 16).translate(0, 17 - length, 0);
  return merged([rod(9, length), handle, foot, new SphereGeometry(11, 12, 8).translate(0, -6, -48), new SphereGeometry(11, 12, 8).translate(0, -14, 68)]);
};

const bag = (): BufferGeometry => {
  const { drop, width, height, depth }: Plain<'bag'> = SIZES.bag;
  const body = new RoundedBoxGeometry(width, height, depth, 3, 24).translate(0, -drop - height / 2, 0);
  const loop = (x: number): BufferGeometry =>
    through([[x, -drop - 20, -depth * 0.3], [x * 0.8, -drop * 0.55, -depth * 0.24], [0, -4, 0], [x * 0.8, -drop * 0.55, depth * 0.24], [x, -drop - 20, depth * 0.3]], 5, 24);
  return merged([body, loop(width * 0.3), loop(-width * 0.3)]);
};

/** y runs from −1 (floor) to 0 (top); the place stretches it. */
const seat = (): BufferGeometry => {
  const { width, depth, plate }: Plain<'seat'> = SIZES.seat;
  const leg = (x: number, z: number): BufferGeometry => new CylinderGeometry(15, 13, 1 - plate / 2, 12).translate(x * (width / 2 - 40), -(1 + plate / 2) / 2, z * (depth / 2 - 40));
  const board = new BoxGeometry(width, plate, depth).translate(0, -plate / 2, 0);
  return merged([board, leg(-1, -1), leg(1, -1), leg(-1, 1), leg(1, 1)]);
};

/** A ball drawn out towards a cushion; its half axes are 1. */
const pillow = (): BufferGeometry => {
  const ball = new SphereGeometry(1, 40, 24);
  const at = ball.getAttribute('position') as BufferAttribute;
  const square = (v: number): number => Math.sign(v) * Math.abs(v) ** 0.62;
  for (let i = 0; i < at.count; i += 1) at.setXYZ(i, square(at.getX(i)), at.getY(i), square(at.getZ(i)));
  ball.computeVertexNormals();
  return merged([ball]);
};

const spade = (): BufferGeometry => {
  const { length, blade, bladeWidth }: Plain<'spade'> = SIZES.spade;
  const half = bladeWidth / 2;
  const outline = new Shape().moveTo(-half, 0).lineTo(half, 0).lineTo(half * 0.94, -blade * 0.72).quadraticCurveTo(half * 0.6, -blade, 0, -blade).quadraticCurveTo(-half * 0.6, -blade, -half * 0.94, -blade * 0.72).lineTo(-half, 0);
  const sheet = new ExtrudeGeometry(outline, { depth: 6, bevelEnabled: false, curveSegments: 8 }).translate(0, blade - length, -3);
  const grip = new CylinderGeometry(14, 14, 130, 16).rotateZ(Math.PI / 2);
  return merged([rod(15, length - blade * 0.75), grip, sheet]);
};

/** A sheet with a rim and no underside: from below the figure stays in view. Half axes 1 in x and z. */
const mat = (): BufferGeometry => {
  const { thickness, halfLength, halfWidth }: Plain<'mat'> = SIZES.mat;
  const corner = 60;
  const [l, w] = [halfLength, halfWidth];
  const outline = new Shape().moveTo(-l + corner, -w).lineTo(l - corner, -w).quadraticCurveTo(l, -w, l, -w + corner).lineTo(l, w - corner).quadraticCurveTo(l, w, l - corner, w).lineTo(-l + corner, w).quadraticCurveTo(-l, w, -l, w - corner).lineTo(-l, -w + corner).quadraticCurveTo(-l, -w, -l + corner, -w);
  const slab = new ExtrudeGeometry(outline, { depth: thickness, bevelEnabled: false, curveSegments: 8 });
  return merged([slab.rotateX(-Math.PI / 2).translate(0, -thickness, 0).scale(1 / l, 1, 1 / w)]);
};

const ball = (): BufferGeometry => merged([new SphereGeometry(SIZES.ball.radius, 32, 20)]);

const wall = (): BufferGeometry => {
  const { width, height, thickness }: Plain<'wall'> = SIZES.wall;
  return merged([new BoxGeometry(width, height, thickness).translate(0, height / 2, -thickness / 2)]);
};

/** y runs from −1 (floor) to 0 (top); the place stretches it. */
const step = (): BufferGeometry => {
  const { width, depth }: Plain<'step'> = SIZES.step;
  const plate = 0.16;
  return merged([new BoxGeometry(width, plate, depth).translate(0, -plate / 2, 0), new BoxGeometry(width - 36, 1 - plate, depth - 36).translate(0, -(1 + plate) / 2, 0)]);
};

/** An upright strip round a circle of radius 1, seen from both sides; the place stretches it. */
const band = (): BufferGeometry => {
  const { width }: Plain<'band'> = SIZES.band;
  const ring = new CylinderGeometry(1, 1, width, 48, 1, true);
  const inside = new CylinderGeometry(0.95, 0.95, width, 48, 1, true);
  return merged([ring, inside.scale(-1, 1, 1)]);
};

/** y runs from −1 (floor) to 0 (the bar); the place stretches it. */
const rail = (): BufferGeometry => {
  const { length, radius }: Plain<'rail'> = SIZES.rail;
  const bar = new CylinderGeometry(radius, radius, length, 16).rotateX(Math.PI / 2).scale(1, 0.001, 1);
  const post = (z: number): BufferGeometry => new CylinderGeometry(radius * 0.8, radius * 0.8, 1, 16).translate(0, -0.5, z);
  return merged([bar, post(length / 2 - 40), post(40 - length / 2)]);
};

/**
 * Schematic shapes of the things, each in its own frame, mm. Made when first shown, of a few hundred triangles. The sizes that reach
 * beyond the picture stand in `SIZES`; radii and bends are drawn to look like the thing (evidence `stance.things`).
 */
export const PROP_SHAPES: Readonly<Record<PropKind, () => BufferGeometry>> = { cane, bag, seat, pillow, spade, mat, ball, wall, step, band, rail, headrest: pillow };
