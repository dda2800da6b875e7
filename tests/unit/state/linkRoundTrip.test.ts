import { describe, expect, it } from 'vitest';
import { URL_KEYS } from '@/state/destiny';
import { INITIAL_STATE } from '@/state/initialState';
import { decodeLink, encodeLink } from '@/state/link';
import { run } from '@/state/commands';
import { createAppStore } from '@/state/store';
import { ARROWS, POSES, type Overlay } from '@/state/standing';
import { VIEWS, VIEW_NAMES } from '@/state/views';
import { randomState, seeded, seedOfRun } from './support/random';

const linkOf = (state: typeof INITIAL_STATE): string => {
  const { search, hash } = encodeLink(state);
  return search + hash;
};

const pickUrl = (state: typeof INITIAL_STATE): object => Object.fromEntries(URL_KEYS.map((key) => [key, state[key]]));

describe('a link', () => {
  it('gives back every random state, key by key', () => {
    const seed = seedOfRun();
    console.warn(`link round trip: STANCE_SEED=${seed}`);
    const random = seeded(seed);
    for (let run = 0; run < 2000; run += 1) {
      const state = randomState(random);
      const link = linkOf(state);
      const { state: read, problems } = decodeLink(link);
      const back = { ...INITIAL_STATE, ...read };
      // The link stands in both sides, so that a failure names it.
      expect({ link, problems, ...pickUrl(back) }).toEqual({ link, problems: [], ...pickUrl(state) });
      expect(linkOf(back)).toBe(link);
    }
  });

  it('is empty for the first sight', () => {
    expect(encodeLink(INITIAL_STATE)).toEqual({ search: '', hash: '' });
  });

  it('is readable, versioned and leaves defaults out', () => {
    const { search, hash } = encodeLink({
      ...INITIAL_STATE,
      lang: 'es',
      selection: 'gluteus_medius_L',
      patterns: [{ pattern: 'gmed_composite', side: 'L' }],
      strength: 0.4 as typeof INITIAL_STATE.strength,
      camera: VIEWS.back,
    });
    expect(search).toBe('?lang=es');
    expect(hash).toBe('#v=1&select=gluteus_medius_L&pain=gmed_composite.L&strength=40&camera=back');
  });

  it.each(VIEW_NAMES)('names the standard view %s', (name) => {
    const { hash } = encodeLink({ ...INITIAL_STATE, camera: VIEWS[name] });
    expect(hash === '' || hash === `#v=1&camera=${name}`).toBe(true);
    expect({ ...INITIAL_STATE, ...decodeLink(hash).state }.camera).toEqual(VIEWS[name]);
  });

  it('lets the fragment win over the query', () => {
    const { state, problems } = decodeLink('?stance=right&lang=de#stance=left');
    expect(state.stanceSide).toBe('left');
    expect(state.lang).toBe('de');
    expect(problems).toEqual([{ reason: 'repeated', key: 'stance' }]);
  });
});

describe('a pose in a link', () => {
  it.each(['left', 'right'] as const)('that names no camera is seen as when it is chosen, the %s side working', (stanceSide) => {
    for (const pose of POSES) {
      const store = createAppStore({ stanceSide });
      run(store, 'pose.show', pose);
      const { camera } = store.getState();
      const { state, problems } = decodeLink(`#v=1&pose=${pose}&stance=${stanceSide}`);
      expect([{ ...INITIAL_STATE, ...state }.camera, problems], pose).toEqual([camera, []]);
      expect(linkOf(store.getState()), pose).not.toContain('camera');
    }
  });
  it('keeps the camera that is named, even the one of the first sight', () => {
    const close = linkOf({ ...INITIAL_STATE, pose: 'clamshell' });
    expect(close).toContain('camera=');
    expect(decodeLink(close).state.camera).toEqual(INITIAL_STATE.camera);
  });
});

describe('arrows in a link', () => {
  const lines = (overlays: readonly Overlay[]) => new URLSearchParams(encodeLink({ ...INITIAL_STATE, overlays }).hash.slice(1)).get('lines');
  const read = (text: string) => decodeLink(`#v=1&lines=${text}`);
  it('are all meant by `forces`, as in links of old, and each has a name', () => {
    expect(read('plumb,forces').state.overlays).toEqual(['plumb', ...ARROWS]);
    expect(read('forces,force-hip').state.overlays).toEqual(ARROWS);
    expect(read('force-hip,force-weight').state.overlays).toEqual(['force-weight', 'force-hip']);
    expect(lines([...ARROWS])).toBe('forces');
    expect(lines(['level', ...ARROWS, 'levers'])).toBe('level,forces,levers');
    expect(lines(['level', 'force-weight', 'force-hip'])).toBe('level,force-weight,force-hip');
  });
  it('that nobody knows are left off, and named', () => {
    const { state, problems } = read('enforces,force-hip');
    expect(state.overlays).toEqual(['force-hip']);
    expect(JSON.stringify(problems)).toContain('enforces');
  });
});
