import { text } from 'node:stream/consumers';
import { answer } from './answer';

const USAGE = `usage: npm run -s stance < cases.json
Reads a JSON array of { "id", "inputs" } and prints an array of { "id", "outputs", "notes" }.
Inputs and outputs are described in docs/stance-model.md.`;

/**
 * Command line of the stance model: cases from standard input, answers to standard output.
 * @returns 0; 2 when the input as a whole is not a JSON array
 */
export const main = async (args: readonly string[]): Promise<number> => {
  if (args.includes('--help')) {
    console.log(USAGE);
    return 0;
  }
  let cases: unknown;
  try {
    cases = JSON.parse(await text(process.stdin));
  } catch (error) {
    console.error(`stance: standard input is not JSON (${error instanceof Error ? error.message : String(error)})\n${USAGE}`);
    return 2;
  }
  if (!Array.isArray(cases)) {
    console.error(`stance: expected a JSON array of cases\n${USAGE}`);
    return 2;
  }
  process.stdout.write(`[\n${cases.map((value) => JSON.stringify(answer(value))).join(',\n')}\n]\n`);
  return 0;
};
