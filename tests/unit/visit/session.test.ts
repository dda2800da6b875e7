import { describe, expect, it } from 'vitest';
import { createAppStore } from '@/state/store';
import { provideViews, run } from '@/state/commands';
import { addView, moveView, packSession, pictureLink, readSession, removeView, renameView, showView, unpackSession, writeSession } from '@/state/session';
import { PICTURE_KEYS } from '@/state/destiny';
import { INITIAL_STATE } from '@/state/initialState';
import { EMPTY_SESSION, SESSION_LIMITS, type SavedSession } from '@/state/visit';
import { randomState, seeded, seedOfRun } from '../state/support/random';

const pictureOf = (state: object): object => Object.fromEntries(PICTURE_KEYS.map((key) => [key, (state as Record<string, unknown>)[key]]));
const listOf = (...names: string[]): SavedSession => ({ note: 'a note', views: names.map((name) => ({ name, link: `v=1&camera=${name}` })) });

describe('a kept view', () => {
  it('shows the same picture again, whatever was shown before (random states)', () => {
    const seed = seedOfRun();
    console.warn(`kept views: STANCE_SEED=${seed}`);
    const random = seeded(seed);
    for (let i = 0; i < 300; i += 1) {
      const kept = randomState(random);
      const before = randomState(random);
      const view = { name: 'x', link: pictureLink(kept) };
      expect({ link: view.link, ...pictureOf({ ...before, ...showView(view) }) }).toEqual({ link: view.link, ...pictureOf(kept) });
    }
  });

  it('holds nothing of the reader or the visit', () => {
    const link = pictureLink({ ...INITIAL_STATE, lang: 'de', exercises: ['clamshell'], shared: 'abc', view: 'handout', strength: 0.4 as typeof INITIAL_STATE.strength });
    expect(link).toBe('v=1&strength=40');
  });
});

describe('the list', () => {
  it('adds, names, moves and removes', () => {
    let session = addView(EMPTY_SESSION, '  first  ', INITIAL_STATE);
    expect(session.views).toEqual([{ name: 'first', link: '' }]);
    session = renameView(session, 0, 'renamed');
    expect(session.views[0]?.name).toBe('renamed');
    const three = listOf('a', 'b', 'c');
    expect(moveView(three, 0, 1).views.map(({ name }) => name)).toEqual(['b', 'a', 'c']);
    expect(moveView(three, 2, 5).views.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
    expect(moveView(three, 2, -9).views.map(({ name }) => name)).toEqual(['c', 'a', 'b']);
    expect(moveView(three, 7, 1)).toBe(three);
    expect(removeView(three, 1).views.map(({ name }) => name)).toEqual(['a', 'c']);
  });

  it('stops at its limit', () => {
    let session = EMPTY_SESSION;
    for (let i = 0; i < SESSION_LIMITS.views + 3; i += 1) session = addView(session, 'x'.repeat(500), INITIAL_STATE);
    expect(session.views).toHaveLength(SESSION_LIMITS.views);
    expect(session.views[0]?.name).toHaveLength(SESSION_LIMITS.name);
  });

  it('is replayed with next and back, and every change can be undone', () => {
    const store = createAppStore();
    expect(run(store, 'session.add', 'too early')).toBe(false);
    provideViews(store, { addView, showView });
    run(store, 'session.add', 'one');
    run(store, 'view.go', 'back');
    run(store, 'session.add', 'two');
    run(store, 'session.show', 0);
    expect(store.getState().replay).toBe(0);
    expect(run(store, 'session.back')).toBe(false);
    expect(run(store, 'session.next')).toBe(true);
    expect(store.getState()).toMatchObject({ replay: 1, camera: { azimuth: 180 } });
    expect(run(store, 'session.next')).toBe(false);
    run(store, 'session.remove', 0);
    expect(store.getState().session.views).toHaveLength(1);
    run(store, 'history.undo');
    expect(store.getState().session.views).toHaveLength(2);
  });
});

describe('a file', () => {
  it('gives back what was written', () => {
    const session = listOf('front', 'back');
    expect(readSession(writeSession(session))).toEqual({ ok: true, session, dropped: 0 });
  });

  it.each([
    ['nothing', '', 'not-json'],
    ['half a file', writeSession(listOf('front')).slice(0, 40), 'not-json'],
    ['a list', '[]', 'not-a-session'],
    ['another format', '{"format":"other","version":1}', 'not-a-session'],
    ['a version of text', '{"format":"stance-session","version":"1"}', 'not-a-session'],
    ['a newer file', '{"format":"stance-session","version":2,"views":[]}', 'newer'],
    ['an empty list', '{"format":"stance-session","version":1,"views":[]}', 'empty'],
    ['far too much', `{"a":"${'x'.repeat(500_000)}"}`, 'too-large'],
  ])('refuses %s with the problem %s', (_, text, problem) => expect(readSession(text)).toEqual({ ok: false, problem }));

  it('leaves out views it cannot read and cleans what it takes', () => {
    const views = [{ name: 'good\u0000\u202ename', link: 'v=1&camera=back' }, { name: 'bad', link: '<script>' }, 7, { link: 12 }, { name: 3, link: '' }];
    const read = readSession(JSON.stringify({ format: 'stance-session', version: 1, note: 5, views }));
    expect(read).toEqual({ ok: true, dropped: 3, session: { note: '', views: [{ name: 'good  name', link: 'v=1&camera=back' }, { name: '', link: '' }] } });
  });
});

describe('a packed list', () => {
  it('gives back what was packed, also in other scripts, and is shorter than the file', async () => {
    const session: SavedSession = { note: 'الورك الأيسر, Hüfte', views: Array.from({ length: 8 }, (_, i) => ({ name: `Pelvis from behind ${i}`, link: `v=1&select=gluteus_medius_L&pain=gmed_composite.L&camera=${i}` })) };
    const packed = await packSession(session);
    expect(packed).toMatch(/^[A-Za-z0-9_-]+$/);
    expect(packed.length).toBeLessThan(writeSession(session).length / 2);
    expect(await unpackSession(packed)).toEqual({ ok: true, session, dropped: 0 });
  });

  it('of the most views still fits into the link that carries it', async () => {
    const random = seeded(7);
    let session = EMPTY_SESSION;
    for (let i = 0; i < SESSION_LIMITS.views; i += 1) session = addView(session, `View ${i} of the hip and the low back`, randomState(random));
    expect((await packSession({ ...session, note: 'n'.repeat(SESSION_LIMITS.note) })).length).toBeLessThan(12_000);
  });

  it.each(['', 'AAAA', '!!!!', 'q1bKz', 'x'.repeat(12_000)])('that is rubbish (%#) is refused without a throw', async (text) => {
    expect((await unpackSession(text)).ok).toBe(false);
  });

  it('that would unfold without end is refused', async () => {
    const bomb = new Blob([' '.repeat(3_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(bomb).arrayBuffer());
    expect(await unpackSession(Buffer.from(bytes).toString('base64url'))).toMatchObject({ ok: false });
  });
});
