import { useTranslation } from 'react-i18next';
import { QUALITIES, type Quality } from '@/pain';
import { run } from '@/state/commands';
import { BRUSH_RADIUS } from '@/state/painView';
import { CommandButton } from '../controls/CommandButton';
import { Choice } from '../controls/Choice';
import { Slider } from '../controls/Slider';
import { useAppState, useAppStore } from '../store/hooks';
import { useCommand } from '../store/useCommand';
import { InkSwatch } from './InkPatterns';

const QualityOption = ({ quality }: { readonly quality: Quality }) => {
  const { t } = useTranslation();
  const { labelKey, checked, run: choose } = useCommand('drawing.quality', quality);
  return (
    <label className="quality-option">
      <input type="radio" name="drawing-quality" checked={checked ?? false} onChange={choose} />
      <InkSwatch quality={quality} />
      <span>{t(labelKey)}</span>
    </label>
  );
};

const MODES = ['draw', 'turn'] as const;

/** What the next stroke is like: how it feels, how strong, how broad; and taking strokes back. */
export const BrushControls = () => {
  const { t } = useTranslation(['ui', 'pain']);
  const store = useAppStore();
  const brush = useAppState((state) => state.brush);
  const drawn = useAppState((state) => state.sceneStatus !== 'failed');
  return (
    <>
      {drawn ? <Choice legend={t('pain:page.draw.mode')} command="drawing.mode" args={MODES} /> : null}
      <fieldset className="qualities">
        <legend className="field-label">{t('pain:page.draw.how')}</legend>
        {QUALITIES.map((quality) => (
          <QualityOption key={quality} quality={quality} />
        ))}
      </fieldset>
      <Slider
        label={t('command.drawIntensity')}
        value={brush.intensity}
        min={0}
        max={10}
        step={1}
        valueText={t('pain:page.draw.intensityText', { value: brush.intensity })}
        ends={[t('pain:page.draw.none'), t('pain:page.draw.most')]}
        onChange={(value) => run(store, 'drawing.intensity', value)}
      />
      {drawn ? (
        <Slider
          label={t('command.drawSize')}
          value={brush.radius}
          min={BRUSH_RADIUS.min}
          max={BRUSH_RADIUS.max}
          step={BRUSH_RADIUS.step}
          valueText={t('pain:page.draw.size', { value: 2 * brush.radius })}
          onChange={(value) => run(store, 'drawing.size', value)}
        />
      ) : null}
      <div className="brush-tools">
        <CommandButton command="drawing.erase" />
        <CommandButton command="drawing.undo" iconOnly />
        <CommandButton command="drawing.redo" iconOnly />
        <WipeAll />
      </div>
    </>
  );
};

const WipeAll = () => {
  const { t } = useTranslation();
  const store = useAppStore();
  // The time is that of the press, so the argument cannot be bound beforehand.
  const { labelKey, offered } = useCommand('drawing.clear', '');
  return (
    <button type="button" className="button" aria-disabled={!offered} onClick={() => run(store, 'drawing.clear', new Date().toISOString())}>
      {t(labelKey)}
    </button>
  );
};
