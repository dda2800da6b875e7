import { useTranslation } from 'react-i18next';
import type { AppState } from '@/state/appState';
import { stanceFrame } from '@/state/derived';
import { useAppState } from '../../store/hooks';

/** The balance about the hip and the inputs behind it, for this moment. */
const numbers = (state: AppState): string => {
  const { result } = stanceFrame(state);
  const { hipMomentNm, passiveMomentNm, capacityNm, forces } = result;
  return JSON.stringify({
    weight: (0 - forces.bodyWeight.force[1]).toFixed(2),
    weightArm: (forces.bodyWeightArm * 100).toFixed(1),
    muscle: result.abductorForceBW.toFixed(2),
    muscleArm: (forces.abductorArm * 100).toFixed(1),
    hip: Math.round(hipMomentNm),
    held: Math.round(hipMomentNm - passiveMomentNm),
    passive: Math.round(passiveMomentNm),
    capacity: Math.round(capacityNm),
    side: state.stanceSide,
    mass: Math.round(state.massKg),
    height: state.heightM.toFixed(2),
    strength: Math.round(state.strength * 100),
    compensation: Math.round(state.compensation * 100),
    cane: Math.round(state.cane * 100),
    bag: Math.round(state.load * 100),
  });
};

/** The equation with its numbers, and what was put in. */
export const NowInNumbers = () => {
  const { t } = useTranslation();
  const values = JSON.parse(useAppState(numbers)) as Record<string, string | number>;
  return (
    <>
      <p>{t('method.now', values)}</p>
      <p>{t('method.inputs', { ...values, side: t(`stanceSide.${values.side}`) })}</p>
    </>
  );
};
