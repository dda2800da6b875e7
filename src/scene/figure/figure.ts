import { Group } from 'three';
import { createPropPlaces, type PropPlaces } from '@/biomechanics/props';
import { createBodies, type Transforms } from '@/biomechanics/rig';
import type { AppState } from '@/state/appState';
import { comparedWith } from '@/state/standing';
import { createSceneBody, type SceneBody } from '../body/sceneBody';
import { copyAsset } from './copyAsset';
import { standingFloor, type Floor } from './placeFigure';

/** One body on stage with all that hangs on its pose. There is one, or two side by side. */
export interface Figure {
  readonly body: SceneBody;
  /** All that is drawn of it: shown and put away together. */
  readonly group: Group;
  /** Where its bodies are now: 23 × 16, world ← rest, mm. */
  readonly bodies: Transforms;
  readonly floor: Floor;
  /** What it holds, sits on or lies on. */
  readonly props: PropPlaces;
  /** Counts its poses, so that what hangs on the pose knows when to follow. */
  posed: number;
  /** The state as this figure shows it. */
  readonly shows: (state: AppState) => AppState;
}

const figureOf = (body: SceneBody, name: string, shows: Figure['shows']): Figure => {
  const group = new Group();
  group.name = name;
  return { body, group, bodies: createBodies(), floor: standingFloor(), props: createPropPlaces(), posed: 0, shows };
};

/** The figure that every control speaks of. */
export const createFigure = (body: SceneBody): Figure => figureOf(body, 'figure', (state) => state);

/** The figure it is compared with: geometry of its own where shapes bend, the rest shared. Dispose of its body when it goes. */
export const createSecondFigure = (first: Figure): Figure =>
  figureOf(createSceneBody(copyAsset(first.body.asset), first.body.shared), 'second-figure', (state) => comparedWith(state) ?? state);
