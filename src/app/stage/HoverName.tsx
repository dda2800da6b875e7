import { useAppState } from '../store/hooks';
import { useStructureName } from '../words/structureName';

/** Names what the pointer is on. For the eye alone: the list and the card say it to a screen reader. */
export const HoverName = () => {
  const hover = useAppState((state) => state.hover);
  const nameOf = useStructureName();
  if (!hover) return null;
  return (
    <p className="hover-name" aria-hidden="true">
      <span className="sentence-case">{nameOf(hover)}</span>
      <span className="quiet">{nameOf(hover, 'clinical')}</span>
    </p>
  );
};
