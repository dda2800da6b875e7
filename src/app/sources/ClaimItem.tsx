import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/education/evidence/register';
import { Citation } from './Citation';
import { useClaimWords } from './useClaimWords';

/** One claim of the register: what is claimed, how well it is supported, from where, and how that was read. */
export const ClaimItem = ({ evidence }: { readonly evidence: Evidence }) => {
  const { t } = useTranslation('evidence');
  const { ready, say } = useClaimWords();
  if (!ready) return null;
  const { text, ...as } = say(`claim.${evidence.id}`, evidence.claim);
  const caveat = evidence.caveat ? say(`caveat.${evidence.id}`, evidence.caveat) : null;
  return (
    <li className="claim" id={`claim-${evidence.id}`}>
      <p className="claim-text" {...as}>{text}</p>
      <p className="claim-tags">
        <span className="tag">{t(`grade.${evidence.grade}`)}</span>
        <span className="tag">{t(`read.${evidence.read}`)}</span>
        <code dir="ltr">{evidence.id}</code>
        <time dir="ltr" dateTime={evidence.date}>{evidence.date}</time>
      </p>
      {caveat ? <p className="claim-caveat" lang={caveat.lang} dir={caveat.dir}>{caveat.text}</p> : null}
      {evidence.cited.length > 0 ? (
        <ul className="claim-sources">
          {evidence.cited.map(({ key, source }) => (
            <li key={key}>
              <Citation id={key} source={source} />
              {source.note ? <Note id={key} english={source.note} /> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
};

const Note = ({ id, english }: { readonly id: string; readonly english: string }) => {
  const { text, ...as } = useClaimWords().say(`note.${id}`, english);
  return <span className="source-note" {...as}>{text}</span>;
};
