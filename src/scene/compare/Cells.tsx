import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { BufferAttribute } from 'three';
import type { AppState } from '@/state/appState';
import { isComparing } from '@/state/painView';
import type { AppStore } from '@/state/store';
import type { SceneBody } from '../body/sceneBody';
import type { Panes } from '../figure/panes';

/** Heat of each compared pattern alone, one value per skin vertex. */
const heatsOf = (body: SceneBody, compared: AppState['compared']): Float32Array[] => {
  const { heat } = body;
  if (!heat) return [];
  return compared.map((pattern) => {
    heat.show([pattern]);
    const attribute = body.byId.get('skin')!.mesh.geometry.getAttribute('heat') as BufferAttribute;
    return (attribute.array as Float32Array).slice();
  });
};

/** Keeps the small pictures of compared patterns in step with the state. */
export function Cells({ body, panes, store }: { readonly body: SceneBody; readonly panes: Panes; readonly store: AppStore }) {
  const invalidate = useThree((three) => three.invalidate);
  useEffect(() => {
    let heats: Float32Array[] = [];
    let of: AppState['compared'] = [];
    const follow = (state: AppState): void => {
      const shown = isComparing(state) ? state.compared : [];
      if (shown !== of) {
        const ended = of.length > 0 && shown.length === 0;
        heats = heatsOf(body, shown);
        of = shown;
        if (ended) body.heat?.show(state.patterns);
      }
      const ready = shown.length > 0 && state.cells.length === shown.length;
      panes.cells.splice(0, panes.cells.length, ...(ready ? state.cells.map((cell, i) => ({ cell, heat: heats[i]! })) : []));
      invalidate();
    };
    follow(store.getState());
    const stop = store.subscribe((state, before) => {
      if (state.compared !== before.compared || state.cells !== before.cells) follow(state);
    });
    return () => {
      stop();
      panes.cells.length = 0;
    };
  }, [body, panes, store, invalidate]);
  return null;
}
