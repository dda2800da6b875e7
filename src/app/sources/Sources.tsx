import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvidenceId } from '@/education/evidence/register';
import { ClaimItem } from './ClaimItem';
import { TranslationMark } from '../visit/TranslationMark';
import { useRegister } from './useRegister';

/** "Sources" behind a tap: the claims that a text, shape or zone rests on. */
export const Sources = ({ ids }: { readonly ids: readonly EvidenceId[] }) => {
  const { t } = useTranslation(['ui', 'evidence']);
  const [open, setOpen] = useState(false);
  const register = useRegister(open);
  if (ids.length === 0) return null;
  return (
    <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('sources.title', { count: ids.length })}</summary>
      {register === 'failed' ? <p>{t('sources.failed')}</p> : null}
      {register !== null && register !== 'failed' ? (
        <>
          <TranslationMark />
          <ul className="plain claims">
            {ids.map((id) => {
              const evidence = register.findEvidence(id);
              return evidence ? <ClaimItem key={id} evidence={evidence} /> : null;
            })}
          </ul>
        </>
      ) : null}
    </details>
  );
};
