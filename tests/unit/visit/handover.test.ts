import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { addStroke, EMPTY_DRAWING } from '@/pain/drawing/model';
import type { AppState } from '@/state/appState';
import { createAppStore } from '@/state/store';
import { handOver, takeOver } from '@/app/offline/handover';
import { HANDOVER_KEY } from '@/app/offline/handoverKey';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('sessionStorage', { setItem: (key: string, value: string) => void kept.set(key, value) });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page that ends and the one that follows it. */
const through = (state: Partial<AppState>) => {
  const [before, after] = [createAppStore(), createAppStore()];
  before.setState(state);
  handOver(before);
  takeOver(after, kept.get(HANDOVER_KEY)!);
  return { before: before.getState(), after: after.getState() };
};

describe('what a newer version takes over', () => {
  it('the drawing and its note, which leaving would lose', () => {
    const drawing = addStroke({ ...EMPTY_DRAWING, note: 'since spring' }, { kind: 'clear', time: '2026-01-02T00:00:00Z' });
    const { before, after } = through({ drawing });
    expect(after.drawing.note).toBe('since spring');
    expect(after.drawing.strokes).toHaveLength(1);
    expect(before.keptDrawing).toBe(drawing);
    // It is in no file: leaving the new page asks again.
    expect(after.keptDrawing).not.toEqual(after.drawing);
  });

  it('a note alone', () => {
    expect(through({ drawing: { ...EMPTY_DRAWING, note: 'worse at night' } }).after.drawing.note).toBe('worse at night');
  });

  it('kept views with their place in the replay, and no place that is not there', () => {
    const session = { note: 'for Tuesday', views: ['front', 'back'].map((name) => ({ name, link: `v=1&camera=${name}` })) };
    expect(through({ session, replay: 1 }).after).toMatchObject({ session, replay: 1 });
    expect(through({ session, replay: 5 }).after).toMatchObject({ session, replay: null });
  });

  it('nonsense is as good as nothing', () => {
    for (const left of ['', '{', 'null', '{"session":"[]","drawing":"{}","replay":7}']) {
      const store = createAppStore();
      const first = store.getState();
      takeOver(store, left);
      expect(store.getState().drawing).toEqual(first.drawing);
      expect(store.getState().replay).toBe(first.replay);
    }
  });
});
