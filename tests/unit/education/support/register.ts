import { CREDIT_USES, CREDITS, toldInWords } from '@/education/credits';
import { CLAIMS } from '@/education/evidence/claims';
import { SOURCES } from '@/education/evidence/sources';
import type { Claim, Source } from '@/education/evidence/types';
import { EXERCISES } from '@/education/exercises';

const claims = Object.entries(CLAIMS) as readonly [string, Claim][];
const figures = EXERCISES.flatMap(({ emg }) => Object.values(emg).flat());
/** Sources that something on the page names: a claim, or a figure of an exercise. */
const NAMED = new Set<string>([...claims.flatMap(([, { sources }]) => sources), ...figures.map(({ source }) => source)]);
const sources = (Object.entries(SOURCES) as readonly [string, Source][]).filter(([key]) => NAMED.has(key));

/** The English of the register by the key it has in `claims.json` of every other language. */
export const registerTexts = (): ReadonlyMap<string, string> =>
  new Map([
    ...claims.map(([id, { claim }]) => [`claim.${id}`, claim] as const),
    ...claims.flatMap(([id, { caveat }]) => (caveat ? [[`caveat.${id}`, caveat] as const] : [])),
    ...sources.flatMap(([key, { described, citation }]) => (described ? [[`source.${key}`, citation] as const] : [])),
    ...sources.flatMap(([key, { note }]) => (note ? [[`note.${key}`, note] as const] : [])),
    ...CREDITS.flatMap(({ key, licence }) => (key && toldInWords(licence) ? [[`licence.${key}`, licence] as const] : [])),
    ...Object.entries(CREDIT_USES).map(([key, use]) => [`use.${key}`, use] as const),
  ]);
