import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { CommandButton } from '../controls/CommandButton';
import { addIcons } from '../controls/icons';
import { useAppState } from '../store/hooks';
import { useAutoPlay } from '../tour/useAutoPlay';
import { TourTools } from '../tour/TourTools';
import { VISIT_ICONS } from '../visit/icons';

addIcons(VISIT_ICONS);

/** The words of a kept view while the list is shown: its name, the note with the first, and the way on, back and out. */
export const ReplayCard = () => {
  const { t, ready } = useTranslation(['session', 'ui']);
  const index = useAppState((state) => state.replay);
  const session = useAppState((state) => state.session);
  const heading = useRef<HTMLHeadingElement>(null);
  const view = index === null ? undefined : session.views[index];
  const here = index !== null;
  useEffect(() => {
    if (here) heading.current?.focus();
  }, [here]);
  useAutoPlay(view?.name ?? '', 'session.next');
  if (!ready || index === null || !view) return null;
  const last = index === session.views.length - 1;
  return (
    <section className="tour-card" aria-label={t('session:list')}>
      <header>
        <p className="quiet">{t('session:viewOf', { number: index + 1, count: session.views.length })}</p>
        <CommandButton command="session.leave" iconOnly />
      </header>
      <div aria-live="polite">
        <h2 ref={heading} tabIndex={-1} className="sentence-case">
          {view.name}
        </h2>
        {index === 0 && session.note ? <p className="session-words">{session.note}</p> : null}
      </div>
      <TourTools />
      <div className="tour-moves">
        <CommandButton command="session.back" />
        <CommandButton command={last ? 'session.leave' : 'session.next'} className="button button-strong" />
      </div>
    </section>
  );
};
