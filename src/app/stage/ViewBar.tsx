import { useTranslation } from 'react-i18next';
import { VIEW_NAMES } from '@/state/views';
import { CommandButton } from '../controls/CommandButton';
import { useCommand } from '../store/useCommand';
import type { ViewName } from '@/state/views';

const ViewButton = ({ name }: { readonly name: ViewName }) => {
  const { t } = useTranslation();
  const { labelKey, checked, run } = useCommand('view.go', name);
  return (
    <button type="button" className="button view-button" aria-pressed={checked} onClick={run}>
      {t(labelKey)}
    </button>
  );
};

const ORBITS = ['left', 'up', 'down', 'right'] as const;

/** Where to look from: every drag on the picture has a button here. */
export const ViewBar = () => {
  const { t } = useTranslation();
  return (
    <div className="view-bar" role="group" aria-label={t('view.group')}>
      <div className="view-names">
        {VIEW_NAMES.map((name) => (
          <ViewButton key={name} name={name} />
        ))}
      </div>
      <div className="view-moves">
        {ORBITS.map((direction) => (
          <CommandButton key={direction} command="view.orbit" arg={direction} iconOnly />
        ))}
        <CommandButton command="view.zoomOut" iconOnly />
        <CommandButton command="view.zoomIn" iconOnly />
        <CommandButton command="view.reset" iconOnly />
      </div>
    </div>
  );
};
