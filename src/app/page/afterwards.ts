import type { AppStore } from '@/state/store';
import { connectShared } from '../session/connectShared';
import { connectClock } from './clock';
import { connectHelpRule } from './helpRule';
import { connectUnsavedDrawing } from './unsavedDrawing';

/** What the page does by itself once it stands: turns the clock, watches for signs that call for help, guards unsaved work, opens shared views. */
export const connectAfterwards = (store: AppStore): void => {
  connectClock(store);
  connectHelpRule(store);
  connectUnsavedDrawing(store);
  connectShared(store);
};
