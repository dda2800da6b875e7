import { describe, expect, it } from 'vitest';
import { isStructureId } from '@/anatomy/catalogue';
import { commandOf, run } from '@/state/commands';
import { DESTINY } from '@/state/destiny';
import { INITIAL_STATE } from '@/state/initialState';
import { decodeLink, encodeLink } from '@/state/link';
import { SECTION_LIMITS, SECTION_PLANES } from '@/state/lookView';
import { DEEPEST_PEEL, PEEL_STOPS, peelLevel, peelTo } from '@/state/peel';
import { isPutAway } from '@/state/structures';
import { createAppStore } from '@/state/store';

const peeled = (stop: number) => ({ ...INITIAL_STATE, ...peelTo(INITIAL_STATE, stop) });

describe('peeling', () => {
  it('starts at the ghost of the skin, and every stop reads back as itself', () => {
    expect(PEEL_STOPS[peelLevel(INITIAL_STATE)]).toBe('ghost');
    for (let stop = 0; stop <= DEEPEST_PEEL; stop += 1) expect(peelLevel(peeled(stop))).toBe(stop);
  });

  it('takes away skin, fascia, gluteus maximus, gluteus medius, deep muscles, in this order', () => {
    const outer = ['skin', 'gluteal_aponeurosis_L', 'gluteus_maximus_L', 'gluteus_medius_L', 'quadratus_lumborum_L'];
    const gone = PEEL_STOPS.map((_, stop) => outer.filter((id) => (stop > 1 || id !== 'gluteal_aponeurosis_L') && (isPutAway(peeled(stop), id) || (id === 'skin' && peeled(stop).skinOpacity === 0))));
    expect(gone).toEqual([[], [], ['skin'], outer.slice(0, 2), outer.slice(0, 3), outer.slice(0, 4), outer]);
  });

  it('shows sheets of fascia at their own stop only, and comes back to the same picture from any stop', () => {
    const shows = PEEL_STOPS.filter((_, stop) => !isPutAway(peeled(stop), 'iliotibial_tract_R'));
    expect(shows).toEqual(['fascia']);
    for (let stop = 0; stop <= DEEPEST_PEEL; stop += 1) {
      const state = peeled(stop);
      const back = { ...state, ...peelTo(state, peelLevel(INITIAL_STATE)) };
      expect([back.hidden, back.deeper, back.skinOpacity]).toEqual([INITIAL_STATE.hidden, INITIAL_STATE.deeper, INITIAL_STATE.skinOpacity]);
    }
  });

  it('leaves bones to the reader, and the deepest stop leaves only them', () => {
    const state = { ...INITIAL_STATE, hidden: ['sacrum'] };
    const next = { ...state, ...peelTo(state, DEEPEST_PEEL) };
    expect(next.hidden).toContain('sacrum');
    expect(isPutAway(next, 'femur_L')).toBe(false);
  });

  it.runIf(isStructureId('gluteus_minimus_L'))('shows gluteus minimus where gluteus medius has gone', () => {
    expect(isPutAway(peeled(4), 'gluteus_minimus_L')).toBe(true);
    expect(isPutAway(peeled(5), 'gluteus_minimus_L')).toBe(false);
    expect(isPutAway(peeled(6), 'gluteus_minimus_L')).toBe(true);
  });

  it('lets go of a chosen part that it takes away', () => {
    const state = { ...INITIAL_STATE, selection: 'gluteus_maximus_L' };
    expect({ ...state, ...peelTo(state, 3) }.selection).toBe('gluteus_maximus_L');
    expect({ ...state, ...peelTo(state, 4) }.selection).toBeNull();
  });

  it('is one undo step per key press, and ends at both ends', () => {
    const { offered } = commandOf('peel.step');
    const context = { canUndo: false, canRedo: false, tours: [], views: null };
    expect(offered?.(peeled(DEEPEST_PEEL), 1, context)).toBe(false);
    expect(offered?.(peeled(0), -1, context)).toBe(false);
  });
});

describe('cutting', () => {
  it('goes round the planes and back to the whole body, inside the limits of each', () => {
    const store = createAppStore();
    const seen: string[] = [];
    for (let i = 0; i < SECTION_PLANES.length; i += 1) {
      run(store, 'section.next');
      const { section, sectionAt } = store.getState();
      seen.push(section);
      if (section === 'none') continue;
      expect(sectionAt).toBeGreaterThan(SECTION_LIMITS[section][0]);
      for (let n = 0; n < 200; n += 1) run(store, 'section.move', 5);
      expect(store.getState().sectionAt).toBe(SECTION_LIMITS[section][1]);
    }
    expect(seen).toEqual(['axial', 'sagittal', 'coronal', 'none']);
    expect(store.getState().sectionAt).toBe(0);
  });

  it('takes no place that is no number', () => {
    expect(decodeLink('#v=1&cut=axial&cutAt=NaN').state.sectionAt).toBeUndefined();
    expect(decodeLink('#v=1&cut=oblique').problems).toHaveLength(1);
  });
});

describe('the look in a link', () => {
  it('travels, save the quality, which belongs to the device', () => {
    const state = { ...INITIAL_STATE, labels: ['landmarks'] as const, labelNames: 'latin' as const, xray: true, attachments: true, fibres: true, quality: 'low' as const };
    const { hash } = encodeLink(state);
    expect(hash).toBe('#v=1&labels=landmarks&names=latin&xray=on&attach=on&fibres=on');
    expect(DESTINY.quality.destiny).toBe('never');
  });
});
