import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from '@/state/store';
import type { BodyPart } from '../body/sceneBody';
import { giveCombed } from '../fibres/combedGeometry';
import type { Figure } from '../figure/figure';

const setDetail = (parts: readonly BodyPart[], defines: Readonly<Record<string, string>>): void => {
  for (const { material, asset } of parts) {
    if (asset.structure.tissue !== 'muscle' || Object.keys(defines).join() === Object.keys(material.defines ?? {}).join()) continue;
    if ('STRONG_FIBRES' in defines) giveCombed(asset);
    material.defines = { ...defines };
    material.needsUpdate = true;
  }
};

/** A choice that changes the muscle shader itself: strong fibre lines. */
export function Detail({ figure, store }: { readonly figure: Figure; readonly store: AppStore }) {
  const fibres = useStore(store, (state) => state.fibres);
  const invalidate = useThree((three) => three.invalidate);
  useEffect(() => {
    setDetail(figure.body.parts, fibres ? { STRONG_FIBRES: '' } : {});
    invalidate();
  }, [figure, fibres, invalidate]);
  return null;
}
