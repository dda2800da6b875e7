import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppState } from '@/state/appState';
import { stanceFrame } from '@/state/derived';
import { readoutParts } from '@/state/readout';
import { useAppState } from '../store/hooks';

/** A screen reader hears the sentence once it has stood still this long, ms: not every degree of a moving figure. */
const SETTLED_MS = 700;

/** The parts as text: compared by content, so that the sentence renders only when it changes. */
const partsKey = (state: AppState): string =>
  state.courseTime === 0 && !state.playing ? '' : JSON.stringify(readoutParts(stanceFrame(state).result, state.stanceSide, state.courseTime));

/** The sentence about the stance now; empty while the body simply stands. */
export const useReadout = (): string => {
  const { t } = useTranslation();
  const key = useAppState(partsKey);
  if (key === '') return '';
  const parts = JSON.parse(key) as ReturnType<typeof readoutParts>;
  return parts
    .map((part) => t(`readout.${part.key}`, { ...part, stance: t(`stanceSide.${part.stance}`), swing: t(`stanceSide.${part.swing}`) }))
    .join(' ');
};

const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
};

/** Says in plain words what the figure is doing, under the figure, like the caption of a plate. */
export const Readout = () => {
  const text = useReadout();
  const spoken = useSettled(text);
  return (
    <>
      {text ? (
        <p className="readout" aria-hidden="true">
          {text}
        </p>
      ) : null}
      <output className="unseen">{spoken}</output>
    </>
  );
};
