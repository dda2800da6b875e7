import { describe, expect, it } from 'vitest';
import { firstTab, wordsBeside } from '@/app/page/columns';
import type { AppState } from '@/state/appState';
import { INITIAL_STATE } from '@/state/initialState';
import { decodeLink } from '@/state/link';

const opened = (link: string): AppState => ({ ...INITIAL_STATE, ...decodeLink(`#v=1&${link}`).state });

describe('the panel that a link opens has the words of what it shows', () => {
  it.each([
    ['', 'body'],
    ['select=gluteus_medius_L&pain=gmed_composite.L&time=4', 'body'],
    ['pain=gmed_composite.L&time=4', 'pain'],
    ['beside=gmed_composite.L,gmin_post.R', 'pain'],
    ['beside=gmed_composite.L', 'body'],
    ['place=crest_lat.L', 'pain'],
    ['time=4', 'stand'],
    ['pose=sitting', 'stand'],
  ])('%s: %s', (link, tab) => expect(firstTab(opened(link))).toBe(tab));
});

describe('the column at the end of the line', () => {
  it('is free at first and for one pattern', () => {
    expect(wordsBeside(INITIAL_STATE)).toBe(false);
    expect(wordsBeside(opened('beside=gmed_composite.L'))).toBe(false);
  });

  it.each(['select=gluteus_medius_L', 'tour=one-leg.2', 'beside=gmed_composite.L,gmin_post.R'])('is taken by %s', (link) => expect(wordsBeside(opened(link))).toBe(true));

  it('is taken by a replay', () => expect(wordsBeside({ ...INITIAL_STATE, replay: 0 } as AppState)).toBe(true));
});
