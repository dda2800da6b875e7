import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { POSES, type PoseName } from '@/state/standing';
import type { Exercise } from '@/education/exercises';
import { CommandButton } from '../controls/CommandButton';
import { Sources } from '../sources/Sources';
import { useAppStore } from '../store/hooks';
import { EmgBars } from './EmgBars';

/** Exercises that the figure can show: those with a drawn pose; standing on one leg, which is solved; and walking, which was measured. */
const shows = (id: string): PoseName | null => {
  if (id === 'sls') return 'standing';
  if (id === 'low_impact') return 'walking';
  return POSES.find((pose) => pose === id) ?? null;
};

/** Shows the exercise as a movement from its start. */
const ShowOnBody = ({ exercise }: { readonly exercise: Exercise }) => {
  const { t } = useTranslation('session');
  const store = useAppStore();
  const pose = shows(exercise.id);
  if (!pose) return null;
  const show = (): void => {
    run(store, 'sheet.close');
    run(store, 'pose.play', pose);
  };
  return (
    <>
      <button type="button" className="button" onClick={show}>
        {t('exercises.show')}
      </button>
      {pose === 'walking' ? <p className="quiet">{t('exercises.showsWalking')}</p> : null}
    </>
  );
};

const List = ({ keys }: { readonly keys: readonly string[] }) => {
  const { t } = useTranslation('exercises');
  return keys.map((key) => <li key={key}>{t(key)}</li>);
};

/** How an exercise is done and what to take care of, in the patient's words. */
export const ExerciseWords = ({ exercise }: { readonly exercise: Exercise }) => {
  const { t } = useTranslation(['exercises', 'session']);
  const { positionKey, stepKeys, cautionKeys, noteKey } = exercise;
  return (
    <>
      <p className="exercise-position">{t(positionKey)}</p>
      <ol>
        <List keys={stepKeys} />
      </ol>
      {noteKey ? <p>{t(noteKey)}</p> : null}
      <p className="quiet">{t('exercises:dose')}</p>
      {cautionKeys.length > 0 ? (
        <div className="exercise-care">
          <h4>{t('session:exercises.care')}</h4>
          <ul>
            <List keys={cautionKeys} />
          </ul>
        </div>
      ) : null}
    </>
  );
};

/** One exercise: how it is done, what to take care of, how hard the muscle works, and a switch for the hand-out. */
export const ExerciseCard = ({ exercise }: { readonly exercise: Exercise }) => {
  const { t } = useTranslation('exercises');
  const { nameKey } = exercise;
  return (
    <article className="exercise" id={`exercise-${exercise.id}`} aria-label={t(nameKey)}>
      <header>
        <h3>{t(nameKey)}</h3>
        <span className="tag">{t(`exercises:load.${exercise.load}`)}</span>
      </header>
      <ExerciseWords exercise={exercise} />
      <EmgBars exercise={exercise} />
      <Sources ids={exercise.evidence} />
      <div className="exercise-actions">
        <CommandButton command="exercise.toggle" arg={exercise.id} />
        <ShowOnBody exercise={exercise} />
      </div>
    </article>
  );
};
