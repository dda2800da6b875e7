import { describe, expect, it } from 'vitest';
import { FIRST_STRUCTURES, isDeep, STRUCTURES } from '@/anatomy/catalogue';
import { run } from '@/state/commands';
import { decodeLink, encodeLink } from '@/state/link';
import { isPutAway } from '@/state/structures';
import { createAppStore } from '@/state/store';

const MINIMUS = 'gluteus_minimus_L';
const deepIds = STRUCTURES.map(({ id }) => id).filter(isDeep);

describe('deeper structures', () => {
  it('are not on stage at first, and leave the link empty', () => {
    const state = createAppStore().getState();
    expect(deepIds.length).toBeGreaterThan(0);
    expect(STRUCTURES.filter(({ id }) => !isPutAway(state, id))).toEqual(FIRST_STRUCTURES);
    expect(encodeLink(state).hash).toBe('');
  });

  it('come out when chosen, and can be put away again', () => {
    const store = createAppStore();
    run(store, 'structure.select', MINIMUS);
    expect(store.getState()).toMatchObject({ selection: MINIMUS, deeper: [MINIMUS], hidden: [] });
    expect(encodeLink(store.getState()).hash).toBe(`#v=1&select=${MINIMUS}&deep=${MINIMUS}`);
    run(store, 'structure.toggleHidden', MINIMUS);
    expect(store.getState()).toMatchObject({ selection: null, deeper: [], hidden: [] });
    run(store, 'history.undo');
    expect(store.getState().deeper).toEqual([MINIMUS]);
  });

  it('come and go as a group beside others', () => {
    const store = createAppStore();
    run(store, 'structure.setGroupHidden', { ids: [...deepIds].reverse(), hidden: false });
    expect(store.getState().deeper).toEqual(deepIds);
    run(store, 'structure.setGroupHidden', { ids: ['sacrum', MINIMUS], hidden: true });
    expect(store.getState().hidden).toEqual(['sacrum']);
    expect(store.getState().deeper).toEqual(deepIds.filter((id) => id !== MINIMUS));
  });

  it('can be shown alone, and nothing deeper stays beside a part of the first view that is', () => {
    const store = createAppStore();
    run(store, 'structure.isolate', MINIMUS);
    expect(STRUCTURES.filter(({ id }) => !isPutAway(store.getState(), id)).map(({ id }) => id)).toEqual([MINIMUS]);
    run(store, 'structure.isolate', MINIMUS);
    expect(store.getState().hidden).toEqual([]);
    run(store, 'structure.isolate', 'sacrum');
    expect(STRUCTURES.filter(({ id }) => !isPutAway(store.getState(), id)).map(({ id }) => id)).toEqual(['sacrum']);
  });

  it('are stepped through only while they are out', () => {
    const store = createAppStore({ selection: 'quadratus_lumborum_R' });
    run(store, 'structure.selectNext');
    expect(store.getState()).toMatchObject({ selection: 'skin', deeper: [] });
  });

  it('a link brings out what it names or points at, and each list takes its own kind only', () => {
    expect(decodeLink(`#deep=${MINIMUS}`).state).toEqual({ deeper: [MINIMUS] });
    expect(decodeLink(`#select=${MINIMUS}`).state).toEqual({ selection: MINIMUS, deeper: [MINIMUS] });
    expect(decodeLink(`#deep=sacrum`)).toMatchObject({ state: {}, problems: [{ reason: 'bad-value', key: 'deep' }] });
    expect(decodeLink(`#hide=${MINIMUS}`)).toMatchObject({ state: {}, problems: [{ reason: 'bad-value', key: 'hide' }] });
  });
});
