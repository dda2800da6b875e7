/**
 * Forms of the pelvis. `mean` is the form that the site tables describe; the other two are the same body led through one warp of
 * space (docs/two-pelves.md). People vary, and the ranges of women and men overlap: a form is a picture of a mean, not of a person.
 */
export const FORM_IDS = ['mean', 'wider', 'narrower'] as const;
export type FormId = (typeof FORM_IDS)[number];

/**
 * How much of the difference between women and men (women less men) a form adds to the tables. The tables are means of two men and
 * one woman, so they stand a third of the way from men to women.
 */
export const FORM_SHARES: Readonly<Record<FormId, number>> = { mean: 0, wider: 2 / 3, narrower: -1 / 3 };
