/** Why a piece of a link was left out. */
export type LinkProblemReason = 'unknown-key' | 'bad-value' | 'repeated' | 'too-long' | 'newer-version' | 'more';

export interface LinkProblem {
  readonly reason: LinkProblemReason;
  /** The key as written in the link, cut to a readable length; for `more`, how many further problems there were. */
  readonly key: string;
  /** The refused piece, cut to a readable length. */
  readonly value?: string;
}

/** The longest name a link can hold stays whole: `quadratus_lumborum_R.iliolumbar`. */
const READABLE = 31;
/** Beyond this nobody reads on, and a notice must not grow with the rubbish in a link. */
export const MOST_PROBLEMS = 11;

// eslint-disable-next-line no-control-regex -- control and bidirectional marks in a link must not reorder the notice
const UNSPEAKABLE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** The text as a notice may show it: short, on one line, without marks that would change the text around it. */
export const readable = (text: string): string => {
  const clean = text.slice(0, READABLE * 4).replace(UNSPEAKABLE, '�');
  return clean.length > READABLE ? `${clean.slice(0, READABLE)}…` : clean;
};

/** Collects problems up to the readable number and counts the rest. */
export class ProblemList {
  readonly #kept: LinkProblem[] = [];
  #further = 0;

  add(reason: LinkProblemReason, key: string, value?: string): void {
    if (this.#kept.length >= MOST_PROBLEMS) {
      this.#further += 1;
      return;
    }
    this.#kept.push({ reason, key: readable(key), ...(value === undefined ? {} : { value: readable(value) }) });
  }

  list(): LinkProblem[] {
    return this.#further > 0 ? [...this.#kept, { reason: 'more', key: String(this.#further) }] : [...this.#kept];
  }
}
