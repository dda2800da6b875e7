import { CHOICE_KEYS, INPUT_CHOICES, isNullable, NUMBER_KEYS, type ChoiceKey, type NumberKey } from '../inputs';

/** One question of the command line. */
export interface StanceCase {
  readonly id: string | number | null;
  readonly inputs: Readonly<Record<string, unknown>>;
}

/** A case that cannot be understood; `key` names the part at fault. */
export class MalformedCase extends Error {
  constructor(
    readonly key: string,
    message: string,
  ) {
    super(`${key}: ${message}`);
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
const show = (value: unknown): string => (typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : kindOf(value));

/** The id of a case, `null` where there is none that can be given back. */
export const caseId = (value: unknown): string | number | null => {
  const id = isRecord(value) ? value.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
};

/**
 * Reads one case. Keys may be left out; numbers out of range are clamped later. A wrong type, an unknown word or an unknown key is
 * an error, since the answer would be to another question.
 * @throws MalformedCase that names the key
 */
export const readCase = (value: unknown): StanceCase => {
  if (!isRecord(value)) throw new MalformedCase('case', `expected { "id", "inputs" }, got ${kindOf(value)}`);
  for (const key of Object.keys(value)) if (key !== 'id' && key !== 'inputs') throw new MalformedCase(key, 'unknown key beside "id" and "inputs"');
  if (caseId(value) === null) throw new MalformedCase('id', `expected a text or a number, got ${kindOf(value.id)}`);
  const { inputs } = value;
  if (!isRecord(inputs)) throw new MalformedCase('inputs', `expected an object, got ${kindOf(inputs)}`);
  for (const [key, given] of Object.entries(inputs)) {
    if ((NUMBER_KEYS as readonly string[]).includes(key)) checkNumber(key as NumberKey, given);
    else if ((CHOICE_KEYS as readonly string[]).includes(key)) checkChoice(key as ChoiceKey, given);
    else throw new MalformedCase(key, 'unknown input');
  }
  return { id: caseId(value), inputs };
};

const checkNumber = (key: NumberKey, given: unknown): void => {
  if (typeof given === 'number' || (given === null && isNullable(key))) return;
  throw new MalformedCase(key, `expected a number${isNullable(key) ? ' or null' : ''}, got ${show(given)}`);
};

const checkChoice = (key: ChoiceKey, given: unknown): void => {
  const words: readonly unknown[] = INPUT_CHOICES[key];
  if (words.includes(given)) return;
  throw new MalformedCase(key, `expected ${words.map((word) => `"${String(word)}"`).join(' or ')}, got ${show(given)}`);
};
