import { describe, expect, it } from 'vitest';
import { findTour } from '@/education/tours';
import { findPattern } from '@/pain/patterns';
import { decodeLink } from '@/state/link';
import oldLinks from './oldLinks.json';

// Links that people may have kept. Add to the file; never change what is in it.
describe('links of earlier versions', () => {
  it.each(oldLinks)('$link still opens', ({ link, state }) => {
    const known = { hasPattern: (id: string) => findPattern(id) !== undefined, tourSteps: (id: string) => findTour(id)?.steps.length ?? 0 };
    expect(decodeLink(link, known)).toEqual({ state, problems: [] });
  });
});
