import { useTranslation } from 'react-i18next';
import { QrCode } from '../visit/QrCode';
import type { HandoutContent } from './content';
import type { TakenPicture } from './usePicture';

const Exercise = ({ exercise, dose }: { readonly exercise: HandoutContent['exercises'][number]; readonly dose: string }) => (
  <li>
    <h3>{exercise.name}</h3>
    <p>
      {exercise.position} {exercise.steps.join(' ')}
    </p>
    <p className="handout-dose">{dose}</p>
  </li>
);

const Picture = ({ content, picture }: { readonly content: HandoutContent; readonly picture: TakenPicture | null | undefined }) => {
  const { t } = useTranslation('handout');
  return (
    <figure className="handout-picture" aria-busy={picture === undefined}>
      {picture ? <img src={picture.url} alt={content.picture} /> : <p>{picture === null ? t('noPicture') : t('taking')}</p>}
      <figcaption>{content.picture}</figcaption>
    </figure>
  );
};

/** With more letters than this the page is set smaller, so that room for notes is left on Letter paper. */
const ROOMY = 1900;
const isDense = ({ sentences, exercises, help, stop }: HandoutContent): boolean =>
  [...sentences, ...exercises.flatMap(({ position, steps }) => [position, ...steps]), ...help.items, stop].join('').length > ROOMY || exercises.length > 2;

/** The sheet of paper itself. */
export const HandoutSheet = ({ content, picture }: { readonly content: HandoutContent; readonly picture: TakenPicture | null | undefined }) => {
  const { t } = useTranslation('ui');
  const { help, exercises } = content;
  return (
    <article className="handout-sheet" aria-label={content.title} data-exercises={exercises.length} data-dense={isDense(content) || undefined}>
      <header>
        <h1>{content.title}</h1>
        <p>
          {t('app.name')} · {t('app.notDiagnosis')}
        </p>
      </header>
      <div className="handout-top">
        <Picture content={content} picture={picture} />
        <div className="handout-sentences">
          {content.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      </div>
      {exercises.length > 0 ? (
        <section className="handout-exercises">
          <h2>{content.exercisesTitle}</h2>
          <ol className="plain">
            {exercises.map((exercise) => (
              <Exercise key={exercise.id} exercise={exercise} dose={content.dose} />
            ))}
          </ol>
          <p className="handout-stop">{content.stop}</p>
        </section>
      ) : null}
      <section className="handout-help">
        <h2>
          {help.title}: {help.call}
        </h2>
        <p>{help.intro}</p>
        <ul>
          {help.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      </section>
      <section className="handout-notes">
        <h2>{content.notes}</h2>
      </section>
      <footer>
        <div>
          <p>{content.linkLabel}</p>
          <p className="handout-link" dir="ltr">
            {content.link}
          </p>
          <p className="quiet">{content.small}</p>
        </div>
        <QrCode text={content.link} label={content.linkLabel} />
      </footer>
    </article>
  );
};
