import { useId, type ReactNode } from 'react';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, e.g. "40 %": shown, and spoken instead of the bare number. */
  readonly valueText: string;
  readonly onChange: (value: number) => void;
  /** What the two ends mean, under the track. */
  readonly ends?: readonly [string, string];
  /** Leaves the label to screen readers, where a heading above says it already. */
  readonly quiet?: boolean;
  /** Time runs from left to right, in every writing direction; anything else runs as the words do. */
  readonly timeline?: boolean;
  readonly children?: ReactNode;
}

/** A labelled range input. The platform's own: keyboard, touch and screen readers know it. */
export const Slider = ({ label, value, min, max, step, valueText, onChange, ends, quiet = false, timeline = false, children }: Props) => {
  const id = useId();
  return (
    <div className="slider">
      <div className={quiet ? 'slider-head unseen' : 'slider-head'}>
        <label htmlFor={id}>{label}</label>
        <output htmlFor={id}>{valueText}</output>
      </div>
      <input
        id={id}
        type="range"
        dir={timeline ? 'ltr' : undefined}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={valueText}
        onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      {ends ? (
        <div className="slider-ends" aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </div>
      ) : null}
      {children}
    </div>
  );
};
