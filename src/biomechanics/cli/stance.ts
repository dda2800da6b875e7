import { text } from 'node:stream/consumers';
import { respond } from './respond';

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
  const { answers, code } = respond(await text(process.stdin));
  process.stdout.write(`[\n${answers.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
  if (code !== 0) console.error(`stance: ${answers[0]?.error}\n${USAGE}`);
  return code;
};
