import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { useAppState, useAppStore } from '../store/hooks';

/** Says how many structures are hidden, and brings them back. */
export const HiddenChip = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  const count = useAppState((state) => state.hidden.length);
  if (count === 0) return null;
  return (
    <button type="button" className="chip" onClick={() => run(store, 'structure.showAll')}>
      <span>{t('stage.hiddenCount', { count })}</span>
      <span aria-hidden="true" className="chip-dot" />
      <strong>{t('command.showAll')}</strong>
    </button>
  );
};
