import type { AppState, Sheet } from '@/state/appState';
import { PICTURE_KEYS } from '@/state/destiny';

/** Sheets that are for the patient as well. The others are the clinician's tools: the patient keeps the picture. */
export const PATIENT_SHEETS = ['red-flags', 'explain', 'exercises'] as const satisfies readonly Sheet[];
export type PatientSheet = (typeof PATIENT_SHEETS)[number];

export const patientSheet = (sheet: Sheet): PatientSheet | 'none' => PATIENT_SHEETS.find((one) => one === sheet) ?? 'none';

/** What the other window needs of the state as it is: the picture, its words, and how they are to look. */
const SHOWN = [...PICTURE_KEYS, 'tour', 'explained', 'skinMode', 'lang', 'heatColours', 'playing', 'theme', 'dim', 'contrast'] as const satisfies readonly (keyof AppState)[];

/** What a patient drew goes along while they look at it together; what was typed beside it does not. */
export type Told = Partial<Pick<AppState, (typeof SHOWN)[number] | 'sheet' | 'drawing'>>;

/** What the other window is told of a state: never a note, a list of views, a file or what is picked. */
export const toldOf = (state: AppState): Told => ({
  ...Object.fromEntries(SHOWN.map((key) => [key, state[key]])),
  sheet: patientSheet(state.sheet),
  drawing: { strokes: state.drawing.strokes, undone: [], note: '' },
});

const same = (key: keyof Told, a: Told, b: Told): boolean => (key === 'drawing' ? a.drawing?.strokes === b.drawing?.strokes : a[key] === b[key]);

/**
 * What changed between two tellings. Only that is sent: each value that arrives in another window is a copy, and a copy of what was there
 * before would be drawn again.
 */
export const newsOf = (now: Told, before: Told): Told =>
  Object.fromEntries(Object.entries(now).filter(([key]) => !same(key as keyof Told, now, before)));
