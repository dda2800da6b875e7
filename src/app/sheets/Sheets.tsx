import { Suspense, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sheet as SheetName } from '@/state/appState';
import { run, SHEET_KEYS } from '@/state/commands';
import { Sheet } from '../controls/Sheet';
import { ErrorBoundary } from '../ErrorBoundary';
import { later } from '../later';
import { EarlyField } from '../search/EarlyField';
import { useAppState, useAppStore } from '../store/hooks';
import { RedFlags } from './RedFlags';

// "When to get help" comes with the page, so that it opens whatever else fails. The others are fetched when asked for.
const CONTENT: Record<Exclude<SheetName, 'none'>, ComponentType> = {
  'red-flags': RedFlags,
  help: later(() => import('./Help'), 'Help'),
  evidence: later(() => import('./EvidenceList'), 'EvidenceList'),
  credits: later(() => import('./CreditList'), 'CreditList'),
  method: later(() => import('./Method'), 'Method'),
  search: later(() => import('../search/Search'), 'Search'),
  session: later(() => import('../session/SessionSheet'), 'SessionSheet'),
  exercises: later(() => import('../exercises/ExerciseList'), 'ExerciseList'),
  explain: later(() => import('../explain/Explain'), 'Explain'),
  display: later(() => import('../display/Display'), 'Display'),
};

/** The one sheet that may be open over the page. */
export const Sheets = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  const sheet = useAppState((state) => state.sheet);
  if (sheet === 'none') return null;
  const Content = CONTENT[sheet];
  return (
    <Sheet key={sheet} title={t(SHEET_KEYS[sheet])} onClose={() => run(store, 'sheet.close')}>
      <ErrorBoundary fallback={() => <p>{t('sources.failed')}</p>}>
        <Suspense fallback={sheet === 'search' ? <EarlyField /> : <p>{t('sources.loading')}</p>}>
          <Content />
        </Suspense>
      </ErrorBoundary>
    </Sheet>
  );
};
