import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { SESSION_LIMITS } from '@/state/visit';
import { CommandButton } from '../controls/CommandButton';
import { addIcons } from '../controls/icons';
import { useAppState, useAppStore } from '../store/hooks';
import { VISIT_ICONS } from '../visit/icons';
import { usePictureName } from '../words/pictureName';
import { FileButtons } from './FileButtons';
import { ShareLink } from './ShareLink';
import { ViewRow } from './ViewRow';
import './session.css';

addIcons(VISIT_ICONS);

/** The clinician's own list of views: keep, name, order, show, and give away as a link, a code or a file. */
export const SessionSheet = () => {
  const { t, ready } = useTranslation(['session', 'ui', 'pain', 'structures']);
  const store = useAppStore();
  const session = useAppState((state) => state.session);
  const name = usePictureName();
  if (!ready) return <p>{t('ui:sources.loading')}</p>;
  const { views, note } = session;
  return (
    <div className="session">
      <p className="lead">{t('session:intro')}</p>
      <div className="session-keep">
        <p>
          <span className="quiet">{t('session:now')}</span> <span className="sentence-case">{name}</span>
        </p>
        <CommandButton command="session.add" arg={name} className="button button-strong" />
      </div>
      {views.length > 0 ? (
        <ol className="plain session-views" aria-label={t('session:list')}>
          {views.map((view, index) => (
            // Views have no identity besides their place: two may be alike in every way.
            // oxlint-disable-next-line react/no-array-index-key
            <ViewRow key={index} view={view} index={index} count={views.length} />
          ))}
        </ol>
      ) : (
        <p className="quiet">{t('session:empty')}</p>
      )}
      <label className="session-note">
        <span>{t('ui:command.note')}</span>
        <textarea rows={3} maxLength={SESSION_LIMITS.note} value={note} onChange={(event) => run(store, 'session.note', event.currentTarget.value)} />
        <span className="quiet">{t('session:noteHint')}</span>
      </label>
      <ShareLink session={session} />
      <FileButtons session={session} />
    </div>
  );
};
