import { Spherical, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { mm } from '@/anatomy/units';
import { framingScale, lensDistance, stateDistance } from '@/scene/camera/framing';
import { nearestTurn, orbitOf, sameView, viewOf } from '@/scene/camera/orbit';
import { VIEW_NAMES, VIEWS } from '@/state/views';

const lens = (view: (typeof VIEWS)[keyof typeof VIEWS]): Vector3 => {
  const { radius, phi, theta } = orbitOf(view, 16 / 9);
  return new Vector3().setFromSpherical(new Spherical(radius, phi, theta));
};

describe('orbit', () => {
  it('puts the front view in front (+Z) and the left view at the subject’s left (+X)', () => {
    expect(lens(VIEWS.front).normalize().z).toBeCloseTo(1);
    expect(lens(VIEWS.back).normalize().z).toBeCloseTo(-1);
    expect(lens(VIEWS.left).normalize().x).toBeCloseTo(1);
    expect(lens(VIEWS.right).normalize().x).toBeCloseTo(-1);
    expect(lens(VIEWS.top).normalize().y).toBeGreaterThan(0.99);
  });

  it.each([16 / 9, 1, 390 / 844, 320 / 640])('comes back as the same view on a screen of aspect %f', (aspect) => {
    for (const name of VIEW_NAMES) {
      const view = VIEWS[name];
      expect(viewOf(orbitOf(view, aspect), view.target, aspect)).toEqual(view);
    }
  });

  it('forgets whole turns and keeps links short', () => {
    const view = viewOf({ theta: 2 * Math.PI * 3 + 2.16247, phi: 1.2776, radius: 845.37 }, [0.4, 165.6, 33.2], 2);
    expect(view).toEqual({ azimuth: 123.9, elevation: 16.8, distance: 845, target: [0, 166, 33] });
  });

  it('turns the short way', () => {
    expect(nearestTurn(Math.PI * 0.9, -Math.PI * 0.9)).toBeCloseTo(Math.PI * 1.1);
    expect(nearestTurn(6.2 * Math.PI, 0)).toBeCloseTo(6 * Math.PI, 6);
  });

  it('tells views apart by value', () => {
    expect(sameView(VIEWS.front, { ...VIEWS.front, target: [...VIEWS.front.target] })).toBe(true);
    expect(sameView(VIEWS.front, VIEWS.back)).toBe(false);
  });
});

describe('framing', () => {
  it('shows at least the same width of body on every screen', () => {
    const width = (aspect: number): number => lensDistance(mm(1150), aspect) * aspect;
    const needed = width(0.78);
    for (const aspect of [0.3, 0.46, 0.6, 0.78, 1, 16 / 9, 3.5]) expect(width(aspect)).toBeGreaterThanOrEqual(needed - 1e-6);
  });

  it('leaves wide screens alone, and survives a screen without size', () => {
    expect(framingScale(16 / 9)).toBe(1);
    expect(framingScale(0)).toBe(1);
    expect(framingScale(Number.NaN)).toBe(1);
  });

  it('is undone by its inverse', () => {
    for (const aspect of [0.4, 0.7, 2]) expect(stateDistance(lensDistance(mm(900), aspect), aspect)).toBeCloseTo(900);
  });
});
