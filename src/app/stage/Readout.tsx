import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { AppState } from '@/state/appState';
import { figureWords, type FigureWords } from '@/state/readout';
import { useAppState } from '../store/hooks';
import { useComparedNames } from '../words/comparedNames';
import { momentNumbers, type Moment } from '../words/momentNumbers';
import { WorkKey } from './WorkKey';
import { useSettled } from './useSettled';

/** The facts as text: compared by content, so that the sentence renders only when it changes. */
const wordsKey = (state: AppState): string => JSON.stringify(figureWords(state));

/** Says the facts in the language of the page: what the body does, and apart from it what the hands hold. */
const say = (words: FigureWords, t: TFunction): readonly [body: string, hands: string] => {
  if (words.kind === 'pose') return [t('readout.posed', { name: t(`pose.${words.pose}`) }), ''];
  if (words.kind === 'walk') {
    if (!words.stance) return [t('readout.walksBoth'), ''];
    const sides = { stance: t(`stanceSide.${words.stance}`), swing: t(`stanceSide.${words.stance === 'left' ? 'right' : 'left'}`) };
    return [t(words.drop < 0 ? 'readout.walksUp' : 'readout.walks', { ...sides, drop: Math.abs(words.drop) }), ''];
  }
  const stance = words.parts.map((part) => t(`readout.${part.key}`, { ...part, stance: t(`stanceSide.${part.stance}`), swing: t(`stanceSide.${part.swing}`) }));
  const hands = words.hands.map(({ key, hand, share }) => t(`readout.${key}`, { hand: t(`stanceSide.${hand}`), share }));
  return [stance.join(' '), hands.join(' ')];
};

const useSaid = (): readonly [body: string, hands: string] => {
  const { t } = useTranslation();
  const words = JSON.parse(useAppState(wordsKey)) as FigureWords | null;
  const names = useComparedNames();
  if (!words) return ['', ''];
  const [body, hands] = say(words, t);
  return [names ? t('compare.says', { name: names[1], text: body }) : body, hands];
};

/** The sentence about the stance now, of two figures that of the one on the right; empty while the body simply stands. */
export const useReadout = (): string => useSaid().join(' ').trim();

/** What the other of two figures does, in numbers: on the picture they stand beside the sentence, and who only hears it needs them too. */
const useBeside = (): string => {
  const { t } = useTranslation();
  const names = useComparedNames();
  const { figures } = JSON.parse(useAppState(momentNumbers)) as Moment;
  return names ? t('compare.says', { name: names[0], text: t('compare.shows', { ...figures[0] }) }) : '';
};

/** Says in plain words what the figure is doing, under the figure, like the caption of a plate. */
export const Readout = () => {
  const [body, hands] = useSaid();
  const text = `${body} ${hands}`.trim();
  const beside = useBeside();
  const spoken = useSettled(`${text} ${text === '' ? '' : beside}`.trim());
  return (
    <>
      {text ? (
        <p className="readout" aria-hidden="true">
          {body} {hands ? <span className="readout-hands">{hands}</span> : null}
        </p>
      ) : null}
      {text ? <WorkKey /> : null}
      <output className="unseen">{spoken}</output>
    </>
  );
};
