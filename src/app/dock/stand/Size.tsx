import { useTranslation } from 'react-i18next';
import { degrees, kilograms, metres, type Degrees } from '@/anatomy/units';
import { INPUT_LIMITS } from '@/biomechanics/inputs';
import { run } from '@/state/commands';
import { stanceFrame } from '@/state/derived';
import { Slider } from '../../controls/Slider';
import { useAppState, useAppStore } from '../../store/hooks';
import { useNumber } from '../../words/numbers';

interface AngleProps {
  readonly label: string;
  readonly value: number | null;
  readonly limits: readonly [number, number];
  /** The angle to start from when it is first set: what the model had found. */
  readonly found: () => number;
  readonly onSet: (angle: Degrees | null) => void;
}

/** An angle that the model finds, or that is set: for those who want to see what one posture costs. */
const SetAngle = ({ label, value, limits: [low, high], found, onSet }: AngleProps) => {
  const { t } = useTranslation();
  return (
    <>
      <label className="toggle">
        <input type="checkbox" checked={value !== null} onChange={() => onSet(value === null ? degrees(Math.round(found())) : null)} />
        <span>{label}</span>
      </label>
      {value === null ? null : (
        <Slider label={label} quiet value={value} min={low} max={high} step={1} valueText={t('stand.degrees', { value })} onChange={(angle) => onSet(degrees(angle))} />
      )}
    </>
  );
};

/** Mass, height, and angles that are set instead of found. */
export const Size = () => {
  const { t } = useTranslation();
  const say = useNumber();
  const store = useAppStore();
  const mass = useAppState((state) => state.massKg);
  const height = useAppState((state) => state.heightM);
  const lean = useAppState((state) => state.leanDeg);
  const drop = useAppState((state) => state.dropDeg);
  const now = () => stanceFrame(store.getState()).result;
  return (
    <details className="disclosure">
      <summary>{t('stand.size')}</summary>
      <Slider label={t('stand.mass')} value={mass} min={INPUT_LIMITS.massKg[0]} max={INPUT_LIMITS.massKg[1]} step={1}
        valueText={t('stand.kilograms', { value: Math.round(mass) })} onChange={(value) => run(store, 'stand.mass', kilograms(value))} />
      <Slider label={t('stand.height')} value={height} min={INPUT_LIMITS.heightM[0]} max={INPUT_LIMITS.heightM[1]} step={0.01}
        valueText={t('stand.metres', { value: say(height, 2) })} onChange={(value) => run(store, 'stand.height', metres(value))} />
      <SetAngle label={t('stand.setLean')} value={lean} limits={INPUT_LIMITS.trunkLeanDeg} found={() => now().trunkLeanDeg} onSet={(angle) => run(store, 'stand.setLean', angle)} />
      <SetAngle label={t('stand.setDrop')} value={drop} limits={INPUT_LIMITS.pelvicDropDeg} found={() => now().pelvicDropDeg} onSet={(angle) => run(store, 'stand.setDrop', angle)} />
    </details>
  );
};
