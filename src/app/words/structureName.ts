import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { findStructure, type StructureId } from '@/anatomy/catalogue';

/** How to say a structure: in plain words, as clinicians do, or as clinicians do inside a sentence ("left gluteus medius"). */
export type NameStyle = 'name' | 'clinical' | 'inline';

/** "Gluteus medius" → "gluteus medius", but "L5" stays. */
const lowerFirst = (text: string): string => (/^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

/** Says a structure in the current language, with the subject's side: "left side hip muscle". */
export const useStructureName = (): ((id: StructureId, style?: NameStyle) => string) => {
  const { t } = useTranslation(['ui', 'structures']);
  return useCallback(
    (id: StructureId, style: NameStyle = 'name') => {
      const structure = findStructure(id);
      if (!structure) return id;
      const written = t(`structures:${structure.kind}.${style === 'inline' ? 'clinical' : style}`, { defaultValue: structure.latin });
      // Some languages keep the capital of a noun inside a sentence; the locale says so.
      const name = style === 'inline' && t('side.inlineCase') === 'lower' ? lowerFirst(written) : written;
      return t(`side.${structure.side}.${style === 'clinical' ? 'after' : 'of'}`, { name });
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
