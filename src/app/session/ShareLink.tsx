import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isEmptySession, packSession, showView } from '@/state/session';
import type { AppState } from '@/state/appState';
import type { SavedSession } from '@/state/visit';
import { useAppState } from '../store/hooks';
import { shareAddress } from '../visit/address';
import { codeOf } from '../visit/code';
import { QrCode } from '../visit/QrCode';

/** The state a shared link opens with: the first view of the list, else what is on screen. */
const opensWith = (state: AppState, session: SavedSession): AppState => {
  const [first] = session.views;
  return first ? { ...state, ...showView(first), tour: null } : { ...state, tour: null };
};

/** The link that carries the whole list; `null` while it is being packed. */
const useLink = (session: SavedSession): string | null => {
  const state = useAppState((all) => all);
  const [packed, setPacked] = useState<{ readonly of: SavedSession; readonly text: string } | null>(null);
  useEffect(() => {
    let gone = false;
    if (isEmptySession(session)) return;
    packSession(session).then(
      (text) => {
        if (!gone) setPacked({ of: session, text });
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [session]);
  if (isEmptySession(session)) return shareAddress({ ...state, tour: null });
  return packed?.of === session ? shareAddress(opensWith(state, session), { shared: packed.text }) : null;
};

/** One link and its code for the patient's phone. Everything is in the link itself: nothing is stored anywhere. */
export const ShareLink = ({ session }: { readonly session: SavedSession }) => {
  const { t } = useTranslation('session');
  const [told, setTold] = useState<{ readonly of: string; readonly how: 'copied' | 'failed' } | null>(null);
  const link = useLink(session);
  const copy = (): void => {
    if (!link) return;
    navigator.clipboard.writeText(link).then(
      () => setTold({ of: link, how: 'copied' }),
      () => setTold({ of: link, how: 'failed' }),
    );
  };
  return (
    <section className="session-share">
      <h3>{t('share.title')}</h3>
      <p>{isEmptySession(session) ? t('share.one') : t('share.all', { count: session.views.length })}</p>
      <div className="session-link">
        <input type="text" readOnly dir="ltr" aria-label={t('share.link')} value={link ?? '…'} onFocus={(event) => event.currentTarget.select()} />
        <button type="button" className="button button-strong" onClick={copy}>
          {t('share.copy')}
        </button>
      </div>
      <output className="quiet">{told && told.of === link ? t(`share.${told.how}`) : ''}</output>
      {link ? codeOf(link) ? <QrCode text={link} label={t('share.code')} /> : <p className="quiet">{t('share.tooLong')}</p> : null}
    </section>
  );
};
