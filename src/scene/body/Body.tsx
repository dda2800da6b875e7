import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { AppStore } from '@/state/store';
import { createEasedValues, ease, settle } from '../look/easing';
import { FRAME, frameSeconds } from '../runtime/frame';
import { aimLooks, applyLooks, LOOK_STRIDE } from './applyLook';
import { createLitOverlay } from './litOverlay';
import type { Figure } from '../figure/figure';

/** The part that is lit or on its way to or from it. */
const litIndex = (shown: Float32Array): number => {
  let best = -1;
  let most = 0;
  for (let i = 1; i < shown.length; i += LOOK_STRIDE) {
    if (shown[i]! > most) {
      most = shown[i]!;
      best = (i - 1) / LOOK_STRIDE;
    }
  }
  return best;
};

/** The body and how it looks: follows selection, visibility, ghosting, hover and the skin dial. */
export function Body({ figure, store }: { readonly figure: Figure; readonly store: AppStore }) {
  const { body, group } = figure;
  const invalidate = useThree((three) => three.invalidate);
  const values = useMemo(() => createEasedValues(body.parts.length * LOOK_STRIDE), [body]);
  const overlay = useMemo(() => createLitOverlay(body.shared, body.parts[0]!.mesh.geometry), [body]);
  const moving = useRef(false);
  useEffect(() => {
    group.add(body.root, overlay.root);
    return () => {
      group.remove(body.root, overlay.root);
      overlay.dispose();
    };
  }, [group, body, overlay]);

  useEffect(() => {
    aimLooks(body, store.getState(), values);
    settle(values);
    applyLooks(body, values);
    return store.subscribe((state, previous) => {
      if (
        state.selection === previous.selection &&
        state.hidden === previous.hidden &&
        state.deeper === previous.deeper &&
        state.ghosted === previous.ghosted &&
        state.skinOpacity === previous.skinOpacity &&
        state.hover === previous.hover
      ) {
        return;
      }
      aimLooks(body, state, values);
      if (state.reducedMotion) settle(values);
      invalidate();
    });
  }, [body, store, values, invalidate]);

  useFrame((_, delta) => {
    moving.current = ease(values, frameSeconds(delta, moving.current));
    if (moving.current) invalidate();
    applyLooks(body, values);
    const lit = litIndex(values.shown);
    overlay.show(body.parts[lit] ?? null, lit < 0 ? 0 : values.shown[lit * LOOK_STRIDE + 1]!);
  }, FRAME.look);
  return null;
}
