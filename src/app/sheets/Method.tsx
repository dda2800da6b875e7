import { useTranslation } from 'react-i18next';
import { Sources } from '../sources/Sources';
import type { EvidenceId } from '@/education/evidence/register';

const EVIDENCE: readonly EvidenceId[] = ['stance.computed', 'stance.level-pelvis', 'stance.drop-or-lean', 'stance.others-work-harder'];
const POINTS = ['balance', 'drop', 'lean', 'share', 'not'] as const;

/** How the figure's posture is worked out, in words that can be checked. */
export const Method = () => {
  const { t } = useTranslation();
  return (
    <div className="method">
      <p className="lead">{t('method.lead')}</p>
      <p className="equation" aria-label={t('method.equationSpoken')}>
        <span aria-hidden="true">{t('method.equation')}</span>
      </p>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{t(`method.${point}`)}</li>
        ))}
      </ul>
      <Sources ids={EVIDENCE} />
    </div>
  );
};
