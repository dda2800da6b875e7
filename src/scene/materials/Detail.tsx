import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from '@/state/store';
import type { BodyPart } from '../body/sceneBody';
import { giveCombed } from '../fibres/combedGeometry';
import type { Figure } from '../figure/figure';
import { whenIdle } from '../runtime/whenIdle';

const STRONG = 'STRONG_FIBRES';

const draw = ({ material, asset }: BodyPart, strong: boolean): void => {
  if (strong) giveCombed(asset);
  if (strong === STRONG in (material.defines ?? {})) return;
  material.defines = strong ? { [STRONG]: '' } : {};
  material.needsUpdate = true;
};

/** Muscles that are hidden, one at a time: combing one takes some ten milliseconds. A picture is asked for, should one have come out meanwhile. */
function* drawRest(parts: readonly BodyPart[], invalidate: () => void): Generator<void> {
  for (const part of parts) {
    draw(part, true);
    if (part.mesh.visible) invalidate();
    yield;
  }
}

/** A choice that changes the muscle shader itself: strong fibre lines. */
export function Detail({ figure, store }: { readonly figure: Figure; readonly store: AppStore }) {
  const fibres = useStore(store, (state) => state.fibres);
  const invalidate = useThree((three) => three.invalidate);
  useEffect(() => {
    const muscles = figure.body.parts.filter(({ asset }) => asset.structure.tissue === 'muscle');
    for (const part of muscles) if (!fibres || part.mesh.visible) draw(part, fibres);
    invalidate();
    return fibres ? whenIdle(drawRest(muscles, invalidate)) : undefined;
  }, [figure, fibres, invalidate]);
  return null;
}
