import { CommandButton } from '../controls/CommandButton';
import { canSpeak } from './speech';

/** Going on by itself, and reading aloud where the device can. */
export const TourTools = () => (
  <div className="tour-tools">
    <CommandButton command="tour.auto" />
    {canSpeak() ? <CommandButton command="tour.aloud" /> : null}
  </div>
);
