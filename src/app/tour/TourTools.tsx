import { CommandButton } from '../controls/CommandButton';
import { useAppState } from '../store/hooks';
import { canSpeak } from './speech';

/** Going on by itself, and reading aloud where the device can. */
export const TourTools = () => {
  const lang = useAppState((state) => state.lang);
  return (
    <div className="tour-tools">
      <CommandButton command="tour.auto" />
      {canSpeak(lang) ? <CommandButton command="tour.aloud" /> : null}
    </div>
  );
};
