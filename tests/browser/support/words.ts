import structures from '#assets/locales/en/structures.json';
import rooms from '#assets/locales/en/rooms.json';
import ui from '#assets/locales/en/ui.json';

/** The English words of the page, so that a test speaks of "the undo button" and not of what it happens to be called. */
export const words = { ...ui, ...rooms };

/** Fills `{{placeholders}}` as the page does. */
export const fill = (template: string, values: Record<string, string | number>): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => String(values[key] ?? ''));

type Kind = keyof typeof structures;
/** What the page calls a structure, e.g. "left side hip muscle". */
export const plainName = (kind: Kind, side: 'L' | 'R' | 'M' = 'M'): string => fill(ui.side[side].of, { name: structures[kind].name });
export const clinicalName = (kind: Kind): string => structures[kind].clinical;
export const wordsOf = <K extends Kind>(kind: K): (typeof structures)[K] => structures[kind];
