import { useEffect, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { SIDES, type SideOrMidline } from '@/anatomy/sides';
import { isZoneId, patternsOfZone, zoneById, type Pattern, type ZoneId } from '@/pain';
import { run } from '@/state/commands';
import { CommandButton } from '../../controls/CommandButton';
import { useAppState, useAppStore } from '../../store/hooks';
import { useCommand } from '../../store/useCommand';
import { PatternRow } from './PatternRow';
import { ShownLegend } from './ShownLegend';
import { ZONE_GROUPS } from './zoneGroups';

/** While places are asked about, a tap on the skin asks too, even where the skin is see-through. */
const useSkinAsks = (): void => {
  const store = useAppStore();
  useEffect(() => {
    run(store, 'drawing.mode', 'ask');
    return () => void run(store, 'drawing.mode', 'off');
  }, [store]);
};

const SideButton = ({ zone, side }: { readonly zone: ZoneId; readonly side: SideOrMidline }) => {
  const { t } = useTranslation();
  const { checked, run: choose } = useCommand('pain.choosePlace', { zone, side });
  return (
    <button type="button" className="button" aria-pressed={checked} onClick={choose}>
      <span className="sentence-case">{t(`side.${side}.name`)}</span>
    </button>
  );
};

const Answers = ({ zone, side }: { readonly zone: ZoneId; readonly side: SideOrMidline }) => {
  const { t } = useTranslation(['pain', 'ui']);
  const patterns: readonly Pattern[] = patternsOfZone(zone);
  const place = side === 'M' ? t(`zones.${zone}.plain`) : t('drawing.zoneSide', { side: t(`legend.sides.${side}`), zone: t(`zones.${zone}.plain`) });
  return (
    <section className="panel-section" aria-label={t('pain:page.places.answers')} aria-live="polite">
      <h2>{t('pain:page.places.heading', { place })}</h2>
      <p>{t('pain:page.places.how', { count: patterns.length })}</p>
      <ul className="plain">
        {patterns.map((pattern) => (
          <PatternRow key={pattern.id} pattern={pattern} side={side === 'M' ? undefined : side} />
        ))}
      </ul>
      <p className="quiet">{t('pain:page.places.order')}</p>
      <CommandButton command="sheet.open" arg="red-flags" className="button button-wide" />
    </section>
  );
};

/**
 * "What can be felt here?": a place, and every structure whose published picture includes it. In the order of the body, the same for
 * everyone; nothing is counted, ranked or left out.
 */
export const PlacesTask = () => {
  const { t } = useTranslation(['pain', 'ui']);
  const store = useAppStore();
  const chosen = useAppState((state) => state.chosenZone);
  const id = useId();
  useSkinAsks();
  const zone = chosen && isZoneId(chosen.zone) ? chosen.zone : null;
  const choose = (value: string): void => {
    if (!isZoneId(value)) return void run(store, 'pain.choosePlace', null);
    const midline = zoneById(value).laterality === 'midline';
    const side = chosen && chosen.side !== 'M' ? chosen.side : 'R';
    run(store, 'pain.choosePlace', { zone: value, side: midline ? 'M' : side });
  };
  return (
    <>
      <section className="panel-section">
        <label htmlFor={id} className="field-label">
          {t('pain:page.places.label')}
        </label>
        <select id={id} className="select select-wide" value={zone ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{t('pain:page.places.none')}</option>
          {ZONE_GROUPS.map(({ group, zones }) => (
            <optgroup key={group} label={t(`page.zoneGroup.${group}`)}>
              {zones.map((one) => (
                <option key={one} value={one}>
                  {t(`zones.${one}.plain`)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {zone && chosen && chosen.side !== 'M' ? (
          <fieldset className="two-buttons" dir="ltr" aria-label={t('pain:page.side')}>
            {SIDES.map((side) => (
              <SideButton key={`${zone}.${side}`} zone={zone} side={side} />
            ))}
          </fieldset>
        ) : null}
        <p className="quiet">{t('pain:page.places.tap')}</p>
      </section>
      {zone && chosen ? <Answers zone={zone} side={chosen.side} /> : null}
      <ShownLegend />
    </>
  );
};
