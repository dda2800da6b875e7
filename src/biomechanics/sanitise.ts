import { CHOICE_KEYS, DEFAULT_INPUTS, INPUT_CHOICES, INPUT_LIMITS, isNullable, NUMBER_KEYS, type StanceInputs } from './inputs';

/** Something about an answer that the reader must know. `given` and `used` say what was asked and what was solved. */
export interface StanceNote {
  readonly key: keyof StanceInputs | 'pelvicDrop' | 'hipAdduction' | 'effort';
  readonly code: 'clamped' | 'not-a-number' | 'unknown-choice' | 'paralysis' | 'beyond-range' | 'forced' | 'hanging';
  readonly given?: string | number;
  readonly used?: string | number;
}

/**
 * Makes any value fit for the solver: numbers out of range are clamped, anything that is no finite number or no known word falls
 * back to the default. Never throws, whatever it is given.
 * @returns inputs that the solver takes, and a note for every change.
 */
export const sanitise = (given: unknown): { readonly inputs: StanceInputs; readonly notes: readonly StanceNote[] } => {
  const from = (typeof given === 'object' && given !== null ? given : {}) as Readonly<Record<string, unknown>>;
  const inputs: Record<string, unknown> = { ...DEFAULT_INPUTS };
  const notes: StanceNote[] = [];
  for (const key of NUMBER_KEYS) {
    const value = from[key];
    if (value === undefined || (value === null && isNullable(key))) continue;
    if (typeof value !== 'number' || !Number.isFinite(value)) {
      notes.push({ key, code: 'not-a-number', given: plain(value), used: DEFAULT_INPUTS[key] ?? 'null' });
      continue;
    }
    const [low, high] = INPUT_LIMITS[key];
    const used = Math.min(high, Math.max(low, value));
    inputs[key] = used + 0; // −0 becomes 0
    if (used !== value) notes.push({ key, code: 'clamped', given: value, used });
  }
  for (const key of CHOICE_KEYS) {
    const value = from[key];
    if (value === undefined) continue;
    if ((INPUT_CHOICES[key] as readonly unknown[]).includes(value)) inputs[key] = value;
    else notes.push({ key, code: 'unknown-choice', given: plain(value), used: DEFAULT_INPUTS[key] });
  }
  return { inputs: inputs as unknown as StanceInputs, notes };
};

/** A value as something that can be shown: never calls foreign code. */
const plain = (value: unknown): string | number => (typeof value === 'number' ? value : typeof value === 'string' ? value.slice(0, 60) : typeof value);
