import { useTranslation } from 'react-i18next';
import type { EvidenceId } from '@/education/evidence/register';
import type { AppState } from '@/state/appState';
import { stanceFrame } from '@/state/derived';
import { Sources } from '../../sources/Sources';
import { useAppState } from '../../store/hooks';
import { useNumber } from '../../words/numbers';

/** Rounded to tenths, so that the list renders only when a shown digit changes. */
const tenths = (value: number): number => Math.round(value * 10) / 10;
const percent = (share: number): number => Math.round(share * 100);

/** Digits after the decimal sign, by unit; none for the others. */
const PLACES: Readonly<Record<string, number>> = { 'stand.degrees': 1, 'stand.bodyWeights': 1 };

/** The numbers as they are shown, so that the list renders only when one of them changes. */
const shownNumbers = (state: AppState): string => {
  const r = stanceFrame(state).result;
  return JSON.stringify([
    ['stand.drop', 'stand.degrees', tenths(r.pelvicDropDeg)],
    ['stand.lean', 'stand.degrees', tenths(r.trunkLeanDeg)],
    ['stand.work', 'percent', percent(r.gluteusMediusActivation)],
    ['stand.effort', 'percent', percent(r.effort)],
    ['stand.force', 'stand.bodyWeights', tenths(r.abductorForceBW)],
    ['stand.load', 'stand.bodyWeights', tenths(r.hipContactBW)],
    ['stand.qlFree', 'percent', percent(r.qlSwingActivation)],
    ['stand.qlStanding', 'percent', percent(r.qlStanceActivation)],
    ['stand.lumbar', 'stand.bodyWeights', tenths(r.lumbarCompressionBW)],
  ]);
};

const EVIDENCE: readonly EvidenceId[] = ['stance.computed', 'stance.hip-load', 'stance.lumbar-load', 'stance.ql-free-side', 'stance.weak-link', 'stance.nerve-block', 'stance.passive'];

/** What the model computes for this moment, and what studies say to it. */
export const Figures = () => {
  const { t } = useTranslation();
  const say = useNumber();
  const rows = JSON.parse(useAppState(shownNumbers)) as readonly (readonly [string, string, number])[];
  const hanging = useAppState((state) => stanceFrame(state).result.state !== 'balanced');
  return (
    <>
      <dl className="figures">
        {rows.map(([label, unit, value]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>{t(unit, { value: say(value, PLACES[unit] ?? 0) })}</dd>
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
