import type { AppState } from './appState';

/**
 * Where a state key may go.
 * - `url`: into the shared link (and the session file);
 * - `session`: into a file the user saves, not the link;
 * - `never`: stays in this tab.
 */
export type Destiny = 'url' | 'session' | 'never';

interface Entry {
  readonly destiny: Destiny;
  /** Whether undo and redo may restore it (when a command changed it; turning the model by hand or playing makes no undo step). */
  readonly undoable: boolean;
  /** Whether it is part of the picture: tour steps and kept views set all of these, and none of the others. */
  readonly picture?: true;
}

const url = { destiny: 'url', undoable: true, picture: true } as const satisfies Entry;
/** Chosen for this visit: a change of the picture leaves it alone. */
const chosen = { destiny: 'url', undoable: true } as const satisfies Entry;
/** Language and colours of heat belong to the reader, not to the picture: undo leaves them alone. */
const urlOnly = { destiny: 'url', undoable: false } as const satisfies Entry;
/** Travels in a file that the user saves. The drawing keeps its own undo, stroke by stroke. */
const session = { destiny: 'session', undoable: false } as const satisfies Entry;
/** Travels in a file that the user saves; each change is an undo step. */
const kept = { destiny: 'session', undoable: true } as const satisfies Entry;
const never = { destiny: 'never', undoable: false } as const satisfies Entry;

/** Every key of the state, once. The mapped type makes a forgotten key a compile error. */
export const DESTINY = {
  selection: url,
  part: url,
  hidden: url,
  deeper: url,
  ghosted: url,
  skinOpacity: url,
  patterns: url,
  heatColours: urlOnly,
  chosenZone: url,
  compared: url,
  painTask: never,
  cells: never,
  drawing: session,
  keptDrawing: never,
  earlierDrawing: session,
  skinMode: never,
  beforeDrawing: never,
  brush: never,
  stanceSide: url,
  courseTime: url,
  strength: url,
  weakness: url,
  compensation: url,
  cane: url,
  caneSide: url,
  load: url,
  loadSide: url,
  massKg: url,
  heightM: url,
  leanDeg: url,
  dropDeg: url,
  pose: url,
  compare: url,
  overlays: url,
  activity: url,
  form: url,
  labels: url,
  labelNames: url,
  section: url,
  sectionAt: url,
  xray: url,
  attachments: url,
  fibres: url,
  quality: never,
  camera: url,
  lang: urlOnly,
  tour: url,
  view: urlOnly,
  exercises: chosen,
  session: kept,
  shared: urlOnly,
  replay: never,
  explained: never,
  presenting: never,
  autoPlay: never,
  readAloud: never,
  theme: never,
  dim: never,
  contrast: never,
  textSize: never,
  hover: never,
  playing: never,
  sheet: never,
  notices: never,
  sceneStatus: never,
  sceneProblem: never,
  deeperStatus: never,
  reducedMotion: never,
} as const satisfies { readonly [K in keyof AppState]-?: Entry };

type KeysWith<D extends Destiny> = { [K in keyof AppState]: (typeof DESTINY)[K]['destiny'] extends D ? K : never }[keyof AppState];
export type UrlKey = KeysWith<'url'>;
export const STATE_KEYS = Object.keys(DESTINY) as (keyof AppState)[];
type PictureEntry = { readonly picture: true };
/** Keys that make the picture; `tour` says where the words stand and is set apart. */
export type PictureKey = Exclude<{ [K in keyof AppState]: (typeof DESTINY)[K] extends PictureEntry ? K : never }[keyof AppState], 'tour'>;
export const PICTURE_KEYS = STATE_KEYS.filter((key) => 'picture' in DESTINY[key] && key !== 'tour') as PictureKey[];
export const URL_KEYS = STATE_KEYS.filter((key) => DESTINY[key].destiny === 'url') as UrlKey[];
