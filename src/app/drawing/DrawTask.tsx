import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SummaryEntry } from '@/pain';
import { run } from '@/state/commands';
import { useAppState, useAppStore } from '../store/hooks';
import { BrushControls } from './BrushControls';
import { describe } from './describe';
import { EarlierAndNow } from './EarlierAndNow';
import type { FigurePlace } from './figures';
import { FIGURE_WINDOWS } from './figures';
import { Files } from './Files';
import { FlatFigure } from './FlatFigure';
import { Overlay } from './Overlay';
import { PrintSheet } from './PrintSheet';
import { Summary } from './Summary';
import { useSkinCanvas } from './useSkinCanvas';

/** The skin draws as long as this panel is open. */
const useSkinDraws = (): void => {
  const store = useAppStore();
  useEffect(() => {
    run(store, 'drawing.mode', 'draw');
    return () => void run(store, 'drawing.mode', 'off');
  }, [store]);
};

/** The patient's drawing: on the body, on flat figures, by finger or by keys; in words; to and from files. */
export const DrawTask = () => {
  const { t } = useTranslation(['pain', 'ui']);
  const store = useAppStore();
  const drawing = useAppState((state) => state.drawing);
  const canvas = useSkinCanvas();
  const described = useMemo(() => describe(drawing, canvas), [drawing, canvas]);
  const putAway = useAppState((state) => (state.beforeDrawing?.patterns.length ?? 0) > 0);
  const figures = useRef<HTMLDivElement>(null);
  useSkinDraws();
  const mark = ({ zone, side }: FigurePlace, entry: SummaryEntry | undefined): void => {
    const { brush } = store.getState();
    const same = entry !== undefined && entry.intensity === brush.intensity && entry.quality === brush.quality;
    run(store, 'drawing.stroke', {
      kind: 'zone', zone, side, erase: brush.erase || same, intensity: brush.intensity, quality: brush.quality, time: new Date().toISOString(),
    });
  };
  return (
    <>
      <section className="panel-section">
        <p>{t('pain:page.draw.intro')}</p>
        {putAway ? <p className="quiet">{t('pain:page.draw.putAway')}</p> : null}
        <BrushControls />
      </section>
      <section className="panel-section" aria-label={t('pain:page.draw.flat')}>
        <h2>{t('pain:page.draw.flat')}</h2>
        <p className="quiet">{canvas === 'failed' ? t('pain:page.draw.failed') : t('pain:page.draw.flatHelp')}</p>
        <div className="flat-figures" ref={figures}>
          {FIGURE_WINDOWS.map((window) => (
            <FlatFigure key={window.id} window={window} described={described} canvas={canvas} onMark={mark} />
          ))}
        </div>
      </section>
      <Summary described={described} />
      <section className="panel-section">
        <label className="field-label" htmlFor="drawing-note">
          {t('ui:command.drawNote')}
        </label>
        <textarea
          id="drawing-note"
          className="note"
          rows={3}
          maxLength={2000}
          value={drawing.note}
          onChange={(event) => run(store, 'drawing.note', event.currentTarget.value)}
        />
      </section>
      <EarlierAndNow now={described} canvas={canvas} />
      <Overlay />
      <Files described={described} figures={figures} />
      <PrintSheet described={described} canvas={canvas} />
    </>
  );
};
