import { degrees, ratio, type Degrees, type Ratio } from '@/anatomy/units';
import { GAIT_REFERENCE } from '../data/gaitReference';

export type GaitSupport = 'both' | 'right' | 'left';

/** One moment of one adult's measured walking cycle. Angles are measured; activity is computed from them, and `null` where it was not. */
export interface GaitFrame {
  /** Share of the right leg's cycle, 0 … 1 (wrapped). */
  readonly share: Ratio;
  /** Which feet carry. */
  readonly support: GaitSupport;
  /** Positive: right side lower. */
  readonly pelvicListDeg: Degrees;
  /** Drop of the swing side as in the stance model; `null` while both feet carry. */
  readonly pelvicDropDeg: Degrees | null;
  readonly rightHipAdductionDeg: Degrees;
  /** Trunk on pelvis; positive: bent to the right. */
  readonly lumbarBendDeg: Degrees;
  /** Trunk in the world, to the right: lumbar bend plus the list of the pelvis. */
  readonly trunkLeanRightDeg: Degrees;
  /** Gluteus medius of the standing right leg (mean of three parts) and erector spinae. */
  readonly gluteusMediusRight: Ratio | null;
  readonly erectorSpinaeRight: Ratio | null;
  readonly erectorSpinaeLeft: Ratio | null;
}

const { events, stepPercent, activity } = GAIT_REFERENCE;

/** Straight between samples; the last sample closes the cycle onto the first over the last 5 %. */
const sample = (values: readonly number[], percent: number): number => {
  const at = percent / stepPercent;
  const i = Math.min(values.length - 2, Math.floor(at));
  const next = i === values.length - 2 ? values[0]! : values[i + 1]!;
  return values[i]! + (at - i) * (next - values[i]!);
};

const computed = (values: readonly number[], percent: number): Ratio | null => {
  const at = (percent - activity.fromPercent) / stepPercent;
  if (at < 0 || at > values.length - 1) return null;
  const i = Math.min(values.length - 2, Math.floor(at));
  return ratio(values[i]! + (at - i) * (values[i + 1]! - values[i]!));
};

const supportAt = (percent: number): GaitSupport => {
  if (percent >= events.leftToeOff && percent < events.leftHeelStrike) return 'right';
  return percent >= events.rightToeOff ? 'left' : 'both';
};

const { front, middle, back } = activity.gluteusMediusRight;
const gluteusMedius = front.map((value, i) => (value + middle[i]! + back[i]!) / 3);

/**
 * Walking, as one adult did it (source `gait-example`): a reference to compare with, not a norm and not solved by the model.
 * @param share of the right leg's cycle from heel strike; any number, wrapped into 0 … 1
 */
export const gaitFrame = (share: number): GaitFrame => {
  const wrapped = Number.isFinite(share) ? share - Math.floor(share) : 0;
  const percent = wrapped * 100;
  const support = supportAt(percent);
  const list = sample(GAIT_REFERENCE.pelvicListDeg, percent);
  const bend = sample(GAIT_REFERENCE.lumbarBendDeg, percent);
  return {
    share: ratio(wrapped),
    support,
    pelvicListDeg: degrees(list),
    pelvicDropDeg: support === 'both' ? null : degrees(support === 'right' ? -list : list),
    rightHipAdductionDeg: degrees(sample(GAIT_REFERENCE.rightHipAdductionDeg, percent)),
    lumbarBendDeg: degrees(bend),
    trunkLeanRightDeg: degrees(bend + list),
    gluteusMediusRight: computed(gluteusMedius, percent),
    erectorSpinaeRight: computed(activity.erectorSpinaeRight, percent),
    erectorSpinaeLeft: computed(activity.erectorSpinaeLeft, percent),
  };
};
