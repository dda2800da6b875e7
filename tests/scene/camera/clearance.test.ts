import { describe, expect, it } from 'vitest';
import type { Vec3 } from '@/anatomy/units';
import { clearDistance, keepOutOf, shiftKeepOut, type KeepOut } from '@/scene/camera/clearance';
import { seeded } from '../seeded';

const body = keepOutOf({ min: { x: -190, y: -430, z: -150 }, max: { x: 190, y: 480, z: 130 } });

/** The definition, point by point: inside when the elliptical section or one of the caps holds the point. */
const inside = (k: KeepOut, [x, y, z]: Vec3): boolean => {
  const nearestOnAxis = Math.min(k.top, Math.max(k.bottom, y));
  return ((x - k.x) / k.radiusX) ** 2 + ((z - k.z) / k.radiusZ) ** 2 + ((y - nearestOnAxis) / k.capHeight) ** 2 < 1;
};
const along = (from: Vec3, to: Vec3, t: number): Vec3 => [from[0] + to[0] * t, from[1] + to[1] * t, from[2] + to[2] * t];

describe('clearDistance', () => {
  it('agrees with walking along the line, wherever one looks from and at', () => {
    const random = seeded('clearance');
    for (let trial = 0; trial < 400; trial++) {
      const target: Vec3 = [(random() - 0.5) * 900, (random() - 0.5) * 1600, (random() - 0.5) * 900];
      const y = random() * 2 - 1;
      const turn = random() * Math.PI * 2;
      const flat = Math.sqrt(1 - y * y);
      const direction: Vec3 = [flat * Math.cos(turn), y, flat * Math.sin(turn)];
      let walked = 0;
      for (let t = 0; t < 3000; t += 1) if (inside(body, along(target, direction, t))) walked = t;
      const clear = clearDistance(target, direction, body);
      expect(Math.abs(clear - walked), `target ${target.join(' ')} direction ${direction.join(' ')}`).toBeLessThanOrEqual(1.5);
    }
  });

  it('is nothing for a line that never meets the body', () => {
    expect(clearDistance([800, 0, 0], [1, 0, 0], body)).toBe(0);
    expect(clearDistance([0, 2000, 0], [0, 1, 0], body)).toBe(0);
  });

  it('works straight up, where the section has no say', () => {
    expect(clearDistance([0, 90, 0], [0, 1, 0], body)).toBeCloseTo(body.top + body.capHeight - 90, 0);
  });

  it('leaves room between lens and body', () => {
    expect(clearDistance([0, 90, -10], [1, 0, 0], body)).toBeGreaterThan(190 + 20);
  });
});

describe('shiftKeepOut', () => {
  it('follows the hips and still covers a chest that leans the other way', () => {
    const moved = { ...body };
    shiftKeepOut(body, -90, 40, moved);
    expect(moved.x - moved.radiusX).toBeLessThanOrEqual(-90 - body.radiusX + body.x);
    expect(moved.x + moved.radiusX).toBeGreaterThanOrEqual(40 + body.radiusX + body.x);
  });
});
