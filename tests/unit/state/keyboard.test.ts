import { describe, expect, it } from 'vitest';
import { COMMAND_IDS, commandForKey, commandOf, type FocusKind, type KeyPress } from '@/state/commands';
import { INITIAL_STATE } from '@/state/initialState';

const context = { canUndo: true, canRedo: true, tours: [{ id: 't', steps: [{ state: {} }, { state: {} }] }], views: null };
const press = (key: string, keys: Partial<KeyPress> = {}): KeyPress => ({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...keys });
const asked = (keys: KeyPress, focus: FocusKind = 'picture', state = INITIAL_STATE): string | undefined => commandForKey(keys, focus, state, context)?.id;
const selected = { ...INITIAL_STATE, selection: 'sacrum' };

describe('keys', () => {
  it('1 to 6 go to the standard views', () => {
    const args = ['1', '2', '3', '4', '5', '6'].map((key) => commandForKey(press(key), 'picture', INITIAL_STATE, context)?.arg);
    expect(args).toEqual(['front', 'back', 'left', 'right', 'threeQuarter', 'top']);
  });

  it('arrows turn the model only from the picture', () => {
    expect(asked(press('ArrowLeft'))).toBe('view.orbit');
    for (const focus of ['control', 'slider', 'text'] as const) expect(asked(press('ArrowLeft'), focus)).toBeUndefined();
  });

  it('a text field keeps all keys', () => {
    for (const key of ['1', 'h', '?', 'Escape', ' ']) expect(asked(press(key), 'text', selected)).toBeUndefined();
  });

  it('a button keeps Space, but not letters', () => {
    expect(asked(press(' '), 'control')).toBeUndefined();
    expect(asked(press(' '))).toBe('stand.playPause');
    expect(asked(press('h'), 'control', selected)).toBe('structure.toggleHidden');
  });

  it('Escape closes a sheet, else leaves a tour, else clears the selection', () => {
    const tour = { ...selected, tour: { id: 't', step: 0 } };
    expect(asked(press('Escape'), 'picture', { ...tour, sheet: 'help' })).toBe('sheet.close');
    expect(asked(press('Escape'), 'picture', tour)).toBe('tour.leave');
    expect(asked(press('Escape'), 'picture', selected)).toBe('structure.clearSelection');
    expect(asked(press('Escape'))).toBeUndefined();
  });

  it('an open sheet keeps other keys to itself', () => {
    expect(asked(press('h'), 'picture', { ...selected, sheet: 'help' })).toBeUndefined();
  });

  it('Control or Command with z undoes, with Shift redoes; the browser keeps other combinations', () => {
    expect(asked(press('z', { ctrlKey: true }))).toBe('history.undo');
    expect(asked(press('z', { metaKey: true }))).toBe('history.undo');
    expect(asked(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('history.redo');
    expect(asked(press('y', { ctrlKey: true }))).toBe('history.redo');
    for (const key of ['a', 's', 'r', '1']) expect(asked(press(key, { ctrlKey: true }))).toBeUndefined();
    expect(asked(press('h', { altKey: true }), 'picture', selected)).toBeUndefined();
  });

  it('signs work however the keyboard types them', () => {
    expect(asked(press('?', { shiftKey: true }))).toBe('sheet.open');
    expect(asked(press('+', { shiftKey: true }))).toBe('view.zoomIn');
    expect(asked(press('+'))).toBe('view.zoomIn');
  });

  it('no two commands fight for a key, except those that share Escape, undo, or next and back on purpose', () => {
    const owners = new Map<string, Set<string>>();
    for (const id of COMMAND_IDS) {
      for (const { key, mod, shift } of commandOf(id).shortcuts ?? []) {
        const name = `${mod ? 'mod+' : ''}${shift ? 'shift+' : ''}${key}`;
        owners.set(name, (owners.get(name) ?? new Set()).add(id));
      }
    }
    const shared = [...owners].filter(([, ids]) => ids.size > 1).map(([key]) => key);
    expect(shared.sort()).toEqual(['Escape', 'PageDown', 'PageUp', 'b', 'mod+shift+z', 'mod+y', 'mod+z', 'n']);
  });
});
