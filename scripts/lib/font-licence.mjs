import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const LICENCE = 'node_modules/@fontsource-variable/atkinson-hyperlegible-next/LICENSE';

/** Puts the licence of the letters beside them, as the Open Font License asks; Vite's own list knows modules of code only. */
export const fontLicence = () => ({
  name: 'font-licence',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'licence-font.txt', source: readFileSync(join(root, LICENCE), 'utf8') });
  },
});
