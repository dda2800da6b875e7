import { useTranslation } from 'react-i18next';
import type { AppState } from '@/state/appState';
import { stanceFrame } from '@/state/derived';
import { handWords, type HandWords } from '@/state/readout';
import { useAppState } from '../../store/hooks';
import { useNumber } from '../../words/numbers';

/** The balance about the hip and the inputs behind it, for this moment: each number with the digits it is shown with. */
const numbers = (state: AppState): string => {
  const { result } = stanceFrame(state);
  const { hipMomentNm, passiveMomentNm, capacityNm, forces } = result;
  const shown: Readonly<Record<string, readonly [value: number, places: number]>> = {
    weight: [0 - forces.bodyWeight.force[1], 2],
    weightArm: [forces.bodyWeightArm * 100, 1],
    muscle: [result.abductorForceBW, 2],
    muscleArm: [forces.abductorArm * 100, 1],
    hip: [hipMomentNm, 0],
    held: [hipMomentNm - passiveMomentNm, 0],
    passive: [passiveMomentNm, 0],
    capacity: [capacityNm, 0],
    mass: [state.massKg, 0],
    height: [state.heightM, 2],
    strength: [state.strength * 100, 0],
    compensation: [state.compensation * 100, 0],
    cane: [state.cane * 100, 0],
    bag: [state.load * 100, 0],
  };
  return JSON.stringify(Object.entries(shown).map(([name, [value, places]]) => [name, Number(value.toFixed(places)), places]));
};

/** What else was put in: which muscles the strength is of, what hands carry, and angles that were set and not found. */
const FurtherInputs = () => {
  const { t } = useTranslation();
  const say = useNumber();
  const weakness = useAppState((state) => state.weakness);
  const lean = useAppState((state) => state.leanDeg);
  const drop = useAppState((state) => state.dropDeg);
  const hands = JSON.parse(useAppState((state) => JSON.stringify(handWords(state)))) as readonly HandWords[];
  const angles = [
    ['stand.setLean', lean],
    ['stand.setDrop', drop],
  ] as const;
  return (
    <ul>
      <li>{t('method.strengthOf', { which: t(weakness === 'gluteus-medius' ? 'weakness.gluteusMedius' : 'weakness.superiorGluteal') })}</li>
      {hands.map(({ key, hand, share }) => (
        <li key={key}>{t(`readout.${key}`, { hand: t(`stanceSide.${hand}`), share })}</li>
      ))}
      {angles.map(([label, angle]) => (angle === null ? null : <li key={label}>{`${t(label)}: ${t('stand.degrees', { value: say(angle, 1) })}`}</li>))}
    </ul>
  );
};

/** The equation with its numbers, and what was put in. */
export const NowInNumbers = () => {
  const { t } = useTranslation();
  const say = useNumber();
  const shown = JSON.parse(useAppState(numbers)) as readonly (readonly [string, number, number])[];
  const side = useAppState((state) => state.stanceSide);
  const values = Object.fromEntries(shown.map(([name, value, places]) => [name, say(value, places)]));
  return (
    <>
      <p>{t('method.now', values)}</p>
      <p>{t('method.inputs', { ...values, side: t(`stanceSide.${side}`) })}</p>
      <FurtherInputs />
    </>
  );
};
