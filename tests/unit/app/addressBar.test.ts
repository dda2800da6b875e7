import { describe, expect, it } from 'vitest';
import { namesOnlyStep, noticesFor, stateOfLink } from '@/app/page/addressBar';
import { findTour, TOURS } from '@/education/tours';
import { pictureOfPlace } from '@/state/commands';
import { URL_KEYS } from '@/state/destiny';
import { INITIAL_STATE } from '@/state/initialState';
import { decodeLink } from '@/state/link';

describe('what a link changes', () => {
  it('puts back what it does not name', () => {
    const change = stateOfLink(decodeLink('#v=1&select=sacrum').state);
    expect(change.selection).toBe('sacrum');
    const others = URL_KEYS.filter((key) => key !== 'selection');
    for (const key of others) expect(change[key]).toEqual(INITIAL_STATE[key]);
    expect(change.playing).toBe(false);
  });
});

describe('a link that names a step of a tour', () => {
  it('and nothing of the picture means the picture of that step', () => {
    expect(namesOnlyStep(decodeLink('#v=1&tour=hip-and-back.3').state)).toBe(true);
    expect(namesOnlyStep(decodeLink('?lang=es#v=1&tour=hip-and-back.3').state)).toBe(true);
    const { tour } = decodeLink('#v=1&tour=hip-and-back.3').state;
    expect(pictureOfPlace({ tour: tour! }, TOURS)).toMatchObject({ ...findTour('hip-and-back')!.steps[2]!.state, tour });
  });

  it('and a picture means that picture', () => {
    expect(namesOnlyStep(decodeLink('#v=1&tour=hip-and-back.3&camera=back').state)).toBe(false);
    expect(namesOnlyStep(decodeLink('#v=1&camera=back').state)).toBe(false);
  });

  it('that is not there changes nothing', () => {
    expect(pictureOfPlace({ tour: { id: 'hip-and-back', step: 40 } }, TOURS)).toEqual({});
    expect(pictureOfPlace({ tour: { id: 'no-such', step: 0 } }, TOURS)).toEqual({});
    expect(pictureOfPlace({ tour: null }, TOURS)).toEqual({});
  });
});

describe('what is said about a link', () => {
  it('is nothing when all was understood', () => {
    expect(noticesFor(decodeLink('#v=1&select=sacrum').problems)).toEqual([]);
  });

  it('names what was left out, once', () => {
    expect(noticesFor(decodeLink('#foo=1&strength=NaN&hide=liver,skin').problems)).toEqual([
      { id: 'link-problems', textKey: 'notice.linkProblems', values: { list: 'foo, strength=NaN, hide=liver', count: 0 } },
    ]);
  });

  it('tells a newer version from rubbish, and counts what is not listed', () => {
    const notices = noticesFor(decodeLink(`#v=2&${Array.from({ length: 30 }, (_, i) => `k${i}=1`).join('&')}`).problems);
    expect(notices.map(({ textKey }) => textKey)).toEqual(['notice.linkNewer', 'notice.linkProblemsMore']);
    expect(notices[1]?.values?.count).toBe(20);
  });

  it('cannot be made long', () => {
    const [notice] = noticesFor(decodeLink(`#${Array.from({ length: 400 }, (_, i) => `${'x'.repeat(300)}${i}=1`).join('&')}`).problems);
    expect(String(notice?.values?.list).length).toBeLessThan(400);
  });
});
