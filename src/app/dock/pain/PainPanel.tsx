import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { isComparing, PAIN_TASKS, type PainTask } from '@/state/painView';
import { Choice } from '../../controls/Choice';
import { useAppState, useAppStore } from '../../store/hooks';
import { BroughtPattern } from './BroughtPattern';
import { CompareTask } from './CompareTask';
import { PatternsTask } from './PatternsTask';
import { PlacesTask } from './PlacesTask';

/** Drawing brings file formats and the flat figures along: fetched when someone wants to draw. */
const TASKS: Record<PainTask, ComponentType> = {
  patterns: PatternsTask,
  places: PlacesTask,
  compare: CompareTask,
  draw: lazy(() => import('../../drawing/DrawTask').then(({ DrawTask }) => ({ default: DrawTask }))),
};

/** Where it is felt: lay patterns on the skin, ask about a place, set patterns side by side, draw one's own. */
export const PainPanel = () => {
  const { t } = useTranslation();
  const task = useAppState((state) => state.painTask);
  const Task = TASKS[task];
  const store = useAppStore();
  useEffect(() => {
    // A link may hold a place or a comparison: the panel opens where that came from.
    const state = store.getState();
    if (state.painTask !== 'patterns') return;
    if (isComparing(state)) run(store, 'pain.task', 'compare');
    else if (state.chosenZone) run(store, 'pain.task', 'places');
  }, [store]);
  return (
    <>
      {task === 'patterns' ? <BroughtPattern /> : null}
      <section className="panel-section">
        <Choice legend={t('pain.task')} command="pain.task" args={PAIN_TASKS} />
      </section>
      <Suspense fallback={null}>
        <Task />
      </Suspense>
    </>
  );
};
