import { useTranslation } from 'react-i18next';
import { CommandButton } from '../controls/CommandButton';
import type { Described } from './describe';
import { placeKey } from './describe';
import { usePlaceWords } from './usePlaceWords';

/** What is drawn, place by place, with its size. Announced when it changes. */
export const SummaryList = ({ described: { entries } }: { readonly described: Described }) => {
  const { t } = useTranslation('pain');
  const say = usePlaceWords();
  return (
    <div aria-live="polite">
      {entries.length === 0 ? <p>{t('pain:drawing.summary.empty')}</p> : null}
      <ul className="summary-list">
        {entries.map((entry) => (
          <li key={placeKey(entry.zone, entry.side)}>
            <span className="sentence-case">
              {t('pain:drawing.summary.entry', { place: say(entry), intensity: entry.intensity, quality: t(`drawing.quality.${entry.quality}`) })}
            </span>{' '}
            {entry.areaCm2 > 0 ? <span className="quiet">{t('pain:page.draw.area', { area: Math.round(entry.areaCm2) })}</span> : null}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The drawing in words, and the way to help. */
export const Summary = ({ described }: { readonly described: Described }) => {
  const { t } = useTranslation('pain');
  return (
    <section className="panel-section" aria-label={t('pain:page.draw.summary')}>
      <h2>{t('pain:page.draw.summary')}</h2>
      <SummaryList described={described} />
      <p className="quiet">{t('pain:page.draw.help')}</p>
      <CommandButton command="sheet.open" arg="red-flags" className="button button-wide" />
    </section>
  );
};
