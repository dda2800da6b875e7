import { memo } from 'react';
import type { StructureId } from '@/anatomy/catalogue';
import { CommandButton } from '../../controls/CommandButton';
import { useCommand } from '../../store/useCommand';
import { useStructureName } from '../../words/structureName';

/** One structure in words: the same actions as pointing at it in the picture. */
export const StructureRow = memo(function StructureRow({ id }: { readonly id: StructureId }) {
  const nameOf = useStructureName();
  const { checked, run } = useCommand('structure.select', id);
  const name = nameOf(id);
  return (
    <li className="structure-row" data-selected={checked || undefined}>
      <button type="button" className="structure-name" aria-pressed={checked} onClick={run}>
        <span className="sentence-case">{name}</span>
        <span className="quiet">{nameOf(id, 'clinical')}</span>
      </button>
      <CommandButton command="structure.toggleGhost" arg={id} values={{ name }} iconOnly className="button row-action" />
      <CommandButton command="structure.toggleHidden" arg={id} values={{ name }} iconOnly className="button row-action" />
    </li>
  );
});
