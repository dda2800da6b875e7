import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { PATTERNS } from '@/pain';
import { run } from '@/state/commands';
import { useAppState, useAppStore } from '../store/hooks';

const SIDES = ['L', 'R'] as const;

/** A reference picture laid under the drawing, to look at both. Nothing is computed between them. */
export const Overlay = () => {
  const { t } = useTranslation('pain');
  const store = useAppStore();
  const id = useId();
  const shown = useAppState((state) => state.patterns.at(-1));
  const value = shown ? `${shown.pattern}.${shown.side}` : '';
  const choose = (text: string): void => {
    run(store, 'pain.clear');
    const [pattern, side] = text.split('.');
    if (pattern && (side === 'L' || side === 'R')) run(store, 'pain.toggle', { pattern, side });
  };
  return (
    <section className="panel-section" aria-label={t('pain:page.draw.overlay')}>
      <label htmlFor={id} className="field-label">
        {t('pain:page.draw.overlay')}
      </label>
      <select id={id} className="select select-wide" value={value} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{t('pain:page.draw.overlayNone')}</option>
        {PATTERNS.flatMap((pattern) =>
          SIDES.map((side) => (
            <option key={`${pattern.id}.${side}`} value={`${pattern.id}.${side}`}>
              {`${t(`patterns.${pattern.id}.name`)} (${t(`legend.sides.${side}`)})`}
            </option>
          )),
        )}
      </select>
      <p className="quiet">{t('pain:page.draw.overlayNote')}</p>
    </section>
  );
};
