/**
 * Reads `--name value` options.
 * @throws on an option that `known` does not list, or one without a value.
 */
export const readOptions = (args: readonly string[], known: Readonly<Record<string, string>>): Record<string, string> => {
  const values: Record<string, string> = { ...known };
  for (let i = 0; i < args.length; i += 2) {
    const name = args[i]!.replace(/^--/, '');
    if (!args[i]!.startsWith('--') || !Object.hasOwn(known, name)) throw new Error(`unknown option ${args[i]!}; known: ${Object.keys(known).map((k) => `--${k}`).join(', ')}`);
    const value = args[i + 1];
    if (value === undefined || value.startsWith('--')) throw new Error(`--${name} needs a value`);
    values[name] = value;
  }
  return values;
};
