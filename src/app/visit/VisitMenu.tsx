import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Menu } from 'lucide-react';
import { CommandButton } from '../controls/CommandButton';
import { addIcons } from '../controls/icons';
import { usePictureName } from '../words/pictureName';
import { VISIT_ICONS } from './icons';
import './visit.css';

addIcons(VISIT_ICONS);

/** What somebody does besides looking; below it what a clinician needs in a visit: keep, show. A popover, so that the picture keeps its room. */
export const VisitMenu = () => {
  const { t, ready } = useTranslation(['session', 'ui', 'pain', 'structures']);
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const name = usePictureName();
  if (!ready) return <span className="visit-place" />;
  const close = (): void => menu.current?.hidePopover();
  return (
    <>
      <button type="button" className="button icon-only" popoverTarget={id} aria-label={t('session:visit.open')} title={t('session:visit.open')}>
        <Menu aria-hidden="true" size={20} strokeWidth={1.75} />
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events -- the buttons inside take the keys */}
      <div className="visit-menu" id={id} ref={menu} popover="auto" onClick={close}>
        <CommandButton command="sheet.open" arg="explain" className="button button-wide" />
        <CommandButton command="sheet.open" arg="exercises" className="button button-wide" />
        <CommandButton command="page.view" arg="handout" className="button button-wide" />
        <CommandButton command="sheet.open" arg="display" className="button button-wide" />
        <CommandButton command="sheet.open" arg="help" className="button button-wide" />
        <h2>{t('session:visit.menu')}</h2>
        <CommandButton command="present.toggle" className="button button-wide" />
        <CommandButton command="session.add" arg={name} className="button button-wide" />
        <CommandButton command="sheet.open" arg="session" className="button button-wide" />
      </div>
    </>
  );
};
