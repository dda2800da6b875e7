import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { useAppState, useAppStore } from '../store/hooks';
import { describe, placeKey, type Described } from './describe';
import { FIGURE_WINDOWS } from './figures';
import { FigurePicture } from './FigurePicture';
import { usePlaceWords } from './usePlaceWords';
import type { SkinCanvas } from './useSkinCanvas';

const Column = ({ title, described, canvas }: { readonly title: string; readonly described: Described; readonly canvas: SkinCanvas | 'failed' | null }) => {
  const { t } = useTranslation('pain');
  const say = usePlaceWords();
  return (
    <div className="pair-column">
      <h3>{title}</h3>
      {FIGURE_WINDOWS.map((window) => (
        <FigurePicture key={window.id} window={window} described={described} canvas={canvas} />
      ))}
      <ul className="summary-list quiet">
        {described.entries.map((entry) => (
          <li key={placeKey(entry.zone, entry.side)}>
            {t('pain:drawing.summary.entry', { place: say(entry), intensity: entry.intensity, quality: t(`drawing.quality.${entry.quality}`) })}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** An earlier drawing beside the one of now. For looking: nothing is worked out between the two. */
export const EarlierAndNow = ({ now, canvas }: { readonly now: Described; readonly canvas: SkinCanvas | 'failed' | null }) => {
  const { t } = useTranslation('pain');
  const store = useAppStore();
  const earlier = useAppState((state) => state.earlierDrawing);
  const then = useMemo(() => (earlier ? describe(earlier, canvas) : null), [earlier, canvas]);
  if (!then) return null;
  return (
    <section className="panel-section" aria-label={t('pain:page.draw.earlierHeading')}>
      <h2>{t('pain:page.draw.earlierHeading')}</h2>
      <div className="pair">
        <Column title={t('pain:page.draw.was')} described={then} canvas={canvas} />
        <Column title={t('pain:page.draw.now')} described={now} canvas={canvas} />
      </div>
      <p className="quiet">{t('pain:page.draw.overlayNote')}</p>
      <button type="button" className="button" onClick={() => run(store, 'drawing.earlier', null)}>
        {t('pain:page.draw.earlierOff')}
      </button>
    </section>
  );
};
