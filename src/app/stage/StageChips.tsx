import { HiddenChip } from './HiddenChip';
import { HoverName } from './HoverName';
import { SelectedChip } from './SelectedChip';

/** What lies over the picture because of what is chosen, hidden or under the pointer. */
export const StageChips = ({ onAbout }: { readonly onAbout: (() => void) | null }) => (
  <>
    {onAbout ? <SelectedChip onAbout={onAbout} /> : null}
    <HiddenChip />
    <HoverName />
  </>
);
