import { BoxGeometry, Group, Matrix4, Mesh, Plane, ShaderMaterial, SphereGeometry, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { mm } from '@/anatomy/units';
import { aimPlane, clipAll } from '@/scene/section/clip';
import { cutAway, cutOf } from '@/scene/section/cutPlane';
import { createSegments, slice } from '@/scene/section/slice';

const IDENTITY = new Matrix4().elements;
const sliced = (geometry: BoxGeometry | SphereGeometry, axis: 'x' | 'y' | 'z', at: number, matrix: readonly number[] = IDENTITY): number[] => {
  const segments = createSegments();
  slice({ positions: geometry.getAttribute('position').array, triangles: geometry.index!.array, matrix }, { axis, at, sign: 1 }, segments);
  return [...segments.values.subarray(0, segments.length)];
};

/** Area inside closed lines in the plane y = const, whichever way each segment runs: by fan and even-odd, on a grid of 1 mm. */
const evenOddArea = (segments: number[]): number => {
  let inside = 0;
  for (let x = -60.5; x < 60; x += 1) {
    for (let z = -60.5; z < 60; z += 1) {
      let crossings = 0;
      for (let s = 0; s < segments.length; s += 6) {
        const [ax, az, bx, bz] = [segments[s]!, segments[s + 2]!, segments[s + 3]!, segments[s + 5]!];
        if (az > z !== bz > z && x < ax + ((z - az) / (bz - az)) * (bx - ax)) crossings += 1;
      }
      inside += crossings % 2;
    }
  }
  return inside;
};

describe('a cut', () => {
  it('of a ball is a disc of the right size, at every height', () => {
    const ball = new SphereGeometry(50, 64, 48);
    for (const at of [-40, 0, 13, 45]) {
      const line = sliced(ball, 'y', at);
      const r = Math.sqrt(50 ** 2 - at ** 2);
      for (let i = 0; i < line.length; i += 3) {
        expect(line[i + 1]).toBeCloseTo(at, 3);
        expect(Math.hypot(line[i]!, line[i + 2]!)).toBeCloseTo(r, -0.5);
      }
      expect(evenOddArea(line) / (Math.PI * r * r)).toBeCloseTo(1, 1);
    }
    expect(sliced(ball, 'y', 51)).toEqual([]);
  });

  it('stays closed where the plane goes exactly through corners', () => {
    const box = new BoxGeometry(40, 40, 40, 4, 4, 4);
    const line = sliced(box, 'y', 10);
    const ends = new Map<string, number>();
    for (let i = 0; i < line.length; i += 3) {
      const key = [line[i]!, line[i + 2]!].map((v) => v.toFixed(2)).join();
      ends.set(key, (ends.get(key) ?? 0) + 1);
    }
    expect([...ends.values()].every((count) => count % 2 === 0)).toBe(true);
    expect(evenOddArea(line) / 1600).toBeCloseTo(1, 1);
  });

  it('goes along with a body that has moved', () => {
    const box = new BoxGeometry(20, 20, 20);
    const moved = new Matrix4().makeRotationZ(Math.PI / 2).setPosition(100, 0, 0).elements;
    expect(sliced(box, 'x', 0, moved)).toEqual([]);
    const line = sliced(box, 'x', 95, moved);
    expect(line.length).toBeGreaterThan(0);
    for (let i = 0; i < line.length; i += 3) expect(line[i]).toBeCloseTo(95, 4);
  });

  it('takes away the half towards the viewer, and keeps the other', () => {
    const state = { section: 'coronal', sectionAt: mm(-20) } as const;
    const behind = { x: 0, y: 0, z: -1000 };
    expect(cutAway(state, behind, { x: 0, y: 0, z: -50 })).toBe(true);
    expect(cutAway(state, behind, { x: 0, y: 0, z: 50 })).toBe(false);
    expect(cutAway(state, { x: 0, y: 0, z: 1000 }, { x: 0, y: 0, z: 50 })).toBe(true);
    expect(cutOf({ section: 'none', sectionAt: mm(0) }, behind)).toBeNull();
    // The plane handed to the graphics card says the same.
    const plane = new Plane();
    for (const viewer of [behind, { x: 0, y: 0, z: 1000 }]) {
      aimPlane(plane, cutOf(state, viewer)!);
      for (const z of [-100, -21, -19, 100]) expect(plane.distanceToPoint(new Vector3(3, 4, z)) < 0).toBe(cutAway(state, viewer, { x: 3, y: 4, z }));
    }
  });
});

describe('a body made whole again', () => {
  it('has no material left that is cut, not even one that another look took off its mesh meanwhile', () => {
    const [flesh, film] = [new ShaderMaterial(), new ShaderMaterial()];
    const mesh = new Mesh(new BoxGeometry(), flesh);
    const body = new Group().add(mesh);
    const planes = [new Plane()];
    clipAll(body, planes);
    mesh.material = film;
    clipAll(body, planes);
    expect([flesh.clippingPlanes, film.clippingPlanes]).toEqual([planes, planes]);
    clipAll(body, null);
    mesh.material = flesh;
    expect([flesh.clippingPlanes, film.clippingPlanes]).toEqual([null, null]);
  });

  it('can be cut again', () => {
    const mesh = new Mesh(new BoxGeometry(), new ShaderMaterial());
    const body = new Group().add(mesh);
    for (const planes of [[new Plane()], null, [new Plane()]]) {
      clipAll(body, planes);
      expect(mesh.material.clippingPlanes).toBe(planes);
    }
  });
});
