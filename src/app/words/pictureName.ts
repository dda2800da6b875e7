import { useTranslation } from 'react-i18next';
import { useAppStore, useAppState } from '../store/hooks';
import { describePicture, type PictureFacts } from '@/state/picture';
import type { AppState } from '@/state/appState';
import { useStructureName } from './structureName';

type Say = (key: string, values?: Record<string, string | number>) => string;

const posturePart = ({ phase, stanceSide }: PictureFacts, t: Say): string | null => {
  if (phase === 'double-stance' || phase === 'double-stance-again') return null;
  return t(phase === 'hold' ? 'picture.oneLeg' : 'picture.moving', { side: t(`stanceSide.${stanceSide}`) });
};

/**
 * The name of the picture in one line: "Pelvis from behind; left gluteus medius lit; belt line at the back strongest".
 * @param nameOf says a structure
 */
export const pictureName = (facts: PictureFacts, t: Say, nameOf: (id: string, style: 'inline') => string): string => {
  const heat = facts.heat
    ? t('picture.heat', { place: t(`pain:zones.${facts.heat.zone}.plain`), side: t(`side.${facts.heat.side}.name`) })
    : null;
  return [
    t(`picture.from.${facts.standpoint}`),
    facts.lit ? t('picture.lit', { name: nameOf(facts.lit, 'inline') }) : null,
    heat,
    posturePart(facts, t),
    facts.hiddenCount > 0 ? t('picture.hidden', { count: facts.hiddenCount }) : null,
  ]
    .filter((part) => part !== null)
    .join('; ');
};

/** Facts as a key: the name changes only when they do, not with every degree of turning. */
const factsKey = (state: AppState): string => JSON.stringify(describePicture(state));

/** The name of the picture now. */
export const usePictureName = (): string => {
  const { t } = useTranslation(['ui', 'pain']);
  const store = useAppStore();
  const nameOf = useStructureName();
  useAppState(factsKey);
  return pictureName(describePicture(store.getState()), t as Say, nameOf);
};
