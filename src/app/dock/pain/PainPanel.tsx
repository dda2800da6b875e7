import { Suspense, type ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import { PAIN_TASKS, type PainTask } from '@/state/painView';
import { Choice } from '../../controls/Choice';
import { useAppState } from '../../store/hooks';
import { CompareTask } from './CompareTask';
import { PatternsTask } from './PatternsTask';
import { PlacesTask } from './PlacesTask';

const TASKS: Partial<Record<PainTask, ComponentType>> = {
  patterns: PatternsTask,
  places: PlacesTask,
  compare: CompareTask,
};

/** Where it is felt: lay patterns on the skin, ask about a place, set patterns side by side, draw one's own. */
export const PainPanel = () => {
  const { t } = useTranslation();
  const task = useAppState((state) => state.painTask);
  const Task = TASKS[task] ?? PatternsTask;
  return (
    <>
      <section className="panel-section">
        <Choice legend={t('pain.task')} command="pain.task" args={PAIN_TASKS.filter((one) => TASKS[one])} />
      </section>
      <Suspense fallback={null}>
        <Task />
      </Suspense>
    </>
  );
};
