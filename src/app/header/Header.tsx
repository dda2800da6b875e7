import { useTranslation } from 'react-i18next';
import { LifeBuoy } from 'lucide-react';
import { CommandButton } from '../controls/CommandButton';
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
        <CommandButton command="sheet.open" arg="help" iconOnly className="button hide-tiny" />
        <LanguagePicker />
        <RedFlagsButton />
      </div>
    </header>
  );
};
