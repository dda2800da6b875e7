/** Words and claims that no text of the product may use (patients hear harm in them, or they claim too much). */
export const BANNED: readonly { readonly word: RegExp; readonly why: string }[] = [
  ...['damage', 'degenerat', 'crumbling', 'misalign', 'debilitat', 'suffer'].map((stem) => ({ word: new RegExp(`\\b${stem}`, 'i'), why: 'frightens' })),
  ...['torn', 'ruptures?d?', 'slipped', 'unstable', 'weak back', 'out of place', 'pinched', 'trapped', 'worn'].map((word) => ({ word: new RegExp(`\\b${word}\\b`, 'i'), why: 'frightens' })),
  ...['never', 'must not', 'designed for', 'number one', 'knots'].map((word) => ({ word: new RegExp(`\\b${word}\\b`, 'i'), why: 'absolute or untrue' })),
  ...['diagnoses?d?', 'diagnosing', 'match(?:es|ed|ing)?', 'likely cause', 'most likely', 'rule out', 'ruled out'].map((word) => ({ word: new RegExp(`\\b${word}\\b`, 'i'), why: 'would make it a medical device' })),
  { word: /\byou are fine\b/i, why: 'false comfort' },
  { word: /\b(?:Karipain|electrophoresis|infrared|shiatsu|dissolves?|instant relief|heal(?:s|ing) faster)\b/i, why: 'commercial claim without support' },
];

/** "Education, not diagnosis" has to be said; the noun is allowed, the verb is not. */
export const bannedIn = (text: string): string[] => BANNED.filter(({ word }) => word.test(text)).map(({ word, why }) => `${word.source}: ${why}`);

const QL = /quadratus lumborum|\bQL\b|deep low-back muscle/i;
const LEG_OUT = /\babduct|lifts? the leg|leg out|takes? over|does the (?:job|work) of|replaces?|instead of the (?:side )?hip/i;
const DENIAL = /\b(?:not|no|can not|cannot|does not|nor)\b/i;

/** Sentences that say that quadratus lumborum moves the hip. A sentence that denies it is fine. */
export const qlMovesHip = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+/).filter((sentence) => QL.test(sentence) && LEG_OUT.test(sentence) && !DENIAL.test(sentence));

const other = { left: 'right', right: 'left' } as const;

/**
 * Checks a text about standing on one leg: the muscle that works is on the standing side, the side that sinks is the
 * free side, the lean goes to the standing side. Gives the sentences that break this.
 */
export function sideErrors(text: string, standing: 'left' | 'right'): string[] {
  const free = other[standing];
  const wrong = [
    new RegExp(`\\b${free} (?:side )?hip muscle (?:\\w+ )?(?:holds|works|keeps)`, 'i'),
    new RegExp(`\\b${standing} side (?:of the pelvis )?(?:can |may )?(?:sinks?|drops?)`, 'i'),
    new RegExp(`leans? (?:over )?to the ${free}`, 'i'),
    new RegExp(`stand(?:ing)? on the ${free} leg`, 'i'),
  ];
  return wrong.filter((pattern) => pattern.test(text)).map((pattern) => pattern.source);
}
