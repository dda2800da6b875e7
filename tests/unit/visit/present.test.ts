import { describe, expect, it } from 'vitest';
import { toPixel, toSpot } from '@/app/present/frame';
import { newsOf, toldOf } from '@/app/present/told';
import { dwell } from '@/app/tour/useAutoPlay';
import { INITIAL_STATE } from '@/state/initialState';
import { createAppStore } from '@/state/store';
import { run } from '@/state/commands';

describe('a place on the picture', () => {
  const wide = { width: 1280, height: 720, shift: 120 };

  it('comes back from a spot in the same window', () => {
    const [x, y] = toPixel(wide, toSpot(wide, 300, 500));
    expect(x).toBeCloseTo(300);
    expect(y).toBeCloseTo(500);
  });

  it('is the middle of the free part for the spot in the middle, in windows of any shape', () => {
    expect(toSpot(wide, 760, 360)).toEqual({ x: 0, y: 0 });
    expect(toPixel({ width: 390, height: 844, shift: 0 }, { x: 0, y: 0 })).toEqual([195, 422]);
  });

  it('lies at the same share of a narrow window, which steps back to keep the hips in sight', () => {
    // 0.78 of the height is as wide as the picture needs; a window half as wide shows twice as much height.
    const narrow = { width: 390, height: 1000, shift: 0 };
    const [x] = toPixel(narrow, { x: 0.39, y: 0 });
    expect(x).toBeCloseTo(390);
  });
});

describe('what the other window is told', () => {
  it('is the picture, its words and how they look, and nothing that somebody wrote', () => {
    const told = Object.keys(toldOf(INITIAL_STATE));
    for (const key of ['camera', 'tour', 'compared', 'compare', 'labels', 'explained', 'lang', 'theme', 'contrast', 'dim']) expect(told).toContain(key);
    for (const key of ['session', 'earlierDrawing', 'keptDrawing', 'exercises', 'shared', 'notices', 'view', 'presenting', 'painTask']) expect(told).not.toContain(key);
    expect(toldOf({ ...INITIAL_STATE, drawing: { strokes: [], undone: [], note: 'told in confidence' } }).drawing?.note).toBe('');
  });

  it('are the sheets that are for a patient; the clinician’s own leave the picture alone', () => {
    for (const sheet of ['red-flags', 'explain', 'exercises'] as const) expect(toldOf({ ...INITIAL_STATE, sheet }).sheet).toBe(sheet);
    for (const sheet of ['help', 'evidence', 'credits', 'method', 'search', 'session', 'display'] as const) expect(toldOf({ ...INITIAL_STATE, sheet }).sheet).toBe('none');
  });

  it('is what changed, and that alone', () => {
    const before = toldOf(INITIAL_STATE);
    expect(newsOf(toldOf({ ...INITIAL_STATE, sheet: 'help' }), before)).toEqual({});
    expect(newsOf(toldOf({ ...INITIAL_STATE, drawing: { ...INITIAL_STATE.drawing, note: 'typed' } }), before)).toEqual({});
    expect(newsOf(toldOf({ ...INITIAL_STATE, selection: 'sacrum' }), before)).toEqual({ selection: 'sacrum' });
    expect(Object.keys(newsOf(before, {}))).toEqual(Object.keys(before));
  });
});

describe('presenting', () => {
  it('offers its tools only while it is on, and ends with them put away', () => {
    const store = createAppStore();
    expect(run(store, 'present.tool', 'pen')).toBe(false);
    run(store, 'present.toggle');
    expect(run(store, 'present.tool', 'pen')).toBe(true);
    run(store, 'present.tool', 'spotlight');
    expect(store.getState().presenting.tool).toBe('spotlight');
    run(store, 'present.tool', 'spotlight');
    expect(store.getState().presenting.tool).toBeNull();
    run(store, 'present.tool', 'pen');
    run(store, 'present.freeze');
    run(store, 'present.toggle');
    expect(store.getState().presenting).toMatchObject({ on: false, frozen: false, tool: null });
  });
});

it('a step stays long enough to be read and looked at', () => {
  expect(dwell('one two three four five')).toBeGreaterThan(5000);
  expect(dwell(Array.from({ length: 40 }, () => 'word').join(' '))).toBeGreaterThan(18_000);
});
