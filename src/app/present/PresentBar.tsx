import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AppWindow } from 'lucide-react';
import { useStore } from 'zustand';
import { PRESENT_TOOLS } from '@/state/visit';
import { CommandButton } from '../controls/CommandButton';
import { addIcons } from '../controls/icons';
import { useAppState, useAppStore } from '../store/hooks';
import { shareAddress } from '../visit/address';
import { VISIT_ICONS } from '../visit/icons';
import { board } from './boards';
import { LargeLabels } from './LargeLabels';
import { Overlay } from './Overlay';
import { presentWhileOn } from './presenter';
import './present.css';

addIcons(VISIT_ICONS);

/** The clinician's bar while something is shown to a patient, and the light and ink that both see. What there is nothing to do with is not there: the bar stays one row. */
export const PresentBar = () => {
  const { t, ready } = useTranslation(['session', 'ui']);
  const store = useAppStore();
  const { alone, frozen, largeLabels } = useAppState((state) => state.presenting);
  const followed = useStore(board, (state) => state.followed);
  const inked = useStore(board, (state) => state.strokes.length > 0);
  const [blocked, setBlocked] = useState(false);
  useEffect(() => presentWhileOn(store), [store]);
  if (!ready) return null;
  const openWindow = (): void => {
    const opened = window.open(shareAddress(store.getState(), { view: 'patient' }), 'stance-patient', 'popup,width=1100,height=800');
    setBlocked(opened === null);
  };
  const told = blocked ? 'blocked' : !followed ? 'hint' : frozen ? 'frozen' : 'following';
  return (
    <>
      <Overlay drawable />
      {alone && largeLabels ? <LargeLabels /> : null}
      <section className="present-bar" aria-label={t('session:present.bar')}>
        {followed ? null : (
          <button type="button" className="button present-open" aria-label={t('session:present.openWindow')} title={t('session:present.openWindow')} onClick={openWindow}>
            <AppWindow aria-hidden="true" size={20} strokeWidth={1.75} />
            <span>{t('session:present.openWindow')}</span>
          </button>
        )}
        {PRESENT_TOOLS.map((tool) => (
          <CommandButton key={tool} command="present.tool" arg={tool} iconOnly />
        ))}
        {inked ? <CommandButton command="present.wipe" iconOnly /> : null}
        {followed || frozen ? <CommandButton command="present.freeze" iconOnly /> : null}
        <CommandButton command="present.labels" iconOnly />
        <CommandButton command="present.alone" iconOnly />
        <CommandButton command="present.toggle" iconOnly />
        <output className="quiet" data-told={told}>{t(`session:present.${told}`)}</output>
      </section>
    </>
  );
};
