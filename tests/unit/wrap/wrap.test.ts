import { IcosahedronGeometry } from 'three';
import { mergeVertices } from 'three/examples/jsm/utils/BufferGeometryUtils.js';
import { describe, expect, it } from 'vitest';
import { bodyIndex } from '@/anatomy/bodies';
import { degrees } from '@/anatomy/units';
import { createBodies, neutralAngles, placeBodies, type BodyAngles, type Transforms } from '@/biomechanics/rig';
import { blendWeights } from '@/biomechanics/wrap/blend';
import { candidatePostures, partWay } from '@/biomechanics/wrap/candidates';
import { createContactSolver } from '@/biomechanics/wrap/contactSolver';
import { createDistanceGrid } from '@/biomechanics/wrap/distanceGrid';
import { findModes } from '@/biomechanics/wrap/modes';
import { postureDistance } from '@/biomechanics/deform/giveWay';
import { MUSCLE_TUBES, tube } from '../deform/tube';

const ball = (x: number, y: number, z: number, radius: number, body: 'pelvis' | 'femur_L') => {
  const bare = new IcosahedronGeometry(radius, 8).deleteAttribute('normal').deleteAttribute('uv');
  const geometry = mergeVertices(bare, 1e-3).translate(x, y, z);
  return { id: 'ball', body: bodyIndex(body), positions: geometry.getAttribute('position').array as Float32Array, index: Uint32Array.from(geometry.index!.array) };
};

describe('distance to a bone', () => {
  it('is that to a ball, inside and out', () => {
    const grid = createDistanceGrid(ball(5, -3, 8, 14, 'pelvis'));
    const slope = new Float64Array(3);
    for (const r of [4, 9, 12, 13.5, 14, 15, 17]) {
      for (const [u, v, w] of [[1, 0, 0], [0, 0.6, 0.8], [-0.48, 0.64, -0.6]] as const) {
        expect(grid.at(5 + r * u, -3 + r * v, 8 + r * w) - (r - 14), `${r}`).toBeLessThan(r < 11 ? 1.2 : 0.35);
        expect(grid.at(5 + r * u, -3 + r * v, 8 + r * w) - (r - 14), `${r}`).toBeGreaterThan(-0.6);
        grid.slope(5 + r * u, -3 + r * v, 8 + r * w, slope);
        if (r > 8 && r < 18) expect(slope[0]! * u + slope[1]! * v + slope[2]! * w).toBeGreaterThan(0.97);
      }
    }
    expect(grid.at(80, 0, 0)).toBeGreaterThan(5);
  });

  it('knows where a row of the grid ends: what is near its end is not near the start of the next', () => {
    const balls = [ball(0, 0, 0, 10, 'pelvis'), ball(60, 60, 60, 10, 'pelvis')] as const;
    const shift = balls[0].positions.length / 3;
    const grid = createDistanceGrid({ ...balls[0], positions: Float32Array.from(balls.flatMap(({ positions }) => [...positions])), index: Uint32Array.from(balls.flatMap(({ index }, k) => [...index].map((v) => v + k * shift))) });
    const truly = (x: number, y: number, z: number): number => Math.min(Math.hypot(x, y, z), Math.hypot(x - 60, y - 60, z - 60)) - 10;
    // The middles of the faces and edges of the grid that are far from both balls.
    for (const place of [[-15, 60, 60], [-15, 60, 0], [75, 0, 0], [75, 0, 60], [60, -15, 60], [0, 75, 0], [0, 75, 60], [60, 60, -15], [0, 0, 75]]) {
      const [x, y, z] = place as [number, number, number];
      expect(grid.at(x, y, z), String(place)).toBeGreaterThan(Math.min(40, truly(x, y, z)) - 1.5);
      expect(grid.at(x, y, z), String(place)).toBeLessThanOrEqual(40.01);
    }
  });
});

describe('what is kept of the answers', () => {
  it('few changes stand for many that are sums of them', () => {
    const [a, b] = [0, 1].map((k) => Float32Array.from({ length: 60 }, (_, i) => Math.sin(i * (k + 1))));
    const changes = [[3, 0], [0, 5], [2, -4], [-1, 1]].map(([x, y]) => a!.map((value, i) => x! * value + y! * b![i]!));
    const { modes, shares } = findModes(changes, 0.2, 6);
    expect(modes.length).toBeLessThanOrEqual(3);
    changes.forEach((change, k) => change.forEach((x, i) => expect(modes.reduce((sum, mode, m) => sum + shares[k]![m]! * mode[i]!, 0)).toBeCloseTo(x, 0)));
  });

  it('a blend meets its keys and is nothing at rest', () => {
    const keys = [[0, 0, 0], [1, 0, 0], [0, 0.5, 0], [0.3, 0.2, -0.8]].map((key) => Float64Array.from(key));
    const values = [[0], [4], [-2], [7]];
    const weights = blendWeights(keys, values);
    const at = (x: Float64Array): number => weights.reduce((sum, [w], k) => sum + w! * postureDistance(keys[k]!.reduce((s, y, c) => s + (y - x[c]!) ** 2, 0)), 0);
    keys.forEach((key, k) => expect(at(key) - at(keys[0]!)).toBeCloseTo(values[k]![0]!, 0));
  });
});

describe('postures that are worked out', () => {
  it('hold the ends of the range and the drawn poses', () => {
    const all = candidatePostures();
    const most = (of: (angles: BodyAngles) => number): number => Math.max(...all.map(of));
    expect(most((a) => a.leg.R.hipFlexion)).toBeGreaterThan(120);
    expect(most((a) => a.lumbarSideBend)).toBeGreaterThanOrEqual(55 - 1e-6);
    expect(most((a) => 0 - a.lumbarSideBend)).toBeGreaterThanOrEqual(55 - 1e-6);
    expect(partWay(all[0]!, 0).lumbarSideBend).toBeCloseTo(0);
    expect(partWay(all[0]!, 1)).toEqual(all[0]);
  });
});

describe('a muscle between two bones', () => {
  const shape = tube(MUSCLE_TUBES['abductor tube (pelvis to femur)']!, 30, 20);
  // A knob of the pelvis beside the muscle, which the leg drives it against.
  const bones = [createDistanceGrid(ball(90, 62, -5, 14, 'pelvis'))];
  const solver = createContactSolver({ ...shape, fibre: shape.fibre! }, bones, 1);
  const angles = neutralAngles();
  angles.leg.L.hipAbduction = degrees(45);
  const way = (share: number, out: Transforms): void => placeBodies(partWay(angles, share), out);
  const bodies = createBodies();
  way(1, bodies);
  const change = solver.solve(way);

  it('gives way to a bone that would come through it, and keeps its volume', () => {
    const before = solver.check(bodies, new Float32Array(change.length));
    const after = solver.check(bodies, change);
    expect(before.deepest).toBeGreaterThan(2);
    expect(after.deepest).toBeLessThan(0.3);
    expect(Math.abs(after.volume - 1)).toBeLessThan(0.03);
  });

  it('stays where it is attached', () => {
    let attached = 0;
    for (let v = 0; v < change.length / 3; v += 1) {
      if (shape.bodyWeight[4 * v]! < 255) continue;
      attached += 1;
      expect(change.subarray(3 * v, 3 * v + 3).every((x) => x === 0)).toBe(true);
    }
    expect(attached).toBeGreaterThan(20);
  });

  it('is left alone where nothing touches it', () => {
    const far = createContactSolver({ ...shape, fibre: shape.fibre! }, [createDistanceGrid(ball(20, 60, 0, 10, 'pelvis'))], 1);
    expect(far.solve(way).every((x) => x === 0)).toBe(true);
  });
});
