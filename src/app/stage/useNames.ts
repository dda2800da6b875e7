import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { STRUCTURES } from '@/anatomy/catalogue';
import type { SceneHandle } from '@/scene/mount';
import { useAppState } from '../store/hooks';

const LATIN = new Map(STRUCTURES.map(({ kind, latin }) => [kind, latin]));

/** What clinicians say for it, as the plain name has it in brackets: “L4”, “rib 12”. */
const IN_BRACKETS = /\(([^)]+)\)$/;
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Gives the names on the picture their words. Those of landmarks are fetched when they are first shown. */
export const useNames = (handle: SceneHandle | null): void => {
  const named = useAppState((state) => state.labels.length > 0);
  const { t } = useTranslation(named ? ['ui', 'structures', 'look'] : ['ui', 'structures']);
  useEffect(() => {
    if (!handle || !named) return;
    // Only what names the words themselves may load the Latin of the landmarks with them.
    void import('./landmarkLatin').then(({ landmarkLatin }) =>
      handle.setNames(({ set, key }, latin, short) => {
        if (set === 'landmarks') return latin ? landmarkLatin(key) : t(`look:landmark.${key}`);
        const plain = t(`structures:${key}.name`);
        if (latin) return LATIN.get(key) ?? plain;
        return capital(short ? (IN_BRACKETS.exec(plain)?.[1] ?? plain) : plain);
      }),
    );
  }, [handle, named, t]);
};
