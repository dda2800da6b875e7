import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { findTour } from '@/education/tours';
import { CommandButton } from '../controls/CommandButton';
import { Sources } from '../sources/Sources';
import { addIcons } from '../controls/icons';
import { useAppState } from '../store/hooks';
import { TourTools } from '../tour/TourTools';
import { useAutoPlay } from '../tour/useAutoPlay';
import { VISIT_ICONS } from '../visit/icons';

addIcons(VISIT_ICONS);

/** The words of the present step, and the way on, back and out. */
export const TourCard = () => {
  const { t } = useTranslation(['ui', 'tours']);
  const place = useAppState((state) => state.tour);
  const heading = useRef<HTMLHeadingElement>(null);
  const tour = place ? findTour(place.id) : undefined;
  const step = place ? tour?.steps[place.step] : undefined;

  // Starting a tour moves the reader to its words; going on leaves the focus on the button just pressed.
  const tourId = tour?.id;
  useEffect(() => {
    if (tourId) heading.current?.focus();
  }, [tourId]);

  useAutoPlay(step ? `${t(step.titleKey)}. ${t(step.textKey)}` : '', 'tour.next');

  if (!place || !tour || !step) return null;
  const last = place.step === tour.steps.length - 1;
  return (
    <section className="tour-card" aria-label={t('tour.label', { title: t(tour.titleKey) })}>
      <header>
        <p className="quiet">{t('tour.progress', { step: place.step + 1, count: tour.steps.length })}</p>
        <CommandButton command="tour.leave" iconOnly />
      </header>
      <div aria-live="polite">
        <h2 ref={heading} tabIndex={-1}>
          {t(step.titleKey)}
        </h2>
        <p>{t(step.textKey)}</p>
      </div>
      <Sources key={step.id} ids={step.evidence} />
      <TourTools />
      <div className="tour-moves">
        <CommandButton command="tour.back" />
        {last ? (
          <CommandButton command="tour.leave" className="button button-strong" />
        ) : (
          <CommandButton command="tour.next" className="button button-strong" />
        )}
      </div>
    </section>
  );
};
