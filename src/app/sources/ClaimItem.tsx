import { useTranslation } from 'react-i18next';
import type { Evidence } from '@/education/evidence/register';

/** One claim of the register, in the English it was recorded in: what is claimed, how well it is supported, from where, and how that was read. */
export const ClaimItem = ({ evidence }: { readonly evidence: Evidence }) => {
  const { t } = useTranslation(['evidence', 'ui']);
  return (
    <li className="claim" id={`claim-${evidence.id}`}>
      <p className="claim-text" lang="en" dir="ltr">{evidence.claim}</p>
      <p className="claim-tags">
        <span className="tag">{t(`evidence:grade.${evidence.grade}`, { defaultValue: evidence.grade.replaceAll('-', ' ') })}</span>
        <span className="tag">{t(`evidence:read.${evidence.read}`, { defaultValue: t(`ui:read.${evidence.read}`) })}</span>
        <code dir="ltr">{evidence.id}</code>
        <time dir="ltr" dateTime={evidence.date}>{evidence.date}</time>
      </p>
      {evidence.caveat ? <p className="claim-caveat" lang="en" dir="ltr">{evidence.caveat}</p> : null}
      {evidence.cited.length > 0 ? (
        <ul className="claim-sources" lang="en" dir="ltr">
          {evidence.cited.map(({ key, source }) => (
            <li key={key}>
              {source.citation}
              {source.note ? <span className="source-note">{source.note}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
};
