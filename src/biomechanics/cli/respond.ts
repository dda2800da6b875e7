import { answer, type Answer } from './answer';

/** What is printed for one input, and how the command ends. */
export interface Response {
  /** One for each case; for an input that is no list of cases, one that says so. */
  readonly answers: readonly Answer[];
  /** 0; 2 when the input as a whole is not a JSON array. */
  readonly code: 0 | 2;
}

const refused = (problem: string): Response => ({ answers: [{ id: null, error: `input: ${problem}`, key: 'input' }], code: 2 });

/** Answers the text of a whole input: what is printed is always a JSON array, so that whoever reads it needs no second way to hear of an error. */
export const respond = (input: string): Response => {
  let cases: unknown;
  try {
    cases = JSON.parse(input);
  } catch (error) {
    return refused(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  if (!Array.isArray(cases)) return refused(`expected a JSON array of cases, got ${cases === null ? 'null' : typeof cases}`);
  return { answers: cases.map(answer), code: 0 };
};
