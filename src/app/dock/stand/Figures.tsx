import { useTranslation } from 'react-i18next';
import type { AppState } from '@/state/appState';
import { stanceFrame } from '@/state/derived';
import { useAppState } from '../../store/hooks';

/** The numbers as they are shown, so that the list renders only when one of them changes. */
const shownNumbers = (state: AppState): string => {
  const { pelvicDropDeg, trunkLeanDeg, gluteusMediusActivation, hipContactBW } = stanceFrame(state).result;
  // "+ 0" turns a rounded −0 into 0.
  return [
    Number(pelvicDropDeg.toFixed(1)) + 0,
    Number(trunkLeanDeg.toFixed(1)) + 0,
    Math.round(gluteusMediusActivation * 100),
    hipContactBW.toFixed(1),
  ].join(' ');
};

/** What the model computes for this moment. */
export const Figures = () => {
  const { t } = useTranslation();
  const [drop, lean, work, load] = useAppState(shownNumbers).split(' ');
  const rows: readonly (readonly [string, string])[] = [
    ['stand.work', t('percent', { value: work })],
    ['stand.drop', t('stand.degrees', { value: drop })],
    ['stand.lean', t('stand.degrees', { value: lean })],
    ['stand.load', t('stand.bodyWeights', { value: load })],
  ];
  return (
    <dl className="figures">
      {rows.map(([label, value]) => (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
};
