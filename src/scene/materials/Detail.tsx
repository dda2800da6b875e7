import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from '@/state/store';
import type { BodyPart } from '../body/sceneBody';
import type { Figure } from '../figure/figure';

const setDetail = (parts: readonly BodyPart[], defines: Readonly<Record<string, string>>): void => {
  for (const { material, asset } of parts) {
    if (asset.structure.tissue !== 'muscle' || Object.keys(defines).join() === Object.keys(material.defines ?? {}).join()) continue;
    material.defines = { ...defines };
    material.needsUpdate = true;
  }
};

/** Choices that change the muscle shader itself: strong fibre lines, and leaving out fine strands at the lowest quality. */
export function Detail({ figure, store }: { readonly figure: Figure; readonly store: AppStore }) {
  const fibres = useStore(store, (state) => state.fibres);
  const plain = useStore(store, (state) => state.quality === 'low');
  const invalidate = useThree((three) => three.invalidate);
  useEffect(() => {
    setDetail(figure.body.parts, { ...(fibres ? { STRONG_FIBRES: '' } : {}), ...(plain ? { PLAIN_FIBRES: '' } : {}) });
    invalidate();
  }, [figure, fibres, plain, invalidate]);
  return null;
}
