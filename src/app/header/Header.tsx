import { useTranslation } from 'react-i18next';
import { Suspense } from 'react';
import { LifeBuoy, Search } from 'lucide-react';
import { CommandButton } from '../controls/CommandButton';
import { VisitMenu } from '../later';
import { useCommand } from '../store/useCommand';
import { HistoryButtons } from './HistoryButtons';
import { LanguagePicker } from './LanguagePicker';

/** Always in the same place, on every screen and size: it is the one thing nobody may have to look for. */
const RedFlagsButton = () => {
  const { t } = useTranslation();
  const { labelKey, run } = useCommand('sheet.open', 'red-flags');
  return (
    <button type="button" className="help-button" onClick={run} aria-haspopup="dialog">
      <LifeBuoy aria-hidden="true" size={20} strokeWidth={1.75} />
      <span>{t(labelKey)}</span>
    </button>
  );
};

/** Finds anything by a word. A label of its own: the icon comes with the page. */
const SearchButton = () => {
  const { t } = useTranslation();
  const { labelKey, run } = useCommand('sheet.open', 'search');
  return (
    <button type="button" className="button icon-only search-button" aria-label={t(labelKey)} title={`${t(labelKey)} (Ctrl K)`} aria-haspopup="dialog" onClick={run}>
      <Search aria-hidden="true" size={20} strokeWidth={1.75} />
    </button>
  );
};

/** Name, the standing line, and the few actions that belong to the whole page. */
export const Header = () => {
  const { t } = useTranslation();
  return (
    <header className="header">
      <div className="brand">
        <h1>{t('app.name')}</h1>
        <p>{t('app.notDiagnosis')}</p>
      </div>
      <div className="header-actions">
        <HistoryButtons />
        <SearchButton />
        <Suspense fallback={<span className="visit-place" />}>
          <VisitMenu />
        </Suspense>
        <CommandButton command="sheet.open" arg="help" iconOnly className="button hide-tiny" />
        <LanguagePicker />
        <RedFlagsButton />
      </div>
    </header>
  );
};
