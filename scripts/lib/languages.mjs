import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A language is offered once it can say all of this; a half-translated folder stays out of sight. */
const COMPLETE = ['ui', 'rooms', 'structures', 'redflags', 'tours', 'pain'];
const SOURCE = 'en';

/** Languages there is a complete folder for under `folder`, English first. Adding a language is adding a folder. */
export const completeLanguages = (folder) => {
  const complete = readdirSync(folder).filter((lang) => COMPLETE.every((name) => existsSync(join(folder, lang, `${name}.json`))));
  return [SOURCE, ...complete.filter((lang) => lang !== SOURCE).sort()];
};
