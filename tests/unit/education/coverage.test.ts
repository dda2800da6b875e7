import { describe, expect, it } from 'vitest';
import { allTexts } from './support/locale';
import { SOURCE_CLAIMS, type SourceClaim, type Verdict } from '@/education/coverage/sourceClaims';
import { evidenceForText } from '@/education/evidence/textEvidence';
import { TOURS } from '@/education/tours';

const present = new Map(allTexts('en').map(({ key, value }) => [key, value]));
const of = (...verdicts: Verdict[]): (readonly [string, SourceClaim])[] =>
  SOURCE_CLAIMS.filter(({ verdict }) => verdicts.includes(verdict)).map((claim) => [`${claim.id} ${claim.topic}`, claim]);

describe('statements of the articles', () => {
  it('are 114, each once', () => {
    expect(SOURCE_CLAIMS).toHaveLength(114);
    expect(new Set(SOURCE_CLAIMS.map(({ id }) => id)).size).toBe(114);
  });

  it.each(of('ok', 'simplified', 'gap'))('%s: right, so it is told', (_, claim) => expect(claim.shownIn).not.toEqual([]));

  it.each(of('wrong', 'commercial'))('%s: not repeated', (_, claim) => expect(claim.shownIn).toEqual([]));

  it.each(of('ok', 'simplified', 'disputed', 'gap').filter(([, claim]) => claim.shownIn.length > 0))('%s: every text exists and has evidence', (_, claim) => {
    expect(claim.shownIn.filter((key) => !present.has(key))).toEqual([]);
    expect(claim.shownIn.filter((key) => !key.startsWith('pain:legend') && evidenceForText(key).length === 0)).toEqual([]);
  });

  it('that are told in a tour name a step that a tour really has', () => {
    const steps = new Set(TOURS.flatMap((tour) => tour.steps.map((step) => step.textKey)));
    const missing = SOURCE_CLAIMS.flatMap((claim) => claim.shownIn).filter((key) => key.startsWith('tours:') && !steps.has(key));
    expect(missing).toEqual([]);
  });
});

describe('disputed statements', () => {
  const told = of('disputed').flatMap(([, claim]) => claim.shownIn);
  /** Words that mark doubt, a correction, or a limit. */
  const DOUBT = /\b(?:may|can|might|sometimes|some|differ|disagree|not|no|only|one more option|link)\b/i;

  it.each([...new Set(told)])('%s is told with its doubt', (key) => expect(present.get(key)).toMatch(DOUBT));
});
