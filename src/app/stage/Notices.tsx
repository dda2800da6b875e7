import { useTranslation } from 'react-i18next';
import { X } from 'lucide-react';
import { run } from '@/state/commands';
import { CommandButton } from '../controls/CommandButton';
import { useAppState, useAppStore } from '../store/hooks';

/** What the page has to say once: each goes away at a press. */
export const Notices = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  const notices = useAppState((state) => state.notices);
  const deeperFailed = useAppState((state) => state.deeperStatus === 'failed');
  return (
    <ul className="plain notices" aria-live="polite" aria-label={t('notice.list')}>
      {notices.map((notice) => (
        <li key={notice.id} className="notice">
          <p>{t(notice.textKey, notice.values)}</p>
          <button type="button" className="button icon-only" aria-label={t('command.dismiss')} onClick={() => run(store, 'notice.dismiss', notice.id)}>
            <X aria-hidden="true" size={20} strokeWidth={1.75} />
          </button>
        </li>
      ))}
      {deeperFailed ? (
        <li className="notice">
          <p>{t('scene.deeperFailed')}</p>
          <CommandButton command="structure.retryDeeper" />
        </li>
      ) : null}
    </ul>
  );
};
