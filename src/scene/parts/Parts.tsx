import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { litPart, partPlace, type PartId } from '@/anatomy/parts';
import type { AppState } from '@/state/appState';
import type { AppStore } from '@/state/store';
import type { Figure } from '../figure/figure';
import { createEasedValues, ease, settle } from '../look/easing';
import { FRAME, frameSeconds } from '../runtime/frame';

/** The part as the shader counts: the last of two is the last of three, with what remains. */
const oneOfThree = (id: PartId): readonly [number, number, number] => {
  const { index, count } = partPlace(id);
  if (index === count - 1) return [0, 0, 1];
  return index === 0 ? [1, 0, 0] : [0, 1, 0];
};

/** Lights one part of the selected muscle: the rest of it pales. Uniforms alone; the muscle is drawn once, as ever. */
export function Parts({ figure, store }: { readonly figure: Figure; readonly store: AppStore }) {
  const invalidate = useThree((three) => three.invalidate);
  const share = useMemo(() => createEasedValues(1), []);
  const moving = useRef(false);
  /** The muscle whose part is lit, or was: it pales back from there. */
  const shownOn = useRef<string | null>(null);
  const { parts } = figure.body;

  useEffect(() => {
    const aim = (state: AppState): void => {
      const lit = litPart(state);
      share.goal[0] = lit ? 1 : 0;
      if (lit) shownOn.current = state.selection;
      for (const { id, lone } of parts) if (lit && id === state.selection) lone.value.set(...oneOfThree(lit), lone.value.w);
      if (state.reducedMotion) settle(share);
      invalidate();
    };
    aim(store.getState());
    settle(share);
    return store.subscribe((state, before) => {
      if (state.selection !== before.selection || state.part !== before.part) aim(state);
    });
  }, [parts, share, store, invalidate]);

  useFrame((_, delta) => {
    moving.current = ease(share, frameSeconds(delta, moving.current));
    if (moving.current) invalidate();
    for (const { id, lone } of parts) lone.value.w = id === shownOn.current ? share.shown[0]! : 0;
  }, FRAME.look);
  return null;
}
