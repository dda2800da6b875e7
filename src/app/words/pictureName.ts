import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { litPart } from '@/anatomy/parts';
import { useAppStore, useAppState } from '../store/hooks';
import type { AppState } from '@/state/appState';
import { isComparing } from '@/state/painView';
import { describePicture, type PictureFacts } from '@/state/picture';
import type { heatPeak, HeatPeak } from '@/state/heatPeak';
import { useStructureName } from './structureName';

type Say = (key: string, values?: Record<string, string | number>) => string;

const posturePart = ({ pose, phase, stanceSide }: PictureFacts, t: Say): string | null => {
  if (pose !== 'standing') return t('picture.pose', { name: t(`pose.${pose}`) });
  if (phase === 'double-stance' || phase === 'double-stance-again') return null;
  return t(phase === 'hold' ? 'picture.oneLeg' : 'picture.moving', { side: t(`stanceSide.${stanceSide}`) });
};

/** "left gluteus medius, posterior part lit" */
const litPhrase = ({ lit, part }: PictureFacts, t: Say, nameOf: (id: string, style: 'inline') => string): string | null => {
  if (!lit) return null;
  const name = nameOf(lit, 'inline');
  return part ? t('parts:lit', { name, part: t(`parts:${part}.inline`) }) : t('picture.lit', { name });
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
    facts.form === 'mean' ? null : t(`picture.form.${facts.form}`),
    litPhrase(facts, t, nameOf),
    heat,
    posturePart(facts, t),
    facts.hiddenCount > 0 ? t('picture.hidden', { count: facts.hiddenCount }) : null,
  ]
    .filter((part) => part !== null)
    .join(t('list.semicolon'));
};

const NONE: AppState['patterns'] = [];

/** The strongest zone; what finds it is fetched with the first heat. */
const useHeatPeak = (): HeatPeak | null => {
  const patterns = useAppState((state) => (isComparing(state) ? NONE : state.patterns));
  const [find, setFind] = useState<typeof heatPeak | null>(null);
  const wanted = patterns.length > 0;
  useEffect(() => {
    // Without it the name is only shorter.
    if (wanted) import('@/state/heatPeak').then((found) => setFind(() => found.heatPeak), () => undefined);
  }, [wanted]);
  return useMemo(() => (wanted && find ? find(patterns) : null), [wanted, find, patterns]);
};

/** The name of the picture now. It changes when the facts do, not with every degree of turning. */
export const usePictureName = (): string => {
  const heat = useHeatPeak();
  const part = useAppState((state) => litPart(state) !== null);
  const { t } = useTranslation(['ui', ...(heat ? ['pain'] : []), ...(part ? ['parts'] : [])]);
  const store = useAppStore();
  const nameOf = useStructureName();
  const compared = useAppState((state) => state.compared.length);
  useAppState((state) => JSON.stringify(describePicture(state, null)));
  const name = pictureName(describePicture(store.getState(), heat), t as Say, nameOf);
  return compared > 1 ? t('picture.compared', { name, count: compared }) : name;
};
