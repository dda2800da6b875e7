import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { SESSION_LIMITS, type SavedView } from '@/state/visit';
import { CommandButton } from '../controls/CommandButton';
import { useAppStore } from '../store/hooks';

/** A kept view: its name to be changed, its place in the list, and the picture itself one tap away. */
export const ViewRow = ({ view, index, count }: { readonly view: SavedView; readonly index: number; readonly count: number }) => {
  const { t } = useTranslation(['session', 'ui']);
  const store = useAppStore();
  const up = useMemo(() => ({ index, by: -1 }), [index]);
  const down = useMemo(() => ({ index, by: 1 }), [index]);
  const show = (): void => {
    run(store, 'session.show', index);
    run(store, 'sheet.close');
  };
  return (
    <li className="session-view" aria-label={t('session:viewOf', { number: index + 1, count })}>
      <span className="session-number" aria-hidden="true">
        {index + 1}
      </span>
      <input
        type="text"
        aria-label={t('ui:command.renameView')}
        maxLength={SESSION_LIMITS.name}
        value={view.name}
        onChange={(event) => run(store, 'session.rename', { index, name: event.currentTarget.value })}
      />
      <span className="session-actions">
        <button type="button" className="button" onClick={show}>
          {t('session:show')}
        </button>
        <CommandButton command="session.move" arg={up} iconOnly />
        <CommandButton command="session.move" arg={down} iconOnly />
        <CommandButton command="session.remove" arg={index} iconOnly />
      </span>
    </li>
  );
};
