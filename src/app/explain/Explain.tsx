import { useTranslation } from 'react-i18next';
import { Sources } from '../sources/Sources';
import { EXPLAIN_WORDS, useExplained } from './useExplained';
import './explain.css';

/** One structure, pattern or pose: plain words first, the clinician's detail behind one tap, the sources behind another. */
export const Explain = () => {
  const { t, ready } = useTranslation([...EXPLAIN_WORDS]);
  const words = useExplained();
  if (!ready) return <p>{t('ui:sources.loading')}</p>;
  if (!words) return <p>{t('explain:nothing')}</p>;
  return (
    <article className="explain">
      <h3 className="sentence-case">{words.title}</h3>
      {words.subtitle ? (
        <p className="quiet">
          {words.subtitle} · <i lang="la" dir="ltr">{words.latin}</i>
        </p>
      ) : null}
      {words.plain.map((text, i) => (
        <p key={text} className={i === 0 ? 'lead' : undefined}>
          {text}
        </p>
      ))}
      <details className="disclosure">
        <summary>{t('explain:clinicianTitle')}</summary>
        {words.clinician.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </details>
      <Sources ids={[...new Set(words.evidence)]} />
    </article>
  );
};
