import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { STRUCTURES } from '@/anatomy/catalogue';
import type { SceneHandle } from '@/scene/mount';
import { useAppState } from '../store/hooks';

const LATIN = new Map(STRUCTURES.map(({ kind, latin }) => [kind, latin]));

/** Gives the names on the picture their words. Those of landmarks are fetched when they are first shown. */
export const useNames = (handle: SceneHandle | null): void => {
  const named = useAppState((state) => state.labels.length > 0);
  const { t } = useTranslation(named ? ['ui', 'structures', 'look'] : ['ui', 'structures']);
  useEffect(() => {
    if (!handle || !named) return;
    // Only what names the words themselves may load the Latin of the landmarks with them.
    void import('./landmarkLatin').then(({ landmarkLatin }) =>
      handle.setNames(({ set, key }, latin) => {
        if (set === 'landmarks') return latin ? landmarkLatin(key) : t(`look:landmark.${key}`);
        const plain = t(`structures:${key}.name`);
        return latin ? (LATIN.get(key) ?? plain) : plain.charAt(0).toLocaleUpperCase() + plain.slice(1);
      }),
    );
  }, [handle, named, t]);
};
