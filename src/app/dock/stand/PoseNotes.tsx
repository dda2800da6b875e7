import { useTranslation } from 'react-i18next';
import { gaitFrame } from '@/biomechanics/gait/gaitFrame';
import { EMG } from '@/education/exercises/emg';
import type { EmgFigure, EmgMuscle, ExerciseId } from '@/education/exercises/types';
import { isEvidenceId, type EvidenceId } from '@/education/evidence/register';
import type { AppState } from '@/state/appState';
import { WALK_SLOWED, walkShare } from '@/state/poseClock';
import { Sources } from '../../sources/Sources';
import { useAppState } from '../../store/hooks';
import { useNumber } from '../../words/numbers';

const MUSCLES = ['gluteus_medius', 'gluteus_maximus'] as const satisfies readonly EmgMuscle[];

/** What was measured of one muscle: the range over several studies, else the first single figure. */
const told = (figures: readonly EmgFigure[]): EmgFigure['value'] | null =>
  (figures.find(({ condition }) => condition === 'several-studies') ?? figures[0])?.value ?? null;

const Emg = ({ pose }: { readonly pose: ExerciseId }) => {
  const { t } = useTranslation(['ui', 'structures']);
  const figures = EMG[pose];
  if (!figures) return null;
  return (
    <>
      <h3>{t('pose.emgHead')}</h3>
      <ul className="pose-emg">
        {MUSCLES.map((muscle) => {
          const value = told(figures[muscle] ?? []);
          const name = t(`structures:${muscle}.clinical`);
          if (value === null) return null;
          if (typeof value === 'number') return <li key={muscle}>{t('pose.emgOne', { name, value })}</li>;
          if ('low' in value) return <li key={muscle}>{t('pose.emgRange', { name, low: value.low, high: value.high })}</li>;
          return <li key={muscle}>{t('pose.emgAbove', { name, value: value.above })}</li>;
        })}
      </ul>
    </>
  );
};

/** Tenths of a degree and whole per cent, as they are shown. */
const walkNumbers = (state: AppState): string => {
  const { pelvicDropDeg, gluteusMediusRight } = gaitFrame(walkShare(state.courseTime));
  return JSON.stringify([pelvicDropDeg === null ? null : Math.round(pelvicDropDeg * 10) / 10, gluteusMediusRight === null ? null : Math.round(gluteusMediusRight * 100)]);
};

/** Drop of the pelvis and work of the hip muscle at this moment of the walk; a dash while both feet carry, or where nothing was computed. */
const Walk = () => {
  const { t } = useTranslation(['ui', 'structures']);
  const say = useNumber();
  const [drop, work] = JSON.parse(useAppState(walkNumbers)) as readonly [number | null, number | null];
  return (
    <dl className="figures">
      <div>
        <dt>{t('stand.drop')}</dt>
        <dd>{drop === null ? '–' : t('stand.degrees', { value: say(drop, 1) })}</dd>
      </div>
      <div>
        <dt>{t('structures:gluteus_medius.clinical')} ({t('side.R.name')})</dt>
        <dd>{work === null ? '–' : t('percent', { value: work })}</dd>
      </div>
    </dl>
  );
};

const DRAWN: readonly EvidenceId[] = ['stance.drawn-pose', 'stance.things'];
/** Poses that show an exercise rest on what is said of that exercise. */
const evidenceOf = (pose: string): readonly EvidenceId[] => {
  if (pose === 'walking') return ['stance.walk'];
  const exercise = `exercise.${pose}`;
  return isEvidenceId(exercise) ? [exercise, ...DRAWN] : DRAWN;
};

/** Where a pose comes from and what of it was measured. */
export const PoseNotes = () => {
  const { t } = useTranslation();
  const say = useNumber();
  const pose = useAppState((state) => state.pose);
  return (
    <>
      <p>{pose === 'walking' ? t('pose.walk', { times: say(WALK_SLOWED, 1) }) : t('pose.drawn')}</p>
      {pose === 'walking' ? <Walk /> : <p className="quiet">{t('stand.things')}</p>}
      <Emg pose={pose as ExerciseId} />
      <Sources key={pose} ids={evidenceOf(pose)} />
    </>
  );
};
