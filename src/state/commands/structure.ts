import { FIRST_STRUCTURES, STRUCTURES, findStructure, isDeep, isStructureId, type StructureId } from '@/anatomy/catalogue';
import { litPart, partId, partsOf } from '@/anatomy/parts';
import type { AppState } from '../appState';
import { GHOST_SKIN } from '../skin';
import { broughtOut, isPutAway, putAway, withoutStructure, withStructure } from '../structures';
import { command } from './command';

/** A command on one structure: the one named, or the selected one. */
type OnStructure = StructureId | void;
const target = (state: AppState, id: OnStructure): StructureId | null => id ?? state.selection;
const hasTarget = (state: AppState, id: OnStructure): boolean => isStructureId(target(state, id));

const isHidden = (state: AppState, id: StructureId): boolean =>
  isPutAway(state, id) || (id === 'skin' && state.skinOpacity === 0);

/** Shows a structure again, by whichever way it had gone. */
const shown = (state: AppState, id: StructureId): Partial<AppState> => ({
  ...broughtOut(state, [id]),
  ...(id === 'skin' && state.skinOpacity === 0 ? { skinOpacity: GHOST_SKIN } : {}),
});

const nothingBut = (id: StructureId): Pick<AppState, 'hidden' | 'deeper'> => ({
  hidden: FIRST_STRUCTURES.map((s) => s.id).filter((other) => other !== id),
  deeper: isDeep(id) ? [id] : [],
});
const isIsolated = (state: AppState, id: StructureId | null): boolean =>
  id !== null && !isPutAway(state, id) && FIRST_STRUCTURES.length - state.hidden.length + state.deeper.length === 1;

/** The next shown structure in catalogue order, round the end; the first (or last) when nothing is chosen. */
const neighbour = (state: AppState, by: 1 | -1): StructureId | null => {
  const shownIds = STRUCTURES.map((s) => s.id).filter((id) => !isHidden(state, id));
  const at = state.selection === null ? -1 : shownIds.indexOf(state.selection);
  const from = at < 0 && by < 0 ? 0 : at;
  return shownIds[(from + by + shownIds.length) % shownIds.length] ?? null;
};

/** A lit part stays lit on the other side's muscle of the same kind, and on nothing else. */
const chosen = (state: AppState, selection: StructureId | null): Pick<AppState, 'selection' | 'part'> => ({
  selection,
  part: litPart({ selection, part: litPart(state) }),
});

/** A muscle and the name of one of its parts, `gluteus_medius_L.posterior`; the muscle alone is the whole of it. */
type PartOnSide = string;
const partOnSide = (text: PartOnSide): Pick<AppState, 'selection' | 'part'> => {
  const [id = '', name] = text.split('.');
  const kind = findStructure(id)?.kind ?? '';
  return { selection: id, part: partsOf(kind).some((p) => p.name === name) ? partId(kind, name!) : null };
};
const partsOfSelected = ({ selection }: AppState) => partsOf(findStructure(selection ?? '')?.kind ?? '');

/** Choosing, hiding, ghosting and isolating structures. */
export const structureCommands = {
  'structure.select': command<StructureId>({
    group: 'structure',
    labelKey: 'command.select',
    icon: 'mouse-pointer-click',
    offered: (_, id) => findStructure(id) !== undefined,
    checked: (state, id) => state.selection === id,
    // Choosing something hidden from the list brings it back: nobody chooses what they do not want to see.
    perform: (state, id) => ({ ...chosen(state, id), ...shown(state, id) }),
    undoable: true,
  }),
  'structure.selectHovered': command({
    group: 'structure',
    labelKey: 'command.selectHovered',
    shortcuts: [{ key: 'Enter', onPicture: true }],
    offered: (state) => state.hover !== null,
    perform: (state) => chosen(state, state.hover),
    undoable: true,
  }),
  'structure.selectNext': command({
    group: 'structure',
    labelKey: 'command.selectNext',
    shortcuts: [{ key: '.' }],
    perform: (state) => chosen(state, neighbour(state, 1)),
    undoable: true,
    coalesces: true,
  }),
  'structure.selectPrevious': command({
    group: 'structure',
    labelKey: 'command.selectPrevious',
    shortcuts: [{ key: ',' }],
    perform: (state) => chosen(state, neighbour(state, -1)),
    undoable: true,
    coalesces: true,
  }),
  'structure.clearSelection': command({
    group: 'structure',
    labelKey: 'command.clearSelection',
    icon: 'x',
    shortcuts: [{ key: 'Escape' }],
    offered: (state) => state.selection !== null,
    perform: () => ({ selection: null, part: null }),
    undoable: true,
  }),
  'structure.part': command<PartOnSide>({
    group: 'structure',
    labelKey: (_, text) => {
      const { part } = partOnSide(text);
      return part ? `parts:${part}.button` : 'parts:whole';
    },
    offered: (_, text) => findStructure(text.split('.')[0]!) !== undefined,
    checked: (state, text) => {
      const { selection, part } = partOnSide(text);
      return state.selection === selection && litPart(state) === part;
    },
    perform: (state, text) => ({ ...partOnSide(text), ...shown(state, partOnSide(text).selection!) }),
    undoable: true,
  }),
  'structure.nextPart': command({
    group: 'structure',
    labelKey: 'look:nextPart',
    shortcuts: [{ key: 'q' }],
    offered: (state) => partsOfSelected(state).length > 0,
    // Each part in turn, then the whole muscle again.
    perform: (state) => {
      const names = partsOfSelected(state).map(({ name }) => name);
      const at = names.indexOf(litPart(state)?.split('.')[1] ?? '');
      return partOnSide([state.selection, names[at + 1]].filter(Boolean).join('.'));
    },
    undoable: true,
    coalesces: true,
  }),
  'structure.toggleHidden': command<OnStructure>({
    group: 'structure',
    labelKey: (state, id) => (isHidden(state, target(state, id) ?? '') ? 'command.show' : 'command.hide'),
    icon: (state, id) => (isHidden(state, target(state, id) ?? '') ? 'eye-off' : 'eye'),
    shortcuts: [{ key: 'h' }],
    offered: hasTarget,
    checked: (state, id) => !isHidden(state, target(state, id) ?? ''),
    perform: (state, arg) => {
      const id = target(state, arg);
      if (id === null) return {};
      if (isHidden(state, id)) return shown(state, id);
      return { ...putAway(state, [id]), ...(state.selection === id ? { selection: null } : {}) };
    },
    undoable: true,
  }),
  'structure.toggleGhost': command<OnStructure>({
    group: 'structure',
    labelKey: (state, id) => (state.ghosted.includes(target(state, id) ?? '') ? 'command.unghost' : 'command.ghost'),
    icon: 'ghost',
    shortcuts: [{ key: 'g' }],
    offered: hasTarget,
    checked: (state, id) => state.ghosted.includes(target(state, id) ?? ''),
    perform: (state, arg) => {
      const id = target(state, arg);
      if (id === null) return {};
      const ghosted = state.ghosted.includes(id) ? withoutStructure(state.ghosted, id) : withStructure(state.ghosted, id);
      return { ghosted };
    },
    undoable: true,
  }),
  'structure.isolate': command<OnStructure>({
    group: 'structure',
    labelKey: (state, id) => (isIsolated(state, target(state, id)) ? 'command.endIsolate' : 'command.isolate'),
    icon: 'focus',
    shortcuts: [{ key: 'i' }],
    offered: hasTarget,
    checked: (state, id) => isIsolated(state, target(state, id)),
    perform: (state, arg) => {
      const id = target(state, arg);
      if (id === null) return {};
      return isIsolated(state, id) ? { hidden: [] } : { selection: id, ...nothingBut(id) };
    },
    undoable: true,
  }),
  'structure.retryDeeper': command({
    group: 'structure',
    labelKey: 'scene.retry',
    offered: (state) => state.deeperStatus === 'failed',
    perform: () => ({ deeperStatus: 'away' }),
    undoable: false,
  }),
  'structure.showAll': command({
    group: 'structure',
    labelKey: 'command.showAll',
    icon: 'eye',
    shortcuts: [{ key: 'a' }],
    offered: (state) => state.hidden.length > 0 || state.ghosted.length > 0,
    perform: () => ({ hidden: [], ghosted: [] }),
    undoable: true,
  }),
  'structure.setGroupHidden': command<{ readonly ids: readonly StructureId[]; readonly hidden: boolean }>({
    group: 'structure',
    labelKey: (_, { hidden }) => (hidden ? 'command.hideGroup' : 'command.showGroup'),
    icon: (_, { hidden }) => (hidden ? 'eye-off' : 'eye'),
    perform: (state, { ids, hidden }) => {
      const next = hidden ? putAway(state, ids) : broughtOut(state, ids);
      return { ...next, ...(state.selection && isPutAway(next, state.selection) ? { selection: null } : {}) };
    },
    undoable: true,
  }),
} as const;
