import { kilograms, metres, ratio, seconds } from '@/anatomy/units';
import type { AppState } from './appState';
import { INITIAL_LOOK } from './lookView';
import { INITIAL_PAIN_VIEW } from './painView';
import { VIEWS } from './views';
import { INITIAL_VISIT } from './visit';

/** What a visitor sees first: the back, three-quarter, nothing lit, skin as a ghost, quiet double stance. */
export const INITIAL_STATE: AppState = Object.freeze({
  selection: null,
  part: null,
  hidden: [],
  deeper: [],
  ghosted: [],
  skinOpacity: ratio(0.3),
  ...INITIAL_PAIN_VIEW,
  stanceSide: 'right',
  courseTime: seconds(0),
  strength: ratio(1),
  weakness: 'superior-gluteal',
  compensation: ratio(0.5),
  cane: ratio(0),
  caneSide: 'swing',
  load: ratio(0),
  loadSide: 'swing',
  massKg: kilograms(75),
  heightM: metres(1.75),
  leanDeg: null,
  dropDeg: null,
  pose: 'standing',
  compare: 'none',
  overlays: [],
  activity: true,
  ...INITIAL_LOOK,
  camera: VIEWS.threeQuarter,
  lang: 'en',
  tour: null,
  ...INITIAL_VISIT,
  hover: null,
  playing: false,
  sheet: 'none',
  notices: [],
  sceneStatus: 'loading',
  sceneProblem: null,
  deeperStatus: 'away',
  reducedMotion: false,
} satisfies AppState);
