import type { StructureId } from '@/anatomy/catalogue';
import type { PoseName } from './standing';

/** What the window shows: the page with its controls, one printed page, or the patient's window that follows another. */
export const PAGE_VIEWS = ['page', 'handout', 'patient'] as const;
export type PageView = (typeof PAGE_VIEWS)[number];

/** A view that was kept: its name, and its picture as the fragment of a link, without the `#`. */
export interface SavedView {
  readonly name: string;
  readonly link: string;
}

/** What a clinician puts together for one visit. It stays in this tab until it is shared as a link or a file. */
export interface SavedSession {
  readonly note: string;
  readonly views: readonly SavedView[];
}

export const EMPTY_SESSION: SavedSession = Object.freeze({ note: '', views: [] });
/** Far more than ten minutes need; keeps a link short enough for a code that a phone can read, and a file honest. */
export const SESSION_LIMITS = { views: 24, name: 120, note: 1200 } as const;

/** What the explain sheet speaks about. */
export type Explained =
  | { readonly kind: 'structure'; readonly id: StructureId }
  | { readonly kind: 'pattern'; readonly id: string }
  | { readonly kind: 'pose'; readonly id: PoseName };

/** What the clinician may take in hand while presenting; with nothing in hand the picture turns, as always. */
export const PRESENT_TOOLS = ['spotlight', 'pen'] as const;
export type PresentTool = (typeof PRESENT_TOOLS)[number];

/** Showing the picture to somebody else: in a second window, or on this one with the panels put away. */
export interface Presenting {
  readonly on: boolean;
  /** The other window keeps what it shows. */
  readonly frozen: boolean;
  readonly largeLabels: boolean;
  /** On one screen: only the picture and the bar are left. */
  readonly alone: boolean;
  readonly tool: PresentTool | null;
  /** Grows by one each time the ink is wiped. */
  readonly wipes: number;
}

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export const CONTRASTS = ['auto', 'more'] as const;
export type Contrast = (typeof CONTRASTS)[number];
/** Size of the letters, % of the reader's own setting. */
export const TEXT_SIZES = [100, 125, 150, 200] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** What belongs to the visit and to the reader, rather than to the picture. */
export interface VisitView {
  readonly view: PageView;
  /** Exercises picked for the hand-out, ids of `src/education/exercises`, in the order they were picked. */
  readonly exercises: readonly string[];
  readonly session: SavedSession;
  /** A packed list of views that a link brought, until it is opened or changed. */
  readonly shared: string | null;
  /** Which view of the session is being replayed. */
  readonly replay: number | null;
  readonly explained: Explained | null;
  readonly presenting: Presenting;
  /** Tours and replays go on by themselves. */
  readonly autoPlay: boolean;
  /** Words of a tour are read aloud by the browser. */
  readonly readAloud: boolean;
  readonly theme: Theme;
  /** Whether it is dark now, by the wish or by the device. */
  readonly dim: boolean;
  readonly contrast: Contrast;
  readonly textSize: TextSize;
}

/** More than this do not fit on the printed page. */
export const MOST_EXERCISES = 4;

export const INITIAL_VISIT: VisitView = Object.freeze<VisitView>({
  view: 'page',
  exercises: [],
  session: EMPTY_SESSION,
  shared: null,
  replay: null,
  explained: null,
  presenting: { on: false, frozen: false, largeLabels: true, alone: false, tool: null, wipes: 0 },
  autoPlay: false,
  readAloud: false,
  theme: 'auto',
  dim: false,
  contrast: 'auto',
  textSize: 100,
});
