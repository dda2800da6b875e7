import { lazy, Suspense, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet as SheetName } from '@/state/appState';
import { run } from '@/state/commands';
import { Sheet } from '../controls/Sheet';
import { ErrorBoundary } from '../ErrorBoundary';
import { useAppState, useAppStore } from '../store/hooks';
import { RedFlags } from './RedFlags';

// "When to get help" comes with the page, so that it opens whatever else fails. The others are fetched when asked for.
const CONTENT: Record<Exclude<SheetName, 'none'>, ComponentType> = {
  'red-flags': RedFlags,
  help: lazy(() => import('./Help').then(({ Help }) => ({ default: Help }))),
  evidence: lazy(() => import('./EvidenceList').then(({ EvidenceList }) => ({ default: EvidenceList }))),
  credits: lazy(() => import('./CreditList').then(({ CreditList }) => ({ default: CreditList }))),
  method: lazy(() => import('./Method').then(({ Method }) => ({ default: Method }))),
  search: lazy(() => import('../search/Search').then(({ Search }) => ({ default: Search }))),
  session: lazy(() => import('../session/SessionSheet').then(({ SessionSheet }) => ({ default: SessionSheet }))),
  exercises: lazy(() => import('../exercises/ExerciseList').then(({ ExerciseList }) => ({ default: ExerciseList }))),
  explain: lazy(() => import('../explain/Explain').then(({ Explain }) => ({ default: Explain }))),
  display: lazy(() => import('../display/Display').then(({ Display }) => ({ default: Display }))),
};

const TITLES: Record<Exclude<SheetName, 'none'>, string> = {
  'red-flags': 'command.redFlags',
  help: 'command.help',
  evidence: 'command.evidence',
  credits: 'command.credits',
  method: 'command.method',
  search: 'command.search',
  session: 'command.session',
  exercises: 'command.exercises',
  explain: 'command.explain',
  display: 'command.display',
};

/** The one sheet that may be open over the page. */
export const Sheets = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  const sheet = useAppState((state) => state.sheet);
  if (sheet === 'none') return null;
  const Content = CONTENT[sheet];
  return (
    <Sheet key={sheet} title={t(TITLES[sheet])} onClose={() => run(store, 'sheet.close')}>
      <ErrorBoundary fallback={() => <p>{t('sources.failed')}</p>}>
        <Suspense fallback={<p>{t('sources.loading')}</p>}>
          <Content />
        </Suspense>
      </ErrorBoundary>
    </Sheet>
  );
};
