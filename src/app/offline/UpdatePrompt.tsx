import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { offline } from './worker';
import './offline.css';

/** Says that a newer version waits. Nobody is interrupted: it comes at a press, with the kept views and the drawing. */
export const UpdatePrompt = () => {
  const { t, ready } = useTranslation('session');
  const { waiting, update } = useStore(offline);
  const [later, setLater] = useState(false);
  if (!waiting || later || !ready) return null;
  return (
    <section className="offline-prompt" aria-live="polite">
      <p>{t('offline.update')}</p>
      <button type="button" className="button button-strong" onClick={update}>
        {t('offline.reload')}
      </button>
      <button type="button" className="button" onClick={() => setLater(true)}>
        {t('offline.later')}
      </button>
    </section>
  );
};
