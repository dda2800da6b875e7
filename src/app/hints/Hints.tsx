import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PICTURE_KEYS } from '@/state/destiny';
import { INITIAL_STATE } from '@/state/initialState';
import { useAppState, useAppStore } from '../store/hooks';
import './hints.css';

const KEY = 'stance-hints-seen';
const STEPS = ['turn', 'choose', 'tabs'] as const;

/** Who has done one of these has found the way. */
const FOLLOWED = ['camera', 'selection', 'tour', 'patterns', 'chosenZone', 'compared', 'painTask', 'courseTime', 'skinOpacity'] as const;

const seen = (): boolean => {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
};

const remember = (): void => {
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // They come again next time; they go away as easily.
  }
};

/** Three lines for somebody who sees this for the first time. They go at a press, by Escape, or as soon as the picture was turned or something chosen. */
export const Hints = () => {
  const { t, ready } = useTranslation('session');
  const store = useAppStore();
  const [shown, setShown] = useState(() => !seen());
  const element = useRef<HTMLElement>(null);
  const standing = useAppState((state) => state.sceneStatus === 'ready');
  // Over a picture that somebody brought along they would lie on its words.
  const busy = useAppState((state) => state.tour !== null || state.notices.length > 0 || PICTURE_KEYS.some((key) => state[key] !== INITIAL_STATE[key]));
  useEffect(() => {
    if (!shown) return;
    const gone = (): void => {
      remember();
      setShown(false);
    };
    // A link or a tour needs no hints; the next plain visit may.
    const stop = store.subscribe((state, before) => {
      if (before.sceneStatus === 'ready' && FOLLOWED.some((key) => state[key] !== before[key])) gone();
    });
    const onKeyDown = ({ key }: KeyboardEvent): void => {
      if (key === 'Escape' && element.current && !document.querySelector('dialog[open], :popover-open')) gone();
    };
    addEventListener('keydown', onKeyDown);
    return () => {
      stop();
      removeEventListener('keydown', onKeyDown);
    };
  }, [shown, store]);
  if (!shown || !ready || !standing || busy) return null;
  return (
    <section className="hints" ref={element} aria-label={t('hints.label')}>
      <ul className="plain">
        {STEPS.map((step) => (
          <li key={step}>{t(`hints.${step}`)}</li>
        ))}
      </ul>
      <button
        type="button"
        className="button"
        onClick={() => {
          remember();
          setShown(false);
        }}
      >
        {t('hints.done')}
      </button>
    </section>
  );
};
