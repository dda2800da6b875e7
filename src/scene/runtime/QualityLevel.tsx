import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { AppStore } from '@/state/store';
import { pixelRatioOf } from './pixelRatio';

/** Takes the sharpness that the reader chose; `auto` starts sharp and then goes by measured frame time. */
export function QualityLevel({ store }: { readonly store: AppStore }) {
  const quality = useStore(store, (state) => state.quality);
  const setDpr = useThree((three) => three.setDpr);
  const invalidate = useThree((three) => three.invalidate);
  useEffect(() => {
    setDpr(pixelRatioOf(quality, devicePixelRatio));
    invalidate();
  }, [quality, setDpr, invalidate]);
  return null;
}
