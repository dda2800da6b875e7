import { useTranslation } from 'react-i18next';
import type { EvidenceId } from '@/education/evidence/register';
import { Sources } from '../sources/Sources';
import { NowInNumbers } from './method/NowInNumbers';
import { ValidationTable } from './method/ValidationTable';

const EVIDENCE: readonly EvidenceId[] = [
  'stance.computed',
  'stance.level-pelvis',
  'stance.drop-or-lean',
  'stance.others-work-harder',
  'stance.ql-free-side',
  'stance.weak-link',
  'stance.nerve-block',
  'stance.cane',
  'stance.passive',
];
const STEPS = ['balance', 'drop', 'lean', 'share'] as const;
const STUDIES = ['weakLink', 'nerveBlock', 'ql'] as const;
const CALIBRATED = ['servo', 'passive', 'cost', 'tone'] as const;
const MISSING = ['otherHip', 'turning', 'pain', 'emg', 'cane'] as const;

const List = ({ group, keys }: { readonly group: string; readonly keys: readonly string[] }) => {
  const { t } = useTranslation();
  return (
    <section>
      <h3>{t(`method.${group}.title`)}</h3>
      <ul>
        {keys.map((key) => (
          <li key={key}>{t(`method.${group}.${key}`)}</li>
        ))}
      </ul>
    </section>
  );
};

/** How the figure's posture is worked out, in words and numbers that can be checked, and what it does not know. */
export const Method = () => {
  const { t } = useTranslation();
  return (
    <div className="method">
      <p className="lead">{t('method.lead')}</p>
      <p className="equation">
        <span aria-hidden="true">{t('method.equation')}</span>
        {/* A paragraph may carry no label of its own. */}
        <span className="unseen">{t('method.equationSpoken')}</span>
      </p>
      <NowInNumbers />
      <List group="steps" keys={STEPS} />
      <List group="studies" keys={STUDIES} />
      <ValidationTable />
      <List group="calibrated" keys={CALIBRATED} />
      <List group="missing" keys={MISSING} />
      <Sources ids={EVIDENCE} />
    </div>
  );
};
