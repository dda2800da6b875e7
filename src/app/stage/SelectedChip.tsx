import { useTranslation } from 'react-i18next';
import { Info } from 'lucide-react';
import { useAppState } from '../store/hooks';
import { useStructureName } from '../words/structureName';

/** On small screens: names what is chosen on the picture, and leads to its card among the panels. */
export const SelectedChip = ({ onAbout }: { readonly onAbout: () => void }) => {
  const { t } = useTranslation();
  const selection = useAppState((state) => state.selection);
  const touring = useAppState((state) => state.tour !== null);
  const nameOf = useStructureName();
  if (!selection || touring) return null;
  return (
    <button type="button" className="chip selected-chip" onClick={onAbout}>
      <span className="sentence-case">{nameOf(selection)}</span>
      <strong>
        <Info aria-hidden="true" size={20} strokeWidth={1.75} />
        <span>{t('stage.about')}</span>
      </strong>
    </button>
  );
};
