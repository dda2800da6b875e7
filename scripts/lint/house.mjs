// House rules that oxlint does not know: the pages of the project name only what is there. `npm run lint` and `npm test` run it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../lib/root.mjs';

const filesIn = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
const pages = () => [...readdirSync(root).filter((name) => name.endsWith('.md')).map((name) => join(root, name)), ...filesIn(join(root, 'docs')).filter((path) => path.endsWith('.md'))];
/** The changelog tells of what was; what it names may be gone. A recipe names a file that its reader is to make. */
const MAY_NAME_WHAT_IS_NOT = new Set(['CHANGELOG.md', 'docs/how-a-structure-is-made.md']);
/** Parts of the source that pages name without `src/`, as in `scene/figure`. */
const FOLDERS = ['', 'src', 'src/app', 'src/biomechanics', 'src/education', 'src/scene'];
const ENDINGS = ['', '.ts', '.tsx', '.mjs', '.json'];

const exists = (path) => FOLDERS.some((folder) => ENDINGS.some((ending) => existsSync(join(root, folder, path + ending))));

/** What is wrong with one page: links that lead nowhere, and paths in backticks that are not there. */
const faultsOf = (page, text) => {
  const links = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, link]) => link).filter((link) => !/^[a-z]+:/.test(link));
  const dead = links.filter((link) => !existsSync(join(root, dirname(page), link))).map((link) => `${page}: the link ${link} leads nowhere`);
  if (MAY_NAME_WHAT_IS_NOT.has(page)) return dead;
  const named = [...text.matchAll(/`((?:src|tests|scripts|assets|docs)\/[\w./-]+)`/g)].map(([, path]) => path);
  return [...dead, ...named.filter((path) => !exists(path)).map((path) => `${page}: ${path} is not there`)];
};

/**
 * Says what is wrong with the pages, one line for each fault.
 * @returns whether all of them are in order
 */
export const pagesInOrder = () => {
  const texts = pages().map((path) => [relative(root, path).replaceAll('\\', '/'), readFileSync(path, 'utf8')]);
  const shown = texts.map(([, text]) => text).join('\n');
  const pictures = filesIn(join(root, 'docs', 'pictures')).map((path) => relative(join(root, 'docs'), path).replaceAll('\\', '/'));
  const unseen = pictures.filter((picture) => !shown.includes(picture)).map((picture) => `docs/${picture} stands on no page`);
  const faults = [...texts.flatMap(([page, text]) => faultsOf(page, text)), ...unseen];
  for (const fault of faults) console.error(fault);
  return faults.length === 0;
};

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = pagesInOrder() ? 0 : 1;
