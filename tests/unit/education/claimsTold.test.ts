import { describe, expect, it } from 'vitest';
import { LEFT_OUT, NEVER, TELLS } from './support/claimMarks';
import { allTexts } from './support/locale';
import { SOURCE_CLAIMS, type SourceClaim, type Verdict } from '@/education/coverage/sourceClaims';
import { CLAIMS } from '@/education/evidence/claims';
import type { Claim } from '@/education/evidence/types';

const present = new Map(allTexts('en').map(({ key, value }) => [key, value]));
const idsOf = (...verdicts: Verdict[]): string[] => SOURCE_CLAIMS.filter(({ verdict }) => verdicts.includes(verdict)).map(({ id }) => id);
const byId = new Map(SOURCE_CLAIMS.map((claim) => [claim.id, claim]));
const wordsOf = ({ shownIn }: SourceClaim): string => shownIn.map((key) => present.get(key) ?? '').join(' ');

/** Everything the page can say in English: its texts, and the statements of the register with their limits. Words to search by are what people type, not what is told. */
const said: readonly (readonly [string, string])[] = [
  ...[...present].filter(([key]) => !key.startsWith('search:alias.')),
  ...Object.entries(CLAIMS as Readonly<Record<string, Claim>>).map(([id, { claim, caveat = '' }]) => [id, `${claim} ${caveat}`] as const),
];
/** Whoever says that something does not hold has not repeated it. */
const DENIES = /\b(?:not|no|never|nothing|contested|disagree|differ|unknown|uncertain|against)\b/i;
const sayers = (pattern: RegExp): string[] =>
  said.flatMap(([key, text]) => text.split(/(?<=[.!?])\s+/).filter((sentence) => pattern.test(sentence) && !DENIES.test(sentence)).map((sentence) => `${key}: ${sentence}`));

describe('every statement that is right is told in words that say it', () => {
  it('each has its marks, and no other has', () => expect(Object.keys(TELLS).toSorted()).toEqual(idsOf('ok', 'simplified', 'gap').toSorted()));

  it.each(Object.entries(TELLS))('%s', (id, marks) => {
    const words = wordsOf(byId.get(id)!);
    expect(marks.filter((mark) => !mark.test(words)).map(String), words).toEqual([]);
  });
});

describe('statements that are wrong, commercial or left out', () => {
  it('are each looked for', () => {
    expect(Object.keys(NEVER).toSorted()).toEqual(idsOf('wrong', 'commercial').toSorted());
    for (const id of Object.keys(LEFT_OUT)) expect(byId.get(id)).toMatchObject({ verdict: 'disputed', shownIn: [] });
  });

  it.each(Object.entries({ ...NEVER, ...LEFT_OUT }))('%s is said nowhere', (_, { says, such }) => {
    expect(such).toMatch(says);
    expect(sayers(says)).toEqual([]);
  });
});
