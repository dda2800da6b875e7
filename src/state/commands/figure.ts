import { seconds } from '@/anatomy/units';
import type { AppState } from '../appState';
import { HOLD_TIME } from '../course';
import { poseView } from '../poseViews';
import { COMPARISONS, inOverlayOrder, overlaysOf, type Comparison, type OverlaySwitch, type PoseName } from '../standing';
import { command } from './command';

const COMPARISON_KEYS: Record<Comparison, string> = { none: 'compare.none', 'full-strength': 'compare.fullStrength', unaided: 'compare.unaided' };

const standing = (state: AppState): boolean => state.pose === 'standing';
const allShown = ({ overlays }: AppState, one: OverlaySwitch): boolean => overlaysOf(one).every((overlay) => overlays.includes(overlay));

/** What the figure does and what is drawn on it. */
export const figureCommands = {
  'overlay.toggle': command<OverlaySwitch>({
    group: 'stand',
    labelKey: (_, overlay) => `overlay.${overlay}`,
    shortcuts: [
      { key: 'p', arg: 'plumb' },
      { key: 'l', arg: 'level' },
      { key: 'f', arg: 'forces' },
      { key: 'w', shift: true, arg: 'force-weight' },
      { key: 'm', shift: true, arg: 'force-muscles' },
      { key: 'j', shift: true, arg: 'force-hip' },
      { key: 'f', shift: true, arg: 'force-floor' },
      { key: 'm', arg: 'levers' },
    ],
    offered: standing,
    checked: (state, overlay) => allShown(state, overlay),
    perform: (state, overlay) => {
      const these = overlaysOf(overlay);
      return { overlays: allShown(state, overlay) ? state.overlays.filter((one) => !these.includes(one)) : inOverlayOrder([...state.overlays, ...these]) };
    },
    undoable: true,
  }),
  'activity.toggle': command({
    group: 'stand',
    labelKey: 'command.activity',
    shortcuts: [{ key: 'w' }],
    checked: (state) => state.activity,
    perform: (state) => ({ activity: !state.activity }),
    undoable: true,
  }),
  'compare.with': command<Comparison>({
    group: 'stand',
    labelKey: (_, compare) => COMPARISON_KEYS[compare],
    offered: (state, compare) => standing(state) && COMPARISONS.includes(compare),
    checked: (state, compare) => state.compare === compare,
    perform: (_, compare) => ({ compare }),
    undoable: true,
  }),
  'pose.show': command<PoseName>({
    group: 'stand',
    labelKey: (_, pose) => `pose.${pose}`,
    checked: (state, pose) => state.pose === pose,
    // A pose is shown at its far end; standing again starts on both feet.
    perform: ({ stanceSide }, pose) => ({ pose, playing: false, courseTime: pose === 'standing' ? seconds(0) : HOLD_TIME, camera: poseView(pose, stanceSide) }),
    undoable: true,
  }),
  'pose.play': command<PoseName>({
    group: 'stand',
    labelKey: (_, pose) => `pose.${pose}`,
    // As a movement, from its start.
    perform: ({ stanceSide }, pose) => ({ pose, playing: true, courseTime: seconds(0), camera: poseView(pose, stanceSide) }),
    undoable: true,
  }),
} as const;
