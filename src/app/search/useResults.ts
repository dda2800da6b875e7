import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { commandOf, contextOf, sessionOf, type CommandId } from '@/state/commands';
import { useAppStore } from '../store/hooks';
import { useStructureName } from '../words/structureName';
import { searchEntries, type Entry } from './entries';
import { prepare } from './fuzzy';
import { rank } from './rank';

const MOST_RESULTS = 12;
/** Shown before anything is typed: what a visit needs most. */
const FIRST = ['structure.gluteus_medius_L', 'pattern.gmed_composite.L', 'tour.hip-and-back', 'action.stand.oneLeg.', 'action.page.view.handout', 'action.sheet.open.red-flags'];

export const SEARCH_WORDS = ['search', 'ui', 'structures', 'pain', 'tours', 'exercises', 'look', 'parts'];

/** What fits the query, best first; only what can be done now. */
export const useResults = (query: string): readonly Entry[] => {
  const { t, ready } = useTranslation(SEARCH_WORDS);
  const store = useAppStore();
  const nameOf = useStructureName();
  const prepared = useMemo(() => {
    if (!ready) return [];
    const labelOf = (id: CommandId, arg: unknown): string => {
      const { labelKey } = commandOf(id);
      const key = typeof labelKey === 'string' ? labelKey : labelKey(store.getState(), arg);
      return t(key.includes(':') ? key : `ui:${key}`);
    };
    return searchEntries(t as never, nameOf, labelOf).map((entry) => ({ entry, words: prepare(entry) }));
  }, [t, ready, nameOf, store]);
  return useMemo(() => {
    const context = contextOf(sessionOf(store).getState());
    const offered = ({ command, arg }: Entry): boolean => commandOf(command).offered?.(store.getState(), arg, context) ?? true;
    if (query.trim() === '') return FIRST.flatMap((id) => prepared.filter(({ entry }) => entry.id === id).map(({ entry }) => entry)).filter(offered);
    return prepared
      .map(({ entry, words }) => ({ entry, score: rank(query, entry.kind, words) }))
      .filter(({ score }) => score > 0)
      .toSorted((a, b) => b.score - a.score)
      .map(({ entry }) => entry)
      .filter(offered)
      .slice(0, MOST_RESULTS);
  }, [prepared, query, store]);
};
