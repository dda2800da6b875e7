import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Bone, Flame, GraduationCap, PersonStanding } from 'lucide-react';
import { Tabs } from '../controls/Tabs';
import { ErrorBoundary } from '../ErrorBoundary';
import { useAppState } from '../store/hooks';
import { BodyPanel, LearnPanel, PainPanel, SelectionCard, StandPanel } from '../later';

/** A panel that is fetched when first opened; if it fails, the others still work. */
const later = (panel: ReactNode): ReactNode => (
  <ErrorBoundary fallback={(retry) => <PanelFailed onRetry={retry} />}>
    <Suspense fallback={null}>{panel}</Suspense>
  </ErrorBoundary>
);

const ICON = { 'aria-hidden': true, size: 20, strokeWidth: 1.75 } as const;

interface Props {
  /** Whether the card of what is chosen stands here, for want of a place of its own. */
  readonly withCard: boolean;
  readonly hidden: boolean;
  readonly active: string;
  readonly onSelect: (tab: string) => void;
}

/** The panels, one at a time: beside the picture on a wide screen, under it on a phone. */
export const Dock = ({ withCard, hidden, active, onSelect }: Props) => {
  const { t } = useTranslation();
  const selected = useAppState((state) => state.selection !== null);
  const tabs = [
    {
      id: 'body',
      label: t('tab.body'),
      icon: <Bone {...ICON} />,
      panel: (
        <>
          {withCard && selected ? later(<SelectionCard />) : null}
          {later(<BodyPanel />)}
        </>
      ),
    },
    { id: 'pain', label: t('tab.pain'), icon: <Flame {...ICON} />, panel: later(<PainPanel />) },
    { id: 'stand', label: t('tab.stand'), icon: <PersonStanding {...ICON} />, panel: later(<StandPanel />) },
    { id: 'learn', label: t('tab.learn'), icon: <GraduationCap {...ICON} />, panel: later(<LearnPanel />) },
  ];
  return (
    <aside className="dock" id="controls" hidden={hidden} aria-label={t('dock.label')}>
      <Tabs label={t('dock.label')} tabs={tabs} active={active} onSelect={onSelect} />
    </aside>
  );
};

const PanelFailed = ({ onRetry }: { readonly onRetry: () => void }) => {
  const { t } = useTranslation();
  return (
    <div className="panel-section">
      <p>{t('dock.failed')}</p>
      <button type="button" className="button button-strong" onClick={onRetry}>
        {t('scene.retry')}
      </button>
    </div>
  );
};
