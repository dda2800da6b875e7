import { BufferAttribute, SphereGeometry } from 'three';
import { describe, expect, it } from 'vitest';
import type { Vec3 } from '@/anatomy/units';
import { createViewOrders, sectorOf } from '@/scene/body/viewOrders';

const ball = new SphereGeometry(100, 24, 16);
const positions = ball.getAttribute('position').array as Float32Array;
const triangles = ball.index as BufferAttribute;

const depths = (order: ArrayLike<number>, [dx, dy, dz]: Vec3): number[] =>
  Array.from({ length: order.length / 3 }, (_, t) =>
    [0, 1, 2].reduce((sum, c) => {
      const v = order[t * 3 + c]! * 3;
      return sum + positions[v]! * dx + positions[v + 1]! * dy + positions[v + 2]! * dz;
    }, 0),
  );

const triples = (order: ArrayLike<number>): string[] => Array.from({ length: order.length / 3 }, (_, t) => `${order[t * 3]} ${order[t * 3 + 1]} ${order[t * 3 + 2]}`).sort();

describe('view orders', () => {
  it.each<[string, Vec3]>([
    ['front', [0, 0, 5]],
    ['left', [2, 0, 0]],
    ['back', [0, 0.2, -1]],
    ['above', [0, 1, 0.1]],
    ['below', [0, -1, 0]],
  ])('comes nearest first from the %s, with every triangle kept whole', (_, towards) => {
    const order = createViewOrders(positions, triangles).nearestFirst(towards).array;
    const exact: Vec3 = Math.abs(towards[1]) > 0.8 ? [0, Math.sign(towards[1]), 0] : [Math.sign(towards[0]), 0, Math.sign(towards[2])];
    const found = depths(order, exact);
    for (let t = 1; t < found.length; t++) expect(found[t]!).toBeLessThanOrEqual(found[t - 1]! + 1e-3);
    expect(triples(order)).toEqual(triples(triangles.array));
  });

  it('keeps an order once made, and leaves the original alone', () => {
    const before = [...triangles.array];
    const orders = createViewOrders(positions, triangles);
    expect(orders.nearestFirst([0.1, 0, 1])).toBe(orders.nearestFirst([-0.1, 0.3, 1]));
    expect([...triangles.array]).toEqual(before);
  });

  it('knows all directions around, above and below', () => {
    const around = Array.from({ length: 16 }, (_, i) => sectorOf([Math.sin((i * Math.PI) / 8), 0, Math.cos((i * Math.PI) / 8)]));
    expect(new Set(around).size).toBe(8);
    expect(sectorOf([0, 1, 0])).not.toBe(sectorOf([0, -1, 0]));
    expect(sectorOf([0, 0, 0])).toBeGreaterThanOrEqual(0);
  });
});
