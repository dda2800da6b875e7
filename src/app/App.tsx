import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dock } from './dock/Dock';
import { ErrorBoundary } from './ErrorBoundary';
import { Header } from './header/Header';
import { CompareWords, Handout, Hints, PatientPage, PresentBar, ReplayCard, SelectionCard, TourCard, UpdatePrompt } from './later';
import { firstTab } from './page/columns';
import { useMedia, WIDE } from './page/useMedia';
import { isComparing } from '@/state/painView';
import { Sheets } from './sheets/Sheets';
import { Stage } from './stage/Stage';
import { useAppState, useAppStore } from './store/hooks';

/** What the window shows: the page, one printed page, or the window that follows another. */
export const App = () => {
  const view = useAppState((state) => state.view);
  return (
    <ErrorBoundary fallback={() => null}>
      {view === 'page' ? <Page /> : <Suspense fallback={null}>{view === 'handout' ? <Handout /> : <PatientPage />}</Suspense>}
      {view === 'patient' ? null : <Sheets />}
      <Suspense fallback={null}>{view === 'patient' ? null : <UpdatePrompt />}</Suspense>
    </ErrorBoundary>
  );
};

/** The page: the picture is the hero, the panels are quiet. Each part fails by itself. */
const Page = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  const wide = useMedia(WIDE);
  const replaying = useAppState((state) => state.replay !== null && state.tour === null);
  const touring = useAppState((state) => state.tour !== null) || replaying;
  const presenting = useAppState((state) => state.presenting.on);
  const alone = useAppState((state) => state.presenting.on && state.presenting.alone);
  const story = replaying ? <ReplayCard /> : <TourCard />;
  const selected = useAppState((state) => state.selection !== null);
  const comparing = useAppState(isComparing);
  const [tab, setTab] = useState(() => firstTab(store.getState()));
  const showCard = (): void => {
    setTab('body');
    // After React has put the panel there, at whose head the card stands. Only the panel may move: `scrollIntoView` would push the page up.
    requestAnimationFrame(() => document.querySelector('#controls .tab-panel:not([hidden])')?.scrollTo({ top: 0 }));
  };
  const sceneCrashed = (): void => store.setState({ sceneStatus: 'failed', sceneProblem: 'crashed' });
  return (
    <>
      <a className="skip-link unseen" href="#controls" onClick={skipToControls}>
        {t('skip')}
      </a>
      <div className="shell" data-alone={alone || undefined}>
        <Header />
        <ErrorBoundary onError={sceneCrashed} fallback={(retry) => <StageFailed onRetry={retry} />}>
          <Stage onAbout={wide ? null : showCard} first={presenting ? null : <Suspense fallback={null}><Hints /></Suspense>}>
            <Suspense fallback={null}>{presenting ? <PresentBar /> : null}</Suspense>
          </Stage>
        </ErrorBoundary>
        {/* A tour tells its own story: on a small screen it takes the place of the panels, on a wide one that of the card. */}
        <Dock withCard={!wide} hidden={touring && !wide} active={tab} onSelect={setTab} />
        <ErrorBoundary fallback={() => null}>
          <Suspense fallback={null}>
            {wide ? <div className="words">{touring ? story : comparing ? <CompareWords /> : selected ? <SelectionCard /> : null}</div> : touring ? story : null}
          </Suspense>
        </ErrorBoundary>
      </div>
    </>
  );
};

/** Moves the focus by hand: the fragment of the address belongs to the state. */
const skipToControls = (event: React.MouseEvent): void => {
  event.preventDefault();
  document.querySelector<HTMLElement>('#controls [role=tab][aria-selected=true]')?.focus();
};

const StageFailed = ({ onRetry }: { readonly onRetry: () => void }) => {
  const { t } = useTranslation();
  return (
    <main className="stage">
      <div className="scene-message" aria-live="polite">
        <p>{t('scene.crashed')}</p>
        <button type="button" className="button button-strong" onClick={onRetry}>
          {t('scene.retry')}
        </button>
      </div>
    </main>
  );
};
