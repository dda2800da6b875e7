import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { DataTexture } from 'three';
import { rampTexture } from '@/pain';
import type { AppState } from '@/state/appState';
import { isComparing } from '@/state/painView';
import type { AppStore } from '@/state/store';
import type { SceneBody } from '../body/sceneBody';
import { whenIdle } from '../runtime/whenIdle';
import { RAMP_TEXELS } from './heatLayer';

/** Writes another set of heat colours into the strip that the skin looks them up in. */
const recolour = (body: SceneBody, colours: AppState['heatColours']): void => {
  const ramp = body.byId.get('skin')?.material.uniforms.uRamp?.value as DataTexture | undefined;
  if (!ramp) return;
  (ramp.image.data as Uint8Array).set(rampTexture(colours, RAMP_TEXELS));
  ramp.needsUpdate = true;
};

/** The place that is asked about has a ring while one figure stands there and nobody draws on it. */
const ringOf = (state: AppState): AppState['chosenZone'] =>
  isComparing(state) || state.skinMode === 'draw' || state.skinMode === 'turn' ? null : state.chosenZone;

const ring = (body: SceneBody, place: AppState['chosenZone']): void => {
  const shown = body.byId.get('skin')?.material.uniforms.uPlace;
  if (shown) shown.value = body.heat?.ring(place) ? 1 : 0;
};

/** Keeps the heat on the skin in step with the patterns and colours in the state. */
export function Heat({ body, store }: { readonly body: SceneBody; readonly store: AppStore }) {
  const invalidate = useThree((three) => three.invalidate);
  useEffect(() => (body.heat ? whenIdle(body.heat.prepare()) : undefined), [body]);
  useEffect(() => {
    const { heat } = body;
    if (!heat) return;
    heat.show(store.getState().patterns);
    recolour(body, store.getState().heatColours);
    ring(body, ringOf(store.getState()));
    invalidate();
    return store.subscribe((state, before) => {
      if (state.patterns !== before.patterns) heat.show(state.patterns);
      if (state.heatColours !== before.heatColours) recolour(body, state.heatColours);
      const moved = ringOf(state) !== ringOf(before);
      if (moved) ring(body, ringOf(state));
      if (moved || state.patterns !== before.patterns || state.heatColours !== before.heatColours) invalidate();
    });
  }, [body, store, invalidate]);
  return null;
}
