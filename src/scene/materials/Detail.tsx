import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from '@/state/store';
import type { Figure } from '../figure/figure';

/** Choices that change the muscle shader itself: strong fibre lines, and leaving out fine strands at the lowest quality. */
export function Detail({ figure, store }: { readonly figure: Figure; readonly store: AppStore }) {
  const fibres = useStore(store, (state) => state.fibres);
  const plain = useStore(store, (state) => state.quality === 'low');
  const invalidate = useThree((three) => three.invalidate);
  useEffect(() => {
    for (const { material, asset } of figure.body.parts) {
      if (asset.structure.tissue !== 'muscle') continue;
      const defines = { ...(fibres ? { STRONG_FIBRES: '' } : {}), ...(plain ? { PLAIN_FIBRES: '' } : {}) };
      if (Object.keys(defines).join() === Object.keys(material.defines ?? {}).join()) continue;
      material.defines = defines;
      material.needsUpdate = true;
    }
    invalidate();
  }, [figure, fibres, plain, invalidate]);
  return null;
}
