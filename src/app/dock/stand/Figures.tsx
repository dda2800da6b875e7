import { useTranslation } from 'react-i18next';
import type { EvidenceId } from '@/education/evidence/register';
import type { AppState } from '@/state/appState';
import { stanceFrame } from '@/state/derived';
import { comparedWith } from '@/state/standing';
import { Sources } from '../../sources/Sources';
import { useAppState } from '../../store/hooks';
import { useComparedNames } from '../../words/comparedNames';
import { useNumber } from '../../words/numbers';

/** Rounded to tenths, so that the list renders only when a shown digit changes. */
const tenths = (value: number): number => Math.round(value * 10) / 10;
const percent = (share: number): number => Math.round(share * 100);

/** Digits after the decimal sign, by unit; none for the others. */
const PLACES: Readonly<Record<string, number>> = { 'stand.degrees': 1, 'stand.bodyWeights': 1 };

type Row = readonly [label: string, unit: string, value: number];

const rowsOf = (state: AppState): readonly Row[] => {
  const r = stanceFrame(state).result;
  return [
    ['stand.drop', 'stand.degrees', tenths(r.pelvicDropDeg)],
    ['stand.lean', 'stand.degrees', tenths(r.trunkLeanDeg)],
    ['stand.work', 'percent', percent(r.gluteusMediusActivation)],
    ['stand.effort', 'percent', percent(r.effort)],
    ['stand.force', 'stand.bodyWeights', tenths(r.abductorForceBW)],
    ['stand.load', 'stand.bodyWeights', tenths(r.hipContactBW)],
    ['stand.qlFree', 'percent', percent(r.qlSwingActivation)],
    ['stand.qlStanding', 'percent', percent(r.qlStanceActivation)],
    ['stand.lumbar', 'stand.bodyWeights', tenths(r.lumbarCompressionBW)],
  ];
};

/** The numbers of each figure as they are shown, the compared one first, so that the list renders only when one of them changes. */
const shownNumbers = (state: AppState): string => {
  const other = comparedWith(state);
  return JSON.stringify((other ? [other, state] : [state]).map(rowsOf));
};

type Say = (row: Row) => string;

const List = ({ rows, say }: { readonly rows: readonly Row[]; readonly say: Say }) => {
  const { t } = useTranslation();
  return (
    <dl className="figures">
      {rows.map((row) => (
        <div key={row[0]}>
          <dt>{t(row[0])}</dt>
          <dd>{say(row)}</dd>
        </div>
      ))}
    </dl>
  );
};

/** Two figures: a column for each, in the order of the picture, which is not mirrored. */
const Table = ({ before, now, names, say }: { readonly before: readonly Row[]; readonly now: readonly Row[]; readonly names: readonly string[]; readonly say: Say }) => {
  const { t } = useTranslation();
  return (
    <table className="figures-table">
      <caption className="unseen">{t('compare.label')}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{t('stand.numbers')}</span>
          </th>
          {names.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {now.map((row, i) => (
          <tr key={row[0]}>
            <th scope="row">{t(row[0])}</th>
            <td>{say(before[i]!)}</td>
            <td>{say(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const EVIDENCE: readonly EvidenceId[] = ['stance.computed', 'stance.hip-load', 'stance.lumbar-load', 'stance.ql-free-side', 'stance.weak-link', 'stance.nerve-block', 'stance.passive'];

/** What the model computes for this moment, and what studies say to it. */
export const Figures = () => {
  const { t } = useTranslation();
  const number = useNumber();
  const names = useComparedNames();
  const [first, second] = JSON.parse(useAppState(shownNumbers)) as readonly (readonly Row[])[];
  const hanging = useAppState((state) => stanceFrame(state).result.state !== 'balanced');
  const say: Say = ([, unit, value]) => t(unit, { value: number(value, PLACES[unit] ?? 0) });
  return (
    <>
      {names && second ? <Table before={first!} now={second} names={names} say={say} /> : <List rows={first!} say={say} />}
      {hanging ? <p className="hanging">{t('stand.hanging')}</p> : null}
      <p className="quiet">{t('stand.qlSays')}</p>
      <p className="quiet">{t('stand.studies')}</p>
      <Sources ids={EVIDENCE} />
    </>
  );
};
