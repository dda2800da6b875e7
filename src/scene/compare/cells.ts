import { MathUtils, type BufferAttribute, type PerspectiveCamera, type Scene, type WebGLRenderer } from 'three';
import type { Cell } from '@/state/appState';
import { framingScale, LENS } from '../camera/framing';
import type { SceneBody } from '../body/sceneBody';
import { drawParts } from '../runtime/drawParts';

/** One compared pattern: where it is drawn, and its heat per skin vertex. */
export interface CellPicture {
  readonly cell: Cell;
  readonly heat: Float32Array;
}

/** Opens the lens for a narrow cell as far as the camera would step back for a narrow screen, so that every cell shows the whole width. */
const fitCell = (camera: PerspectiveCamera, aspect: number, wholeAspect: number): void => {
  const wider = framingScale(aspect) / framingScale(wholeAspect);
  camera.clearViewOffset();
  camera.aspect = aspect;
  camera.fov = MathUtils.RAD2DEG * 2 * Math.atan(Math.tan((LENS * MathUtils.DEG2RAD) / 2) * wider);
  camera.updateProjectionMatrix();
};

interface Sheet {
  readonly cells: readonly CellPicture[];
  /** Of the whole picture, CSS pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** Layer of the ground, which is drawn once under all cells. */
  readonly ground: number;
}

/** Draws the same body from the same side once per compared pattern, each with its own heat. Leaves the lens for the caller to fit again. */
export function drawCells(gl: WebGLRenderer, scene: Scene, camera: PerspectiveCamera, { cells, size, ground }: Sheet, body: SceneBody): void {
  const heat = body.byId.get('skin')?.mesh.geometry.getAttribute('heat') as BufferAttribute | undefined;
  const parts = cells
    .map(({ cell, heat: values }) => ({ x: cell.x * size.width, y: (1 - cell.y - cell.height) * size.height, width: cell.width * size.width, height: cell.height * size.height, values }))
    .filter(({ width, height }) => width >= 1 && height >= 1);
  drawParts(gl, {
    scene,
    camera,
    size,
    ground,
    parts,
    prepare: ({ width, height, values }) => {
      if (heat) {
        (heat.array as Float32Array).set(values);
        heat.needsUpdate = true;
      }
      fitCell(camera, width / height, size.width / Math.max(1, size.height));
      body.shared.uViewport.value.set(width, height);
    },
  });
  camera.fov = LENS;
  camera.updateProjectionMatrix();
}
