import { useEffect, useRef, useState, type RefObject } from 'react';
import type { SceneHandle } from '@/scene/mount';
import { loadScene } from '../stage/sceneLoader';
import { useAppStore } from '../store/hooks';

/** The picture as a file in the tab's memory. */
export interface TakenPicture {
  readonly url: string;
  readonly blob: Blob;
}

const frames = (count: number): Promise<void> =>
  new Promise((resolve) => {
    const next = (left: number): void => void (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });

const untilSettled = (store: ReturnType<typeof useAppStore>): Promise<boolean> =>
  new Promise((resolve) => {
    const told = (status: string): boolean => status === 'ready' || status === 'failed';
    const now = store.getState().sceneStatus;
    if (told(now)) return resolve(now === 'ready');
    const stop = store.subscribe(
      (state) => state.sceneStatus,
      (status) => {
        if (!told(status)) return;
        stop();
        resolve(status === 'ready');
      },
    );
  });

/**
 * Takes one photograph of the body as the state shows it, in a host of the size of the print, and puts the 3D scene away again.
 * @returns the host to lay out off screen, and the picture: `undefined` while it is being taken, `null` when there is none
 */
export const usePicture = (): { readonly host: RefObject<HTMLDivElement | null>; readonly picture: TakenPicture | null | undefined } => {
  const store = useAppStore();
  const host = useRef<HTMLDivElement>(null);
  const [picture, setPicture] = useState<TakenPicture | null | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    let url = '';
    let scene: SceneHandle | null = null;
    const take = async (): Promise<void> => {
      scene = host.current ? await loadScene(host.current, store) : null;
      if (gone) return scene?.dispose();
      const ready = scene !== null && (await untilSettled(store));
      if (gone) return;
      if (!scene || !ready) return setPicture(null);
      await frames(3);
      if (gone) return;
      const blob = await scene.snapshot();
      scene.dispose();
      scene = null;
      if (gone) return;
      url = URL.createObjectURL(blob);
      setPicture({ url, blob });
    };
    take().catch(() => setPicture(null));
    return () => {
      gone = true;
      scene?.dispose();
      if (url) URL.revokeObjectURL(url);
    };
  }, [store]);
  return { host, picture };
};
