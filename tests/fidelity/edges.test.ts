import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dot, minus, mix, unit } from '@/anatomy/maths/vec';
import type { Vec3 } from '@/anatomy/units';
import type { MutableVec3 } from '@/modelling/implicit/field';
import { createContext } from '@/modelling/structures';

const bone = createContext('src/anatomy/sites', () => {}).boneField('hip_bone');
const table = JSON.parse(readFileSync('src/anatomy/sites/hip_bone.json', 'utf8')) as { sites: readonly (readonly [string, ...number[]])[] };
const at = (id: string): Vec3 => table.sites.find(([name]) => name === id)!.slice(1, 4) as unknown as Vec3;

/** The nearest point of the bone, mm, and its outward unit normal. */
const surface = (start: Vec3): readonly [Vec3, Vec3] => {
  const p: MutableVec3 = [...start];
  const g: MutableVec3 = [0, 0, 0];
  for (let i = 0; i < 8; i++) {
    const f = bone.value(...p);
    bone.gradient(...p, g);
    const square = dot(g, g);
    for (let k = 0; k < 3; k++) p[k] = p[k]! - (f * g[k]!) / square;
  }
  return [p, unit(g)];
};

const turn = (a: Vec3, b: Vec3): number => (Math.acos(Math.min(1, dot(a, b))) * 180) / Math.PI;
/** How far a point lies off the straight line between two others, mm. */
const off = (p: Vec3, a: Vec3, b: Vec3): number => {
  const along = unit(minus(b, a));
  const v = minus(p, a);
  return Math.hypot(...minus(v, along.map((x) => x * dot(v, along)) as unknown as Vec3));
};

describe('edges of the hip bone', () => {
  it.each(['10', '17', '24', '31', '38'])('the iliac crest has two lips and a flat zone between them, %s hundredths from the front', (place) => {
    const [outer, inner] = [at(`iliac_crest_outer_lip_${place}`), at(`iliac_crest_inner_lip_${place}`)];
    const across = [0, 0.25, 0.75, 1].map((share) => surface(mix(outer, inner, share))[1]);
    // A roll turns evenly; between lips the turn of the whole is at the two ends.
    expect(turn(across[0]!, across[3]!)).toBeGreaterThan(70);
    expect(turn(across[1]!, across[2]!)).toBeLessThan(0.4 * turn(across[0]!, across[3]!));
  });

  it('the ischial spine juts out between two notches', () => {
    const spine = surface(at('ischial_spine'))[0];
    const above = surface(at('greater_sciatic_notch_lower_border_1'))[0];
    const below = surface(at('lesser_sciatic_notch_border_3'))[0];
    expect(off(spine, above, below)).toBeGreaterThan(6);
    expect(spine[0]).toBeLessThan(Math.min(above[0], below[0]));
    expect(off(below, spine, surface(at('ischial_tuberosity_posterior'))[0])).toBeGreaterThan(4);
  });

  it('the lower front spine stands out between two hollows', () => {
    const [above, spine, below] = ['interspinous_notch', 'AIIS', 'notch_below_AIIS'].map((id) => surface(at(id))[0]) as [Vec3, Vec3, Vec3];
    expect(spine[2]).toBeGreaterThan(mix(above, below, 0.45)[2] + 2);
  });
});
