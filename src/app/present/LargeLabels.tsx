import { useTranslation } from 'react-i18next';
import { findTour } from '@/education/tours';
import { useStore } from 'zustand';
import { useAppState } from '../store/hooks';
import { useReadout } from '../stage/Readout';
import { useStructureName } from '../words/structureName';
import { board } from './boards';

/** The few words that somebody two metres away should be able to read: the step of a tour; else the name of a kept view or of what is lit, and what the figure does. */
export const LargeLabels = () => {
  const { t } = useTranslation(['ui', 'tours', 'pain', 'structures']);
  const nameOf = useStructureName();
  const selection = useAppState((state) => state.selection);
  const pattern = useAppState((state) => state.patterns[0]?.pattern);
  const title = useStore(board, (state) => state.title);
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
          {title ? <h2 className="sentence-case">{title}</h2> : selection ? <h2 className="sentence-case">{nameOf(selection)}</h2> : pattern ? <h2>{t(`pain:patterns.${pattern}.name`)}</h2> : null}
          {readout ? <p>{readout}</p> : null}
        </>
      )}
    </div>
  );
};
