import { useTranslation } from 'react-i18next';
import type { EvidenceId } from '@/education/evidence/register';
import type { AppState } from '@/state/appState';
import { stanceFrame } from '@/state/derived';
import { Sources } from '../../sources/Sources';
import { useAppState } from '../../store/hooks';

/** "+ 0" turns a rounded −0 into 0. */
const rounded = (value: number, places: number): number => Number(value.toFixed(places)) + 0;
const percent = (share: number): number => Math.round(share * 100);

/** The numbers as they are shown, so that the list renders only when one of them changes. */
const shownNumbers = (state: AppState): string => {
  const r = stanceFrame(state).result;
  return JSON.stringify([
    ['stand.drop', 'stand.degrees', rounded(r.pelvicDropDeg, 1)],
    ['stand.lean', 'stand.degrees', rounded(r.trunkLeanDeg, 1)],
    ['stand.work', 'percent', percent(r.gluteusMediusActivation)],
    ['stand.effort', 'percent', percent(r.effort)],
    ['stand.force', 'stand.bodyWeights', r.abductorForceBW.toFixed(1)],
    ['stand.load', 'stand.bodyWeights', r.hipContactBW.toFixed(1)],
    ['stand.qlFree', 'percent', percent(r.qlSwingActivation)],
    ['stand.qlStanding', 'percent', percent(r.qlStanceActivation)],
    ['stand.lumbar', 'stand.bodyWeights', r.lumbarCompressionBW.toFixed(1)],
  ]);
};

const EVIDENCE: readonly EvidenceId[] = ['stance.computed', 'stance.hip-load', 'stance.lumbar-load', 'stance.ql-free-side', 'stance.weak-link', 'stance.nerve-block', 'stance.passive'];

/** What the model computes for this moment, and what studies say to it. */
export const Figures = () => {
  const { t } = useTranslation();
  const rows = JSON.parse(useAppState(shownNumbers)) as readonly (readonly [string, string, number | string])[];
  const hanging = useAppState((state) => stanceFrame(state).result.state !== 'balanced');
  return (
    <>
      <dl className="figures">
        {rows.map(([label, unit, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{t(unit, { value })}</dd>
          </div>
        ))}
      </dl>
      {hanging ? <p className="hanging">{t('stand.hanging')}</p> : null}
      <p className="quiet">{t('stand.qlSays')}</p>
      <p className="quiet">{t('stand.studies')}</p>
      <Sources ids={EVIDENCE} />
    </>
  );
};
