import { useTranslation } from 'react-i18next';
import { STRUCTURES, type Tissue } from '@/anatomy/catalogue';
import { run } from '@/state/commands';
import { Eye, EyeOff } from 'lucide-react';
import { useAppState, useAppStore } from '../../store/hooks';
import { StructureRow } from './StructureRow';

interface Props {
  readonly tissue: Tissue;
  readonly open: boolean;
}

/** Structures of one tissue: a heading that folds, and one press to show or hide them all. */
export const StructureGroup = ({ tissue, open }: Props) => {
  const { t } = useTranslation();
  const store = useAppStore();
  const ids = STRUCTURES.filter((structure) => structure.tissue === tissue).map((structure) => structure.id);
  const hiddenCount = useAppState((state) => ids.filter((id) => state.hidden.includes(id)).length);
  const allHidden = hiddenCount === ids.length;
  const group = t(`tissue.${tissue}`);
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
