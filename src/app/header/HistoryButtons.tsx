import { CommandButton } from '../controls/CommandButton';

/** Undo and redo. In the header where there is room, on the picture where there is not; the style sheet shows one of the two. */
export const HistoryButtons = () => (
  <div className="history">
    <CommandButton command="history.undo" iconOnly />
    <CommandButton command="history.redo" iconOnly />
  </div>
);
