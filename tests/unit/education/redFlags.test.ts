import { describe, expect, it } from 'vitest';
import { texts } from './support/locale';
import { emergencyNumber } from '@/education/emergencyNumber';
import { findEvidence } from '@/education/evidence/register';
import { RED_FLAG_FRAME, RED_FLAG_LEVELS } from '@/education/redFlags';

const present = new Map(texts('en', 'redflags').map(({ key, value }) => [key, value]));
const items = RED_FLAG_LEVELS.flatMap((level) => level.groups.flatMap((group) => group.items));

describe('when to get help', () => {
  it('goes from most to least urgent', () => expect(RED_FLAG_LEVELS.map(({ id }) => id)).toEqual(['now', 'today', 'soon', 'otherwise']));

  it('uses every text of its file, and only those', () => {
    const used = [
      ...Object.values(RED_FLAG_FRAME),
      ...RED_FLAG_LEVELS.flatMap((level) => [level.labelKey, level.titleKey, ...level.groups.flatMap((group) => [group.introKey, group.closingKey])]),
      ...items.map((item) => item.textKey),
      'redflags:short',
      'redflags:call.known',
      'redflags:call.unknown',
      'redflags:call.check',
    ].filter((key) => key !== null);
    expect(used.filter((key) => !present.has(key))).toEqual([]);
    expect([...present.keys()].filter((key) => !used.includes(key))).toEqual([]);
  });

  it.each(items.map(({ textKey, evidence }) => [textKey, evidence] as const))('%s rests on a claim', (_, evidence) => {
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.filter((id) => !findEvidence(id))).toEqual([]);
  });

  it.each([/between your legs/, /peeing/, /poo/, /Foot drops|foot drops/, /cancer/, /fever/, /losing weight/, /fall, crash or blow/, /steroid/])('names %s', (sign) => {
    expect([...present.values()].some((value) => sign.test(value))).toBe(true);
  });

  it('gives no all-clear, and says that no clinician has signed it off', () => {
    const all = [...present.values()].join(' ');
    expect(all).not.toMatch(/you are fine|nothing serious|no need to|safe to ignore/i);
    expect(present.get(RED_FLAG_FRAME.review)).toMatch(/not yet signed off by a clinician/i);
    expect(present.get(RED_FLAG_FRAME.disclaimer)).toMatch(/does not know you/);
  });
});

describe('emergency number', () => {
  it.each([
    [['en-GB', 'en'], '999'],
    [['en-US'], '911'],
    [['de-DE', 'en-US'], '112'],
    [['ca-ES'], '112'],
    [['en-AU'], '000'],
    [['zh-Hant-NZ'], '111'],
  ])('of %j is %s', (tags, number) => expect(emergencyNumber(tags)).toBe(number));

  it.each([[[]], [['en']], [['ar']], [['ar-EG']], [['de-CH', 'de-DE']], [['not a tag', '']]])('of %j is not guessed', (tags) => {
    expect(emergencyNumber(tags)).toBeNull();
  });
});
