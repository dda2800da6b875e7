import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { AppStore } from '@/state/store';
import type { SceneBody } from '../body/sceneBody';

/** Keeps the heat on the skin in step with the patterns in the state. */
export function Heat({ body, store }: { readonly body: SceneBody; readonly store: AppStore }) {
  const invalidate = useThree((three) => three.invalidate);
  useEffect(() => {
    const { heat } = body;
    if (!heat) return;
    heat.show(store.getState().patterns);
    invalidate();
    return store.subscribe(
      (state) => state.patterns,
      (patterns) => {
        heat.show(patterns);
        invalidate();
      },
    );
  }, [body, store, invalidate]);
  return null;
}
