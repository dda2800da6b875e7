import { useTranslation } from 'react-i18next';
import { findTour } from '@/education/tours';
import { useAppState } from '../store/hooks';
import { useReadout } from '../stage/Readout';
import { useStructureName } from '../words/structureName';

/** The few words that somebody two metres away should be able to read: what is lit, what the figure does, or the step of the tour. */
export const LargeLabels = () => {
  const { t } = useTranslation(['ui', 'tours', 'pain', 'structures']);
  const nameOf = useStructureName();
  const selection = useAppState((state) => state.selection);
  const pattern = useAppState((state) => state.patterns[0]?.pattern);
  const place = useAppState((state) => state.tour);
  const readout = useReadout();
  const step = place ? findTour(place.id)?.steps[place.step] : undefined;
  return (
    <div className="large-labels">
      {step ? (
        <>
          <h2>{t(step.titleKey)}</h2>
          <p>{t(step.textKey)}</p>
        </>
      ) : (
        <>
          {selection ? <h2 className="sentence-case">{nameOf(selection)}</h2> : pattern ? <h2>{t(`pain:patterns.${pattern}.name`)}</h2> : null}
          {readout ? <p>{readout}</p> : null}
        </>
      )}
    </div>
  );
};
