import { useTranslation } from 'react-i18next';
import { findSource, type SourceId } from '@/education/evidence/register';
import type { EmgFigure, EmgMuscle, Exercise } from '@/education/exercises';
import { Citation } from '../sources/Citation';
import { barOf, emgText } from './emgText';

/** The right end of the scale, % of a test effort: the highest published figure with its spread stays inside. */
const SCALE_END = 130;
const HEIGHT = 14;

/** Stands where the citation goes, until the text is cut there. */
const HERE = '\u0000';

/** "Source: …", with the citation as published: in its own language and direction. */
const Sourced = ({ id }: { readonly id: SourceId }) => {
  const { t } = useTranslation('exercises');
  const source = findSource(id);
  const [before, after] = t('emg.source', { source: HERE }).split(HERE);
  return (
    <>
      {before}
      {source ? <Citation id={id} source={source} /> : id}
      {after}
    </>
  );
};

const BarPicture = ({ figure }: { readonly figure: EmgFigure }) => {
  const { from, to, open, spread } = barOf(figure);
  const x = (percent: number): number => Math.min(SCALE_END, percent);
  return (
    <svg className="emg-bar" viewBox={`0 0 ${SCALE_END} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
      <rect className="emg-track" x={0} y={4} width={SCALE_END} height={6} />
      <rect className={open ? 'emg-fill emg-open' : 'emg-fill'} x={from} y={3} width={Math.max(1, x(to) - from)} height={8} />
      <line className="emg-full" x1={100} x2={100} y1={0} y2={HEIGHT} />
      {spread ? <line className="emg-spread" x1={x(spread[0])} x2={x(spread[1])} y1={7} y2={7} /> : null}
    </svg>
  );
};

const Figures = ({ muscle, figures }: { readonly muscle: EmgMuscle; readonly figures: readonly EmgFigure[] }) => {
  const { t } = useTranslation(['exercises', 'evidence']);
  return (
    <div className="emg-muscle">
      <h5>{t(`exercises:muscle.${muscle}`)}</h5>
      <ul className="plain">
        {figures.map((figure, i) => (
          // A source may give several figures for one exercise: the place in the list is their identity.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={`${figure.source}.${i}`}>
            <BarPicture figure={figure} />
            <p>
              {emgText(figure, t as never)}
              <span className="quiet">
                {' '}
                <Sourced id={figure.source} /> ({t(`evidence:read.${figure.read}`)})
              </span>
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Published muscle activity of an exercise, every figure with its spread and source; or the word that none was read. */
export const EmgBars = ({ exercise }: { readonly exercise: Exercise }) => {
  const { t } = useTranslation('exercises');
  const muscles = (Object.keys(exercise.emg) as EmgMuscle[]).filter((muscle) => exercise.emg[muscle].length > 0);
  return (
    <section className="emg">
      <h4>{t('emg.title')}</h4>
      {muscles.length === 0 ? (
        <p>
          {t('emg.about', { load: t(`load.${exercise.load}`) })}. {t('emg.none')}
        </p>
      ) : (
        <>
          <p className="quiet">{t('emg.meaning')}</p>
          {muscles.map((muscle) => (
            <Figures key={muscle} muscle={muscle} figures={exercise.emg[muscle]} />
          ))}
        </>
      )}
    </section>
  );
};
