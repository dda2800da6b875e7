import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { EXERCISES, findExercise } from '@/education/exercises';
import { describe } from '../drawing/describe';
import { SummaryList } from '../drawing/Summary';
import { useSkinCanvas } from '../drawing/useSkinCanvas';
import { ExerciseWords } from '../exercises/ExerciseCard';
import { EXPLAIN_WORDS, useExplained } from '../explain/useExplained';
import { RedFlags } from '../sheets/RedFlags';
import { useAppState } from '../store/hooks';
import { board } from './boards';
import type { PatientSheet as Shown } from './told';
import '../exercises/exercises.css';
import '../explain/explain.css';

const Titled = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <>
    <h2 className="sentence-case">{title}</h2>
    {children}
  </>
);

const Help = () => {
  const { t } = useTranslation();
  return (
    <Titled title={t('command.redFlags')}>
      <RedFlags bare />
    </Titled>
  );
};

/** The plain words alone: what a clinician would add is for them to say. */
const Plain = () => {
  const { t } = useTranslation([...EXPLAIN_WORDS]);
  const words = useExplained();
  if (!words) return <p>{t('explain:nothing')}</p>;
  return (
    <Titled title={words.title}>
      {words.plain.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </Titled>
  );
};

/** The one exercise that the clinician has before them. */
const OneExercise = () => {
  const { t } = useTranslation('exercises');
  const card = useStore(board, (state) => state.reading.card);
  const exercise = (card ? findExercise(card) : undefined) ?? EXERCISES[0];
  return exercise ? (
    <Titled title={t(exercise.nameKey)}>
      <ExerciseWords exercise={exercise} />
    </Titled>
  ) : null;
};

const Drawn = () => {
  const { t } = useTranslation(['pain', 'ui']);
  const drawing = useAppState((state) => state.drawing);
  const canvas = useSkinCanvas();
  const described = useMemo(() => describe(drawing, canvas), [drawing, canvas]);
  return (
    <Titled title={t('ui:command.painTask.draw')}>
      <SummaryList described={described} />
    </Titled>
  );
};

const CONTENT = { 'red-flags': Help, explain: Plain, exercises: OneExercise, drawing: Drawn } as const satisfies Record<Shown | 'drawing', () => ReactNode>;

/** What lies open beside the clinician's picture, for the patient: the same words in large letters, nothing to press. It follows the clinician's reading. */
export const PatientSheet = ({ shown }: { readonly shown: keyof typeof CONTENT }) => {
  const paper = useRef<HTMLElement>(null);
  const share = useStore(board, (state) => state.reading.share);
  // A card is shown from its head; what is one long text is followed line by line.
  const top = shown === 'exercises' ? 0 : share;
  useEffect(() => {
    const element = paper.current;
    element?.scrollTo({ top: top * (element.scrollHeight - element.clientHeight) });
  }, [top, shown]);
  const Content = CONTENT[shown];
  return (
    // Longer than the window on a small screen: then arrows may move it as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <article className="patient-sheet" ref={paper} tabIndex={0} aria-live="polite">
      <Content />
    </article>
  );
};
