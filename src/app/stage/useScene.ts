import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import type { SceneHandle } from '@/scene/mount';
import { useAppState, useAppStore } from '../store/hooks';
import { loadScene } from './sceneLoader';

export interface SceneControl {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly handle: SceneHandle | null;
  /** Tries again after a failure: the asset alone if the scene stands, else the whole scene. */
  readonly retry: () => void;
}

/** Keeps the 3D scene in its host element, fetched after the first paint of the page. */
export const useScene = (): SceneControl => {
  const store = useAppStore();
  const host = useRef<HTMLDivElement>(null);
  const [handle, setHandle] = useState<SceneHandle | null>(null);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current: SceneHandle | null = null;
    let gone = false;
    const start = async (): Promise<void> => {
      if (!host.current) return;
      const mounted = await loadScene(host.current, store);
      if (gone) mounted?.dispose();
      else {
        current = mounted;
        setHandle(mounted);
      }
    };
    void start();
    return () => {
      gone = true;
      current?.dispose();
      setHandle(null);
    };
  }, [store, attempt]);

  const retry = useCallback(() => {
    if (handle && store.getState().sceneProblem !== 'crashed') handle.retry();
    else setAttempt((count) => count + 1);
  }, [handle, store]);

  return { host, handle, retry };
};

/** `data-scene` on the document: what tests and embedding pages wait for. The scene sets it too; this covers the time before there is one. */
export const useSceneSignal = (): void => {
  const status = useAppState((state) => state.sceneStatus);
  useEffect(() => {
    document.documentElement.dataset.scene = status;
  }, [status]);
};
