/** Prints what is being done with the seconds since the start: one line each, so that it reads well in a log too. */
export const progressPrinter = (print: (line: string) => void = (line) => void process.stderr.write(`${line}\n`)): ((what: string) => void) => {
  const start = Date.now();
  return (what) => print(`${((Date.now() - start) / 1000).toFixed(1).padStart(6)} s  ${what}`);
};
