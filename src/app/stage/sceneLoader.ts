import type { AppStore } from '@/state/store';
import type { SceneHandle } from '@/scene/mount';

/** Whether this browser can draw the picture at all; asked before the scene is fetched, so that nothing is fetched in vain. */
const hasWebGl2 = (): boolean => {
  try {
    const context = document.createElement('canvas').getContext('webgl2');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    return context !== null;
  } catch {
    return false;
  }
};

/**
 * Fetches the scene and mounts it into `host`. What goes wrong becomes state (`sceneStatus`, `sceneProblem`): never a throw.
 * @returns the handle, or `null` when there is no picture
 */
export const loadScene = async (host: HTMLElement, store: AppStore): Promise<SceneHandle | null> => {
  if (!hasWebGl2()) {
    store.setState({ sceneStatus: 'failed', sceneProblem: 'no-webgl' });
    return null;
  }
  store.setState({ sceneStatus: 'loading', sceneProblem: null });
  try {
    const { mountScene } = await import('@/scene/mount');
    return mountScene(host, store);
  } catch (error) {
    console.error(error);
    store.setState({ sceneStatus: 'failed', sceneProblem: 'crashed' });
    return null;
  }
};
