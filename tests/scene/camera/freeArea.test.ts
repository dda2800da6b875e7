import { PerspectiveCamera, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { centringShift, easeShift, fitLens } from '@/scene/camera/freeArea';

const SIZE = { width: 1280, height: 720 };

describe('the free part of the picture', () => {
  it('has its middle between the panels, and is given up when they leave too little', () => {
    expect(centringShift(SIZE, { left: 384, right: 0 })).toBe(192);
    expect(centringShift(SIZE, { left: 384, right: 352 })).toBe(16);
    expect(centringShift(SIZE, { left: 0, right: 300 })).toBe(-150);
    expect(centringShift({ width: 390, height: 844 }, { left: 300, right: 0 })).toBe(0);
  });

  it.each([0, 192, -150])('is where the target of the camera is drawn, and where a press means it (shift %d)', (shift) => {
    const camera = new PerspectiveCamera(36, 1, 20, 12_000);
    camera.position.set(0, 0, 1200);
    camera.updateMatrixWorld();
    fitLens(camera, SIZE, shift);
    const middle = new Vector3(0, 0, 0).project(camera);
    expect(((middle.x + 1) / 2) * SIZE.width).toBeCloseTo(SIZE.width / 2 + shift, 3);
    expect(middle.y).toBeCloseTo(0, 6);
    // Back through the picture: the same point of space.
    const back = new Vector3(middle.x, middle.y, middle.z).unproject(camera);
    expect(back.length()).toBeLessThan(0.01);
    expect(camera.aspect).toBeCloseTo(SIZE.width / SIZE.height, 9);
  });

  it('leaves out what words cover at the ends of a pane: the target comes to the middle between them, at the scale of that part', () => {
    const camera = new PerspectiveCamera(36, 1, 20, 12_000);
    camera.position.set(0, 0, 1200);
    camera.updateMatrixWorld();
    fitLens(camera, { width: 195, height: 380 }, 0, { top: 74, bottom: 64 });
    const middle = new Vector3(0, 0, 0).project(camera);
    expect(((1 - middle.y) / 2) * 380).toBeCloseTo(74 + (380 - 74 - 64) / 2, 3);
    expect(middle.x).toBeCloseTo(0, 6);
    const up = new Vector3(0, 100, 0).project(camera);
    expect(((up.y - middle.y) / 2) * 380).toBeCloseTo((100 * (380 - 74 - 64)) / (2 * 1200 * Math.tan((18 * Math.PI) / 180)), 3);
    const before = camera.projectionMatrix.elements.slice();
    fitLens(camera, { width: 195, height: 380 }, 0, { top: 74, bottom: 64 });
    expect(camera.projectionMatrix.elements).toEqual(before);
  });

  it('leaves the projection alone when nothing changed, and gives it back when the panels go', () => {
    const camera = new PerspectiveCamera(36, 1, 20, 12_000);
    fitLens(camera, SIZE, 0);
    const plain = camera.projectionMatrix.clone();
    fitLens(camera, SIZE, 100);
    const shifted = camera.projectionMatrix;
    const before = shifted.elements.slice();
    fitLens(camera, SIZE, 100);
    expect(shifted.elements).toEqual(before);
    fitLens(camera, SIZE, 0);
    expect(camera.projectionMatrix.elements).toEqual(plain.elements);
  });

  it('is reached in a moment and exactly', () => {
    let shown = 0;
    let steps = 0;
    for (; shown !== 192 && steps < 100; steps += 1) shown = easeShift(shown, 192, 1 / 60);
    expect(shown).toBe(192);
    expect(steps).toBeLessThan(40);
  });
});
