import { useTranslation } from 'react-i18next';
import { TOURS, type Tour } from '@/education/tours';
import { CommandButton } from '../../controls/CommandButton';
import { LanguagePicker } from '../../header/LanguagePicker';
import { TranslationMark } from '../../visit/TranslationMark';

const TourItem = ({ tour }: { readonly tour: Tour }) => {
  const { t } = useTranslation(['ui', 'tours']);
  return (
    <li className="tour-item">
      <div>
        <h2>{t(tour.titleKey)}</h2>
        <p className="quiet">{t(tour.summaryKey)}</p>
      </div>
      <CommandButton command="tour.start" arg={tour.id} values={{ title: t(tour.titleKey) }}>
        <span>{t('learn.start')}</span>
      </CommandButton>
    </li>
  );
};

/** Tours, and the sheets that say what all this rests on. */
export const LearnPanel = () => {
  const { t } = useTranslation();
  return (
    <>
      <section className="panel-section" aria-label={t('learn.tours')}>
        <ul className="plain tour-list">
          {TOURS.map((tour) => (
            <TourItem key={tour.id} tour={tour} />
          ))}
        </ul>
      </section>
      <section className="panel-section" aria-label={t('learn.visit')}>
        <h2>{t('learn.visit')}</h2>
        <div className="button-column">
          <CommandButton command="sheet.open" arg="exercises" className="button button-wide" />
          <CommandButton command="page.view" arg="handout" className="button button-wide" />
          <CommandButton command="sheet.open" arg="session" className="button button-wide" />
          <CommandButton command="present.toggle" className="button button-wide" />
          <CommandButton command="sheet.open" arg="display" className="button button-wide" />
        </div>
      </section>
      <LanguagePicker inPanel />
      <section className="panel-section" aria-label={t('learn.about')}>
        <h2>{t('learn.about')}</h2>
        <TranslationMark />
        <div className="button-column">
          <CommandButton command="sheet.open" arg="evidence" className="button button-wide" />
          <CommandButton command="sheet.open" arg="method" className="button button-wide" />
          <CommandButton command="sheet.open" arg="credits" className="button button-wide" />
          <CommandButton command="sheet.open" arg="help" className="button button-wide" />
          <CommandButton command="page.reset" className="button button-wide" />
        </div>
      </section>
    </>
  );
};
