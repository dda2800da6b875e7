import { useEffect } from 'react';
import { Vector3 } from 'three';
import type { AppStore } from '@/state/store';
import type { AppState } from '@/state/appState';
import { findStructure } from '@/anatomy/catalogue';
import { VIEWS } from '@/state/views';
import type { SceneBody } from '../body/sceneBody';
import { paneAspect, type Panes } from '../figure/panes';
import { sameView } from './orbit';
import { takeIn, type FreeFrame } from './takeIn';

/** After a choice the panels take this long to say what they cover, ms. */
const PANELS_MS = 150;
/** Height of the bars at the top and bottom of the picture, and air at its sides, px. */
const BAR = 64;
const AIR = 12;
/** From the lowest part of the pelvis up: what of a muscle belongs into the picture with it, mm. Legs run out of it at all times. */
const PELVIS_FLOOR = -90;
const PELVIS = ['hip_bone_L', 'hip_bone_R'] as const;

const at = new Vector3();

/** Points of a muscle from the pelvis to its top, and of the pelvis, where they are now; none where the choice is not a muscle on stage. */
const pointsOf = (body: SceneBody, { selection }: AppState): number[] => {
  if (selection === null || findStructure(selection)?.tissue !== 'muscle' || !body.byId.has(selection)) return [];
  return [selection, ...PELVIS].flatMap((id) => {
    const part = body.byId.get(id);
    const position = part?.mesh.geometry.getAttribute('position');
    const points: number[] = [];
    for (let i = 0; part && position && i < position.count; i += 1) {
      at.fromBufferAttribute(position, i).applyMatrix4(part.mesh.matrixWorld);
      if (at.y > PELVIS_FLOOR) points.push(at.x, at.y, at.z);
    }
    return points;
  });
};

const freeFrame = ({ size, covered }: Panes): FreeFrame => {
  const { left, right, bottom = 0 } = covered;
  return {
    aspect: paneAspect(1, size, covered),
    wide: Math.max(0.4, (size.width - left - right - 2 * AIR) / size.width),
    high: Math.max(0.5, 1 - (2 * Math.max(BAR, bottom)) / size.height),
  };
};

/**
 * A muscle that is chosen and runs out of the picture, as the long ones of the back do, is taken in: the lens rises and steps back. Only
 * then, only in one picture, and not where the choice came with a view of its own, as in a tour.
 */
export function SelectionFrame({ store, body, panes }: { readonly store: AppStore; readonly body: SceneBody; readonly panes: Panes }) {
  useEffect(() => {
    let waiting = 0;
    const take = (): void => {
      const state = store.getState();
      if (panes.figures.length !== 1 || panes.cells.length > 0) return;
      const camera = takeIn(pointsOf(body, state), state.camera, freeFrame(panes));
      if (camera) store.setState({ camera });
    };
    const later = (): void => {
      clearTimeout(waiting);
      waiting = window.setTimeout(take, PANELS_MS);
    };
    // What was chosen may only now have come on stage. A view that somebody chose with it stays.
    if (Object.values(VIEWS).some((view) => sameView(view, store.getState().camera))) later();
    const stop = store.subscribe((state, before) => {
      if (state.camera !== before.camera) clearTimeout(waiting);
      else if (state.selection !== before.selection) later();
    });
    return () => {
      stop();
      clearTimeout(waiting);
    };
  }, [store, body, panes]);
  return null;
}
