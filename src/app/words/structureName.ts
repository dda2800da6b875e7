import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { findStructure, type StructureId } from '@/anatomy/catalogue';

/** The three ways to say a structure. */
export type NameStyle = 'name' | 'clinical';

/** Says a structure in the current language, with the subject's side: "left side hip muscle". */
export const useStructureName = (): ((id: StructureId, style?: NameStyle) => string) => {
  const { t } = useTranslation(['ui', 'structures']);
  return useCallback(
    (id: StructureId, style: NameStyle = 'name') => {
      const structure = findStructure(id);
      if (!structure) return id;
      const name = t(`structures:${structure.kind}.${style}`, { defaultValue: structure.latin });
      return structure.side === 'M' ? name : t(`side.${structure.side}.of`, { name });
    },
    [t],
  );
};

/** Latin term, as Terminologia Anatomica writes it, with the side. */
export const latinName = (id: StructureId): string => {
  const structure = findStructure(id);
  if (!structure) return id;
  const side = structure.side === 'L' ? ' (sinister)' : structure.side === 'R' ? ' (dexter)' : '';
  return `${structure.latin}${side}`;
};
