import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LOCALES = fileURLToPath(new URL('../../../../assets/locales', import.meta.url));

export interface Text {
  /** `namespace:dotted.path` */
  readonly key: string;
  readonly value: string;
}

export const languages = (): string[] => readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);

export const namespaces = (language: string): string[] =>
  readdirSync(join(LOCALES, language)).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length));

const flatten = (value: unknown, path: string): Text[] => {
  if (typeof value === 'string') return [{ key: path, value }];
  if (typeof value !== 'object' || value === null) throw new Error(`${path}: a locale file holds texts and groups only`);
  return Object.entries(value).flatMap(([name, inner]) => flatten(inner, path.endsWith(':') ? `${path}${name}` : `${path}.${name}`));
};

/** Every text of one namespace, flattened. */
export const texts = (language: string, namespace: string): Text[] =>
  flatten(JSON.parse(readFileSync(join(LOCALES, language, `${namespace}.json`), 'utf8')), `${namespace}:`);

export const allTexts = (language: string): Text[] => namespaces(language).flatMap((namespace) => texts(language, namespace));

export const placeholders = (value: string): string[] => [...value.matchAll(/\{\{\s*([\w]+)[^}]*\}\}/g)].map((match) => match[1]!).sort();

export const wordCount = (value: string): number => value.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
