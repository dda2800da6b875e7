import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EXERCISES, findExercise, type LoadClass } from '@/education/exercises';
import { MOST_EXERCISES } from '@/state/visit';
import { CommandButton } from '../controls/CommandButton';
import { addIcons } from '../controls/icons';
import { useAppState } from '../store/hooks';
import { VISIT_ICONS } from '../visit/icons';
import { ExerciseCard } from './ExerciseCard';
import './exercises.css';

addIcons(VISIT_ICONS);

/** Kinds in the order in which they first appear: the list has no order of merit. */
const KINDS: readonly LoadClass[] = [...new Set(EXERCISES.map(({ load }) => load))];

/** All exercises as cards, and how many are on the hand-out. */
export const ExerciseList = () => {
  const { t, ready } = useTranslation(['exercises', 'session', 'ui']);
  const picked = useAppState((state) => state.exercises);
  const [kind, setKind] = useState<LoadClass | 'all' | 'picked'>('all');
  if (!ready) return <p>{t('ui:sources.loading')}</p>;
  const shown = EXERCISES.filter(({ id, load }) => kind === 'all' || (kind === 'picked' ? picked.includes(id) : load === kind));
  const names = picked.map((id) => findExercise(id)).filter((exercise) => exercise !== undefined).map(({ nameKey }) => t(nameKey));
  return (
    <div className="exercises">
      <p className="lead">{t('exercises:intro')}</p>
      <div className="exercise-picked" aria-live="polite">
        <p>
          {t('session:exercises.picked', { count: picked.length, most: MOST_EXERCISES })}
          {names.length > 0 ? <strong> {names.join(t('ui:list.comma'))}</strong> : null}
        </p>
        <CommandButton command="page.view" arg="handout" className="button button-strong" />
      </div>
      <label className="exercise-filter">
        <span>{t('session:exercises.kind')}</span>
        <select className="select" value={kind} onChange={(event) => setKind(event.currentTarget.value as typeof kind)}>
          <option value="all">{t('session:exercises.all')}</option>
          <option value="picked">{t('session:exercises.onlyPicked')}</option>
          {KINDS.map((load) => (
            <option key={load} value={load}>
              {t(`exercises:load.${load}`)}
            </option>
          ))}
        </select>
      </label>
      <div className="exercise-cards">
        {shown.map((exercise) => (
          <ExerciseCard key={exercise.id} exercise={exercise} />
        ))}
      </div>
    </div>
  );
};
