import CameraControls from 'camera-controls';
import * as THREE from 'three';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepOutOf } from '@/scene/camera/clearance';
import { endIfThere, goalView, keepOutside, moveTo, targetBounds } from '@/scene/camera/cameraDriver';
import { VIEWS } from '@/state/views';

const WIDE = 16 / 9;
const bounds = new THREE.Box3(new THREE.Vector3(-190, -430, -150), new THREE.Vector3(190, 480, 130));

beforeAll(() => {
  // The library measures its element with one; here it has no element.
  vi.stubGlobal('DOMRect', class {});
  CameraControls.install({ THREE });
});
afterAll(() => vi.unstubAllGlobals());

const stage = () => {
  const camera = new THREE.PerspectiveCamera(36, WIDE, 20, 12_000);
  const controls = new CameraControls(camera);
  controls.setBoundary(targetBounds(bounds));
  return { camera, controls };
};

describe('camera driver', () => {
  it('jumps to a view and reports it back unchanged', () => {
    const { camera, controls } = stage();
    moveTo(controls, VIEWS.left, WIDE, false);
    controls.update(1 / 60);
    expect(camera.position.x).toBeCloseTo(1150);
    expect(camera.position.y).toBeCloseTo(90);
    expect(goalView(controls, WIDE)).toEqual(VIEWS.left);
  });

  it('eases, arrives exactly, and then has nothing left to do', () => {
    const { camera, controls } = stage();
    moveTo(controls, VIEWS.front, WIDE, false);
    controls.update(1 / 60);
    moveTo(controls, VIEWS.back, WIDE, true);
    let frames = 0;
    do controls.update(1 / 60);
    while (!endIfThere(controls) && ++frames < 300);
    expect(frames).toBeGreaterThan(5);
    expect(frames).toBeLessThan(120);
    expect(camera.position.z).toBeCloseTo(-1160, 3);
    controls.update(1 / 60);
    expect(controls.update(1 / 60)).toBe(false);
  });

  it('takes the short way from right to back', () => {
    const { camera, controls } = stage();
    moveTo(controls, { ...VIEWS.back, azimuth: -170 as typeof VIEWS.back.azimuth }, WIDE, false);
    controls.update(1 / 60);
    moveTo(controls, { ...VIEWS.back, azimuth: 170 as typeof VIEWS.back.azimuth }, WIDE, true);
    for (let i = 0; i < 100; i++) {
      controls.update(1 / 60);
      expect(camera.position.z, 'never comes round the front').toBeLessThan(-1000);
    }
  });

  it('pushes a lens that would be in the body straight back out', () => {
    const { camera, controls } = stage();
    moveTo(controls, { ...VIEWS.right, distance: 320 as typeof VIEWS.right.distance, target: [180, 90, -10] }, WIDE, false);
    controls.update(1 / 60);
    expect(camera.position.x).toBeGreaterThan(-190);
    keepOutside(camera, controls, keepOutOf(bounds));
    expect(camera.position.x).toBeLessThan(-190 - 20);
    expect(camera.position.y).toBeCloseTo(90);
  });
});
