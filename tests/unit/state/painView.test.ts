import { describe, expect, it } from 'vitest';
import { degrees, mm, ratio } from '@/anatomy/units';
import type { BrushStroke, ZoneStroke } from '@/pain/drawing/model';
import { patternsOfZone } from '@/pain/patterns';
import { provideTours, run } from '@/state/commands';
import { DESTINY } from '@/state/destiny';
import { isUnsaved, MOST_COMPARED } from '@/state/painView';
import { helpReasons } from '@/state/redFlagRule';
import { createAppStore, type AppStore } from '@/state/store';
import { VIEWS } from '@/state/views';

const time = '2026-11-21T10:00:00Z';
const zone = (name: ZoneStroke['zone'], side: ZoneStroke['side'], over: Partial<ZoneStroke> = {}): ZoneStroke => ({
  kind: 'zone', zone: name, side, erase: false, intensity: 5, quality: 'ache', time, ...over,
});
const brush = (...places: [number, number, number][]): BrushStroke => ({
  kind: 'brush', erase: false, intensity: 5, quality: 'ache', radiusMm: 30, time, dabs: places.map((at) => ({ at, normal: [0, 0, 1] })),
});
const reasonsAfter = (...strokes: (ZoneStroke | BrushStroke)[]): string[] => {
  const store = createAppStore();
  for (const stroke of strokes) run(store, 'drawing.stroke', stroke);
  return [...helpReasons(store.getState())];
};

describe('patterns', () => {
  it('go on and off on both sides at once, one side after the other too', () => {
    const store = createAppStore();
    run(store, 'pain.toggle', { pattern: 'sij', side: 'R' });
    run(store, 'pain.toggleBoth', 'sij');
    expect(store.getState().patterns.map(({ side }) => side)).toEqual(['L', 'R']);
    run(store, 'pain.toggleBoth', 'sij');
    expect(store.getState().patterns).toEqual([]);
  });

  it('stand side by side up to four, and no further', () => {
    const store = createAppStore();
    for (const pattern of ['gmed_composite', 'sij', 'gtps', 'root_L5', 'root_S1']) run(store, 'compare.toggle', { pattern, side: 'R' });
    expect(store.getState().compared).toHaveLength(MOST_COMPARED);
    run(store, 'compare.end');
    expect(store.getState().compared).toEqual([]);
  });

  it('leave the camera as near as the standard views when one figure stands alone again, from the same side', () => {
    const far = { ...VIEWS.back, azimuth: degrees(-150), distance: mm(1950), target: [0, -325, 0] as const };
    const patterns = [{ pattern: 'gmed_composite', side: 'R' }, { pattern: 'root_L5', side: 'R' }] as const;
    for (const end of [(store: AppStore) => run(store, 'compare.end'), (store: AppStore) => run(store, 'drawing.mode', 'draw')]) {
      const store = createAppStore();
      run(store, 'compare.set', { patterns, camera: far });
      end(store);
      expect(store.getState()).toMatchObject({ compared: [], camera: { azimuth: -150, distance: VIEWS.back.distance, target: VIEWS.back.target } });
    }
    const near = createAppStore();
    run(near, 'compare.set', { patterns, camera: VIEWS.left });
    run(near, 'compare.end');
    expect(near.getState().camera).toEqual(VIEWS.left);
  });

  it('a place is asked about only while places are', () => {
    const store = createAppStore();
    run(store, 'pain.choosePlace', { zone: 'sij', side: 'R' });
    expect(store.getState()).toMatchObject({ painTask: 'places', chosenZone: { zone: 'sij', side: 'R' } });
    run(store, 'pain.task', 'places');
    expect(store.getState().chosenZone).not.toBeNull();
    run(store, 'pain.task', 'patterns');
    expect(store.getState().chosenZone).toBeNull();
  });

  it('of a place are listed in one order, whatever is shown', () => {
    const ids = patternsOfZone('sij').map(({ id }) => id);
    expect(ids).toEqual(['gmed_trp1', 'gmed_composite', 'gmax_trp1', 'ql_deep1', 'piriformis', 'longissimus_t', 'sij']);
  });
});

describe('the drawing', () => {
  it('never travels in the link and is not in the undo of the picture', () => {
    expect(DESTINY.drawing).toEqual({ destiny: 'session', undoable: false });
    expect(DESTINY.earlierDrawing.destiny).toBe('session');
  });

  it('is unsaved from the first stroke until it is kept, and again when something is taken back', () => {
    const store = createAppStore();
    run(store, 'drawing.mode', 'draw');
    expect(isUnsaved(store.getState())).toBe(false);
    run(store, 'drawing.stroke', zone('crest_post', 'R'));
    expect(isUnsaved(store.getState())).toBe(true);
    run(store, 'drawing.kept');
    expect(isUnsaved(store.getState())).toBe(false);
    run(store, 'drawing.undo');
    expect(isUnsaved(store.getState())).toBe(true);
    run(store, 'drawing.redo');
    expect(isUnsaved(store.getState())).toBe(false);
  });

  it('takes undo for itself only while someone draws', () => {
    const store = createAppStore();
    run(store, 'drawing.stroke', zone('crest_post', 'R'));
    expect(run(store, 'drawing.undo')).toBe(false);
    run(store, 'drawing.mode', 'draw');
    expect(run(store, 'drawing.undo')).toBe(true);
  });

  it('starts on a solid skin', () => {
    const store = createAppStore({ hidden: ['skin'] });
    run(store, 'drawing.mode', 'draw');
    expect(store.getState()).toMatchObject({ skinOpacity: 1, hidden: [] });
  });

  it.each([0.3, 0.55, 1])('gives back the skin of %f when it ends, unless another was chosen meanwhile', (opacity) => {
    const store = createAppStore({ skinOpacity: ratio(opacity) });
    run(store, 'drawing.mode', 'draw');
    run(store, 'drawing.mode', 'turn');
    expect(store.getState().skinOpacity).toBe(1);
    run(store, 'drawing.mode', 'off');
    expect(store.getState()).toMatchObject({ skinOpacity: opacity, beforeDrawing: null });
    run(store, 'drawing.mode', 'draw');
    run(store, 'skin.set', ratio(0.8));
    run(store, 'drawing.mode', 'off');
    expect(store.getState().skinOpacity).toBe(0.8);
  });
});

describe('drawing and patterns', () => {
  const shown = [{ pattern: 'gmed_composite', side: 'R' }] as const;

  it('takes patterns and light off the body and brings them back, unless another was laid meanwhile', () => {
    const store = createAppStore({ patterns: shown, selection: 'gluteus_medius_L' });
    run(store, 'drawing.mode', 'draw');
    expect(store.getState()).toMatchObject({ patterns: [], selection: null });
    run(store, 'drawing.mode', 'off');
    expect(store.getState()).toMatchObject({ patterns: shown, selection: 'gluteus_medius_L', beforeDrawing: null });
    run(store, 'drawing.mode', 'draw');
    run(store, 'pain.toggle', { pattern: 'root_L5', side: 'L' });
    run(store, 'drawing.mode', 'off');
    expect(store.getState().patterns).toEqual([{ pattern: 'root_L5', side: 'L' }]);
  });

  it('ends where a tour begins, whose step says what the skin is like', () => {
    const store = createAppStore({ patterns: shown, skinOpacity: ratio(0.3), painTask: 'draw' });
    const step = { patterns: [], skinOpacity: ratio(1) };
    provideTours(store, [{ id: 'one', steps: [{ state: step }] }]);
    run(store, 'drawing.mode', 'draw');
    run(store, 'tour.start', 'one');
    expect(store.getState()).toMatchObject({ ...step, skinMode: 'off', painTask: 'patterns' });
    run(store, 'drawing.mode', 'off');
    expect(store.getState()).toMatchObject(step);
  });
});

describe('choices that call for help', () => {
  it('are none at the start, nor for one leg or the belt line', () => {
    expect(reasonsAfter()).toEqual([]);
    expect(reasonsAfter(zone('crest_post', 'R'), zone('crest_post', 'L'), zone('thigh_post', 'R'))).toEqual([]);
    expect(reasonsAfter(brush([90, -300, -60], [95, -340, -60]))).toEqual([]);
  });

  it('are both legs, by list or by brush, until one is wiped', () => {
    expect(reasonsAfter(zone('thigh_post', 'R'), zone('leg_lat', 'L'))).toEqual(['both-legs']);
    expect(reasonsAfter(brush([90, -300, -60]), brush([-90, -300, -60]))).toEqual(['both-legs']);
    const store = createAppStore();
    run(store, 'drawing.stroke', zone('thigh_post', 'R'));
    run(store, 'drawing.clear', time);
    run(store, 'drawing.stroke', zone('thigh_post', 'L'));
    expect([...helpReasons(store.getState())]).toEqual([]);
  });

  it('are the area between the legs, drawn or asked about', () => {
    expect(reasonsAfter(zone('cleft', 'R'))).toEqual(['saddle']);
    expect(reasonsAfter(brush([5, -60, -20]))).toEqual(['saddle']);
    expect(reasonsAfter(zone('cleft', 'R', { erase: true }))).toEqual([]);
    const store = createAppStore();
    run(store, 'pain.choosePlace', { zone: 'coccyx', side: 'M' });
    expect([...helpReasons(store.getState())]).toEqual(['saddle']);
  });

  it('are numbness, and nerve patterns on both sides', () => {
    const store = createAppStore();
    run(store, 'drawing.quality', 'numb');
    run(store, 'pain.toggleBoth', 'root_S1');
    expect([...helpReasons(store.getState())].sort()).toEqual(['both-legs', 'numb']);
  });
});
