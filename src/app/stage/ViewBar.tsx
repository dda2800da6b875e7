import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Rotate3d } from 'lucide-react';
import { VIEW_NAMES, type ViewName } from '@/state/views';
import { CommandButton } from '../controls/CommandButton';
import { useCommand } from '../store/useCommand';

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

/**
 * Where to look from: every drag on the picture has a button here. On a wide screen the bar lies on the picture; on a narrow one
 * it opens as a popover, so that the picture stays free. The style sheet decides which.
 */
export const ViewBar = () => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <>
      <button type="button" className="button view-opener" popoverTarget={id}>
        <Rotate3d aria-hidden="true" size={20} strokeWidth={1.75} />
        <span>{t('view.group')}</span>
      </button>
      <fieldset className="view-bar" id={id} popover="auto" aria-label={t('view.group')}>
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
      </fieldset>
    </>
  );
};
