import { STRUCTURES, type StructureId } from '@/anatomy/catalogue';

/** These ids in catalogue order, each once; ids that the catalogue does not know drop out. */
export const inCatalogueOrder = (ids: Iterable<StructureId>): readonly StructureId[] => {
  const wanted = new Set(ids);
  return STRUCTURES.filter((structure) => wanted.has(structure.id)).map((structure) => structure.id);
};

export const withStructure = (ids: readonly StructureId[], id: StructureId): readonly StructureId[] => inCatalogueOrder([...ids, id]);

export const withoutStructure = (ids: readonly StructureId[], id: StructureId): readonly StructureId[] =>
  ids.filter((other) => other !== id);
