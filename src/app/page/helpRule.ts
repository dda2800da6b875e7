import { run } from '@/state/commands';
import { helpReasons, type HelpReason } from '@/state/redFlagRule';
import type { AppStore } from '@/state/store';

/**
 * Opens "When to get help" when someone chooses something that calls for it: once for each reason as long as it lasts, so that the
 * panel is seen and not in the way. What a link, a tour or a kept view brings along was chosen by nobody here and opens nothing;
 * nor does what comes back after drawing.
 * @returns a function that stops it
 */
export const connectHelpRule = (store: AppStore): (() => void) => {
  let known: ReadonlySet<HelpReason> = helpReasons(store.getState());
  return store.subscribe((state, before) => {
    // The patient's window shows the sheet when the clinician's does.
    if (state.view === 'patient') return;
    const { drawing, brush, patterns, compared, chosenZone } = state;
    if (drawing === before.drawing && brush === before.brush && patterns === before.patterns && compared === before.compared && chosenZone === before.chosenZone) return;
    const reasons = helpReasons(state);
    const fresh = [...reasons].some((reason) => !known.has(reason));
    known = reasons;
    const told = state.tour !== before.tour || state.replay !== before.replay;
    const back = state.skinMode !== before.skinMode;
    if (fresh && !told && !back) run(store, 'sheet.open', 'red-flags');
  });
};
