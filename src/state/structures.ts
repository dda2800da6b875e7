import { isDeep, STRUCTURES, type StructureId } from '@/anatomy/catalogue';
import type { AppState } from './appState';

/** These ids in catalogue order, each once; ids that the catalogue does not know drop out. */
export const inCatalogueOrder = (ids: Iterable<StructureId>): readonly StructureId[] => {
  const wanted = new Set(ids);
  return STRUCTURES.filter((structure) => wanted.has(structure.id)).map((structure) => structure.id);
};

export const withStructure = (ids: readonly StructureId[], id: StructureId): readonly StructureId[] => inCatalogueOrder([...ids, id]);

export const withoutStructure = (ids: readonly StructureId[], id: StructureId): readonly StructureId[] =>
  ids.filter((other) => other !== id);

/**
 * What is on stage by the choice of the reader. Structures of the first view are there unless `hidden`; deeper ones are not
 * unless `deeper` names them. Two lists, because an absent list must mean the first view: a link made before the deeper
 * structures existed, or one that says nothing of them, opens the same picture as ever.
 */
export type ShownState = Pick<AppState, 'hidden' | 'deeper'>;

/** Whether this structure is off stage (the skin dial is another matter). */
export const isPutAway = (state: ShownState, id: StructureId): boolean => (isDeep(id) ? !state.deeper.includes(id) : state.hidden.includes(id));

/** The lists with these structures off stage. */
export const putAway = (state: ShownState, ids: readonly StructureId[]): ShownState => ({
  hidden: ids.some((id) => !isDeep(id)) ? inCatalogueOrder([...state.hidden, ...ids.filter((id) => !isDeep(id))]) : state.hidden,
  deeper: ids.some(isDeep) ? state.deeper.filter((id) => !ids.includes(id)) : state.deeper,
});

/** The lists with these structures on stage. */
export const broughtOut = (state: ShownState, ids: readonly StructureId[]): ShownState => ({
  hidden: ids.some((id) => state.hidden.includes(id)) ? state.hidden.filter((id) => !ids.includes(id)) : state.hidden,
  deeper: ids.some(isDeep) ? inCatalogueOrder([...state.deeper, ...ids.filter(isDeep)]) : state.deeper,
});
