import { useTranslation } from 'react-i18next';
import { run } from '@/state/commands';
import { isPutAway } from '@/state/structures';
import { Eye, EyeOff } from 'lucide-react';
import { useAppState, useAppStore } from '../../store/hooks';
import type { ListGroup } from './groups';
import { StructureRow } from './StructureRow';

/** Structures of one kind: a heading that folds, and one press to show or hide them all. */
export const StructureGroup = ({ group: { id: name, open, ids } }: { readonly group: ListGroup }) => {
  const { t } = useTranslation();
  const store = useAppStore();
  const hiddenCount = useAppState((state) => ids.filter((id) => isPutAway(state, id)).length);
  const allHidden = hiddenCount === ids.length;
  const group = t(`tissue.${name}`);
  const Icon = allHidden ? EyeOff : Eye;
  return (
    <details className="structure-group" open={open}>
      <summary>
        <span>{group}</span>
        <span className="count">{hiddenCount > 0 ? t('tissue.shownOf', { shown: ids.length - hiddenCount, count: ids.length }) : ids.length}</span>
      </summary>
      {ids.length > 1 ? (
        <button type="button" className="button group-action" onClick={() => run(store, 'structure.setGroupHidden', { ids, hidden: !allHidden })}>
          <Icon aria-hidden="true" size={20} strokeWidth={1.75} />
          <span>{t(allHidden ? 'command.showGroup' : 'command.hideGroup', { group })}</span>
        </button>
      ) : null}
      <ul className="plain">
        {ids.map((id) => (
          <StructureRow key={id} id={id} />
        ))}
      </ul>
    </details>
  );
};
