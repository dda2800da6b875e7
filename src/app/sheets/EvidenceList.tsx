import { useTranslation } from 'react-i18next';
import { GRADES } from '@/education/evidence/types';
import { ClaimItem } from '../sources/ClaimItem';
import { useRegister } from '../sources/useRegister';
import { TranslationMark } from '../visit/TranslationMark';

/** The whole register: every claim the page makes, with its support. */
export const EvidenceList = () => {
  const { t } = useTranslation(['ui', 'evidence']);
  const register = useRegister(true);
  if (register === null) return <p>{t('sources.loading')}</p>;
  if (register === 'failed') return <p>{t('sources.failed')}</p>;
  return (
    <>
      <p className="lead">{t('sources.intro')}</p>
      <TranslationMark />
      <ul>
        {GRADES.map((grade) => (
          <li key={grade}>
            <strong>{t(`evidence:grade.${grade}`)}</strong>
            <span className="source-note">{t(`evidence:meaning.${grade}`)}</span>
          </li>
        ))}
      </ul>
      <ul className="plain claims">
        {register.EVIDENCE_IDS.map((id) => {
          const evidence = register.findEvidence(id);
          return evidence ? <ClaimItem key={id} evidence={evidence} /> : null;
        })}
      </ul>
    </>
  );
};
