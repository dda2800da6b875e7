import { describe, expect, it } from 'vitest';
import { connectHelpRule } from '@/app/page/helpRule';
import { findTour, TOURS } from '@/education/tours';
import { provideTours, run } from '@/state/commands';
import { createAppStore } from '@/state/store';

describe('"When to get help" by itself', () => {
  it('opens when someone lays nerve patterns on both sides', () => {
    const store = createAppStore();
    connectHelpRule(store);
    run(store, 'pain.toggle', { pattern: 'root_L5', side: 'L' });
    expect(store.getState().sheet).toBe('none');
    run(store, 'pain.toggle', { pattern: 'root_S1', side: 'R' });
    expect(store.getState().sheet).toBe('red-flags');
  });

  it('stays closed when such patterns come back after drawing', () => {
    const store = createAppStore();
    connectHelpRule(store);
    run(store, 'pain.toggle', { pattern: 'root_L5', side: 'L' });
    run(store, 'pain.toggle', { pattern: 'root_S1', side: 'R' });
    run(store, 'sheet.close');
    run(store, 'drawing.mode', 'draw');
    expect(store.getState().patterns).toEqual([]);
    run(store, 'drawing.mode', 'off');
    expect(store.getState()).toMatchObject({ sheet: 'none', patterns: [{ pattern: 'root_L5' }, { pattern: 'root_S1' }] });
  });

  it('stays closed through every step of a tour that shows such patterns', () => {
    const store = createAppStore();
    connectHelpRule(store);
    provideTours(store, TOURS);
    const steps = findTour('muscle-or-nerve')!.steps;
    expect(steps.some(({ state }) => new Set(state.patterns?.filter(({ pattern }) => pattern.startsWith('root_')).map(({ side }) => side)).size === 2)).toBe(true);
    run(store, 'tour.start', 'muscle-or-nerve');
    for (const _ of steps) {
      expect(store.getState().sheet).toBe('none');
      run(store, 'tour.next');
    }
    expect(store.getState().sheet).toBe('none');
  });
});
