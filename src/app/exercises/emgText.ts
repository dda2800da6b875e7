import type { EmgFigure } from '@/education/exercises';

type Say = (key: string, values?: Record<string, string | number>) => string;

/** The ends of a bar, % of a test effort: a single figure starts at 0; "more than 40" has an open end. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** Whether the end is a least value rather than a measured one. */
  readonly open: boolean;
  /** One standard deviation to each side of the end, where it was published and read. */
  readonly spread: readonly [number, number] | null;
}

export const barOf = ({ value, sd }: EmgFigure): Bar => {
  if (typeof value === 'number') return { from: 0, to: value, open: false, spread: sd === undefined ? null : [Math.max(0, value - sd), value + sd] };
  return 'above' in value ? { from: 0, to: value.above, open: true, spread: null } : { from: value.low, to: value.high, open: false, spread: null };
};

/** A published figure as a phrase: "81 of 100, give or take 42". */
export const emgText = (figure: EmgFigure, t: Say): string => {
  const { value, sd, condition } = figure;
  const amount =
    typeof value === 'number'
      ? t('exercises:emg.value', { value })
      : 'above' in value
        ? t('exercises:emg.above', { value: value.above })
        : t('exercises:emg.range', { low: value.low, high: value.high });
  return [amount, sd === undefined ? null : t('exercises:emg.spread', { sd }), condition ? t(`exercises:condition.${condition}`) : null]
    .filter((part) => part !== null)
    .join(t('ui:list.comma'));
};
