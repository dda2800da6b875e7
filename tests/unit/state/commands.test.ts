import { describe, expect, it } from 'vitest';
import { FIRST_STRUCTURES, STRUCTURES } from '@/anatomy/catalogue';
import { ratio, seconds } from '@/anatomy/units';
import { COMMAND_IDS, commandOf, provideTours, run, runAt, sessionOf } from '@/state/commands';
import { decodeLink } from '@/state/link';
import { COURSE_DURATION, HOLD_TIME } from '@/state/course';
import { DESTINY, STATE_KEYS } from '@/state/destiny';
import { INITIAL_STATE } from '@/state/initialState';
import { createAppStore } from '@/state/store';
import { VIEWS } from '@/state/views';
import { pick, randomState, seeded, seedOfRun } from './support/random';

const GMED = 'gluteus_medius_L';

describe('structures', () => {
  it('choosing something hidden brings it back', () => {
    const store = createAppStore({ hidden: [GMED] });
    run(store, 'structure.select', GMED);
    expect(store.getState()).toMatchObject({ selection: GMED, hidden: [] });
  });

  it('hiding what is chosen leaves nothing chosen', () => {
    const store = createAppStore({ selection: GMED });
    expect(run(store, 'structure.toggleHidden')).toBe(true);
    expect(store.getState()).toMatchObject({ selection: null, hidden: [GMED] });
  });

  it('keeps hidden structures in catalogue order, each once', () => {
    const store = createAppStore();
    for (const id of ['skin', GMED, 'hip_bone_L']) run(store, 'structure.toggleHidden', id);
    expect(store.getState().hidden).toEqual(['hip_bone_L', GMED, 'skin']);
  });

  it('isolating shows one structure and ends where it began', () => {
    const store = createAppStore();
    run(store, 'structure.isolate', GMED);
    expect(store.getState().hidden).toHaveLength(FIRST_STRUCTURES.length - 1);
    expect(store.getState().selection).toBe(GMED);
    run(store, 'structure.isolate', GMED);
    expect(store.getState().hidden).toEqual([]);
  });

  it('refuses an id that is not in the catalogue', () => {
    const store = createAppStore();
    expect(run(store, 'structure.select', 'liver')).toBe(false);
    expect(store.getState().selection).toBeNull();
  });

  it('walks through what is shown, round the end', () => {
    const store = createAppStore({ hidden: ['hip_bone_R'], selection: 'hip_bone_L' });
    run(store, 'structure.selectNext');
    expect(store.getState().selection).toBe('sacrum');
    run(store, 'structure.selectPrevious');
    run(store, 'structure.selectPrevious');
    expect(store.getState().selection).toBe('skin');
  });
});

describe('parts of a muscle', () => {
  it('lights one part, and brings out a muscle that was hidden', () => {
    const store = createAppStore({ hidden: [GMED] });
    run(store, 'structure.part', `${GMED}.posterior`);
    expect(store.getState()).toMatchObject({ selection: GMED, part: 'gluteus_medius.posterior', hidden: [] });
    run(store, 'structure.part', GMED);
    expect(store.getState()).toMatchObject({ selection: GMED, part: null });
  });

  it('goes through the parts by a key and ends with the whole muscle', () => {
    const store = createAppStore({ selection: 'gluteus_maximus_R' });
    const seen = [1, 2, 3].map(() => (run(store, 'structure.nextPart'), store.getState().part));
    expect(seen).toEqual(['gluteus_maximus.upper', 'gluteus_maximus.lower', null]);
    run(store, 'structure.select', 'femur_L');
    expect(run(store, 'structure.nextPart')).toBe(false);
  });

  it('keeps the part on the other side and drops it with the muscle', () => {
    const store = createAppStore({ selection: GMED, part: 'gluteus_medius.middle' });
    run(store, 'structure.select', 'gluteus_medius_R');
    expect(store.getState().part).toBe('gluteus_medius.middle');
    run(store, 'structure.select', 'sacrum');
    run(store, 'structure.select', GMED);
    expect(store.getState().part).toBeNull();
  });

  it('is undone like any choice', () => {
    const store = createAppStore({ selection: GMED });
    run(store, 'structure.part', `${GMED}.anterior`);
    run(store, 'history.undo');
    expect(store.getState()).toMatchObject({ selection: GMED, part: null });
  });

  it('refuses a part that its muscle does not have', () => {
    expect(decodeLink(`#select=${GMED}&part=quadratus_lumborum.iliocostal`).state.part).toBeUndefined();
    expect(decodeLink(`#select=${GMED}&part=gluteus_medius.posterior`).state.part).toBe('gluteus_medius.posterior');
    expect(decodeLink('#part=gluteus_medius.sideways').problems).toHaveLength(1);
  });
});

describe('skin and pain', () => {
  it('steps solid, ghost, gone from any shade', () => {
    const store = createAppStore({ skinOpacity: ratio(0.6) });
    const seen = [0, 1, 2].map(() => {
      run(store, 'skin.step');
      return store.getState().skinOpacity;
    });
    expect(seen).toEqual([0.3, 0, 1]);
  });

  it('heat brings back the skin that carries it', () => {
    const store = createAppStore({ skinOpacity: ratio(0), hidden: ['skin'] });
    run(store, 'pain.toggle', { pattern: 'gmed_composite', side: 'R' });
    expect(store.getState()).toMatchObject({ skinOpacity: 0.3, hidden: [], patterns: [{ pattern: 'gmed_composite', side: 'R' }] });
    run(store, 'pain.toggle', { pattern: 'gmed_composite', side: 'R' });
    expect(store.getState().patterns).toEqual([]);
  });
});

describe('standing', () => {
  it('keeps strength between 5 and 100 % and scrubbing inside the course', () => {
    const store = createAppStore({ playing: true });
    run(store, 'stand.strength', ratio(0));
    run(store, 'stand.scrub', seconds(1e9));
    expect(store.getState()).toMatchObject({ strength: 0.05, courseTime: COURSE_DURATION, playing: false });
  });

  it('plays again from the start after the end', () => {
    const store = createAppStore({ courseTime: COURSE_DURATION });
    run(store, 'stand.playPause');
    expect(store.getState()).toMatchObject({ playing: true, courseTime: 0 });
  });

  it('goes to one leg and back to both', () => {
    const store = createAppStore();
    run(store, 'stand.oneLeg');
    expect(store.getState().courseTime).toBe(HOLD_TIME);
    run(store, 'stand.oneLeg');
    expect(store.getState().courseTime).toBe(0);
  });
});

describe('views', () => {
  it('orbits without leaving the limits', () => {
    const store = createAppStore();
    for (let i = 0; i < 40; i += 1) run(store, 'view.orbit', 'up');
    expect(store.getState().camera.elevation).toBe(85);
    for (let i = 0; i < 24; i += 1) run(store, 'view.orbit', 'right');
    expect(store.getState().camera.azimuth).toBe(INITIAL_STATE.camera.azimuth);
    while (run(store, 'view.zoomIn'));
    expect(store.getState().camera.distance).toBe(320);
    expect(run(store, 'view.zoomIn')).toBe(false);
  });
});

describe('tours', () => {
  const tours = [{ id: 'two', steps: [{ state: { selection: GMED } }, { state: { strength: ratio(0.3), camera: VIEWS.back } }] }];

  it('each step is its own picture, however it was reached', () => {
    const store = createAppStore({ lang: 'es', hidden: ['skin'] });
    provideTours(store, tours);
    run(store, 'tour.start', 'two');
    expect(store.getState()).toMatchObject({ tour: { id: 'two', step: 0 }, selection: GMED, hidden: [], lang: 'es' });
    run(store, 'tour.next');
    expect(store.getState()).toMatchObject({ tour: { id: 'two', step: 1 }, selection: null, strength: 0.3, camera: VIEWS.back });
    expect(run(store, 'tour.next')).toBe(false);
    run(store, 'tour.back');
    expect(store.getState()).toMatchObject({ selection: GMED, strength: 1 });
  });

  it('leaving keeps the picture; undo goes back through the steps to before the tour', () => {
    const store = createAppStore({ hidden: ['skin'] });
    provideTours(store, tours);
    run(store, 'tour.start', 'two');
    run(store, 'tour.leave');
    expect(store.getState()).toMatchObject({ tour: null, selection: GMED });
    run(store, 'history.undo');
    expect(store.getState().tour).toEqual({ id: 'two', step: 0 });
    run(store, 'history.undo');
    expect(store.getState()).toMatchObject({ tour: null, selection: null, hidden: ['skin'] });
  });

  it('does not start a tour that does not exist', () => {
    expect(run(createAppStore(), 'tour.start', 'nowhere')).toBe(false);
  });
});

describe('undo and redo', () => {
  it('join the steps of one drag, and only those', () => {
    const store = createAppStore();
    for (let i = 0; i <= 10; i += 1) runAt(store, 'stand.strength', 1 - i / 20, 1000 + i * 16);
    runAt(store, 'stand.strength', 0.2, 9000);
    run(store, 'history.undo');
    expect(store.getState().strength).toBe(0.5);
    run(store, 'history.undo');
    expect(store.getState().strength).toBe(1);
    expect(run(store, 'history.undo')).toBe(false);
    run(store, 'history.redo');
    run(store, 'history.redo');
    expect(store.getState().strength).toBe(0.2);
  });

  it('leave alone what a command did not change', () => {
    const store = createAppStore();
    run(store, 'structure.select', GMED);
    store.setState({ camera: VIEWS.top });
    run(store, 'history.undo');
    expect(store.getState()).toMatchObject({ selection: null, camera: VIEWS.top });
  });

  it('a new act forgets what was undone', () => {
    const store = createAppStore();
    run(store, 'structure.select', GMED);
    run(store, 'history.undo');
    run(store, 'skin.step');
    expect(run(store, 'history.redo')).toBe(false);
  });

  it('lead from any random walk back to its start and forth to its end', () => {
    const seed = seedOfRun();
    console.warn(`undo walk: STANCE_SEED=${seed}`);
    const random = seeded(seed);
    const walkable = COMMAND_IDS.filter((id) => commandOf(id).undoable && commandOf(id).group !== 'tour');
    for (let walk = 0; walk < 60; walk += 1) {
      const store = createAppStore(randomState(random));
      const start = undoable(store.getState());
      for (let step = 0; step < 30; step += 1) {
        const id = pick(random, walkable);
        runAt(store, id, argumentFor(id, random), step * 5000);
      }
      const end = undoable(store.getState());
      const count = sessionOf(store).getState().timeline.past.length;
      for (let i = 0; i < count; i += 1) expect(run(store, 'history.undo')).toBe(true);
      expect(undoable(store.getState())).toEqual(start);
      for (let i = 0; i < count; i += 1) expect(run(store, 'history.redo')).toBe(true);
      expect(undoable(store.getState())).toEqual(end);
    }
  });
});

const undoable = (state: object): object =>
  Object.fromEntries(STATE_KEYS.filter((key) => DESTINY[key].undoable).map((key) => [key, (state as Record<string, unknown>)[key]]));

const ids = STRUCTURES.map((structure) => structure.id);
const argumentFor = (id: string, random: () => number): unknown => {
  if (id === 'structure.setGroupHidden') return { ids: ids.slice(0, 6), hidden: random() < 0.5 };
  if (id.startsWith('structure.')) return pick(random, ids);
  if (id === 'pain.toggle' || id === 'compare.toggle') return { pattern: pick(random, ['gmed_composite', 'sij', 'root_L5']), side: pick(random, ['L', 'R']) };
  if (id === 'compare.set') return { patterns: [{ pattern: 'gmed_composite', side: 'L' }, { pattern: 'sij', side: 'R' }], camera: VIEWS.back };
  if (id === 'pain.toggleBoth') return 'gmed_composite';
  if (id === 'pain.choosePlace') return random() < 0.3 ? null : { zone: 'crest_post', side: pick(random, ['L', 'R']) };
  if (id === 'drawing.stroke') return { kind: 'zone', zone: 'crest_post', side: 'L', erase: false, intensity: 5, quality: 'ache', time: '2026-11-21T10:00:00Z' };
  if (id === 'drawing.open' || id === 'drawing.earlier') return null;
  if (id === 'exercise.toggle') return pick(random, ['clamshell', 'lunge', 'bridge']);
  if (id === 'session.add' || id === 'session.note') return pick(random, ['one', 'two']);
  if (id === 'session.show' || id === 'session.remove') return pick(random, [0, 1]);
  if (id === 'session.rename') return { index: 0, name: 'three' };
  if (id === 'session.move') return { index: 0, by: pick(random, [-1, 1]) };
  if (id === 'session.open') return { note: 'four', views: [{ name: 'back', link: 'v=1&camera=back' }] };
  if (id === 'section.plane') return pick(random, ['none', 'axial', 'sagittal', 'coronal']);
  if (id === 'labels.toggle') return pick(random, ['parts', 'landmarks']);
  if (id === 'labels.names') return pick(random, ['plain', 'latin']);
  if (id === 'peel.set') return Math.floor(random() * 6);
  if (id === 'peel.step') return pick(random, [1, -1]);
  if (id === 'view.go') return pick(random, Object.keys(VIEWS));
  if (id === 'view.orbit') return pick(random, ['left', 'right', 'up', 'down']);
  if (id === 'stand.side') return pick(random, ['left', 'right']);
  if (id === 'stand.weakness') return pick(random, ['gluteus-medius', 'superior-gluteal']);
  if (id === 'skin.stop') return pick(random, [0, 0.3, 1]);
  return random();
};

describe('every command', () => {
  it('leaves a state whose every key is still declared', () => {
    for (const id of COMMAND_IDS) {
      const change = commandOf(id).perform({ ...INITIAL_STATE, selection: GMED }, argumentFor(id, () => 0.5), { canUndo: false, canRedo: false, tours: [], views: null });
      for (const key of Object.keys(change)) expect(STATE_KEYS, `${id} changes ${key}`).toContain(key);
    }
  });
});
