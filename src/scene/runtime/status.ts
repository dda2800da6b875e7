import type { SceneProblem, SceneStatus } from '@/state/appState';
import type { AppStore } from '@/state/store';

/** Says how the scene is doing: to the page through the store, and to anyone outside through `<html data-scene>`. */
export function reportStatus(store: AppStore, sceneStatus: SceneStatus, sceneProblem: SceneProblem = null): void {
  document.documentElement.dataset.scene = sceneStatus;
  const now = store.getState();
  if (now.sceneStatus !== sceneStatus || now.sceneProblem !== sceneProblem) store.setState({ sceneStatus, sceneProblem });
}
