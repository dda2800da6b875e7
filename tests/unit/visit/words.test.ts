import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { texts } from '../education/support/locale';

const ROOT = new URL('../../../src', import.meta.url).pathname;
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [],
  );
const source = filesUnder(join(ROOT, 'app')).map((file) => readFileSync(file, 'utf8')).join('\n');
const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const bare = (key: string): string => key.replace(/_(?:zero|one|two|few|many|other)$/, '');
/** `alias` is asked for by ids of many kinds; the search tests look at what they find. */
const TEMPLATES = [...source.matchAll(/`((?:[\w-]+:)?[\w-]+(?:\.(?:[\w-]*|\$\{[^}]*\}))+)`/g)].map(([, text]) => new RegExp(`^(?:[\\w-]+:)?${text!.replace(/^[\w-]+:/, '').split(/\$\{[^}]*\}/).map(escape).join('[\\w-]+')}$`));

it.each(['session', 'handout', 'explain', 'search'])('%s has no text that nothing asks for', (namespace) => {
  const unused = texts('en', namespace)
    .map(({ key }) => bare(key))
    .filter((key) => !key.startsWith('search:alias.'))
    .filter((key) => {
      const path = key.slice(namespace.length + 1);
      return !source.includes(`'${key}'`) && !source.includes(`'${path}'`) && !TEMPLATES.some((template) => template.test(path));
    });
  expect(unused).toEqual([]);
});

it.each(['session', 'handout', 'explain', 'search'])('%s has every text that is asked for by its full name', (namespace) => {
  const known = new Set(texts('en', namespace).flatMap(({ key }) => [key, bare(key)]));
  const asked = [...source.matchAll(new RegExp(`['"](${namespace}:[\\w.-]+)['"]`, 'g'))].map(([, key]) => key!);
  expect(asked.filter((key) => !known.has(key))).toEqual([]);
});
