import { useTranslation } from 'react-i18next';
import { CommandButton } from '../../controls/CommandButton';
import { Choice } from '../../controls/Choice';
import { Coping } from './Coping';
import { Figures } from './Figures';
import { Scrubber } from './Scrubber';
import { Strength } from './Strength';

const SIDES = ['left', 'right'] as const;

/** Standing on one leg: who works, who drops, and what strength changes. */
export const StandPanel = () => {
  const { t } = useTranslation();
  return (
    <>
      <section className="panel-section" aria-label={t('stand.time')}>
        <Choice legend={t('stand.side')} command="stand.side" args={SIDES} />
        <div className="play-row">
          <CommandButton command="stand.playPause" className="button button-strong" />
          <CommandButton command="stand.oneLeg" />
        </div>
        <Scrubber />
      </section>
      <section className="panel-section" aria-label={t('stand.strength')}>
        <Strength />
        <Coping />
      </section>
      <section className="panel-section" aria-label={t('stand.numbers')}>
        <h2>{t('stand.numbers')}</h2>
        <Figures />
        <CommandButton command="sheet.open" arg="method" className="button button-wide" />
      </section>
    </>
  );
};
