import type { EvidenceId } from './evidence/register';

/** Order on screen is order of urgency. The levels differ by icon and word, not by colour alone. */
export type RedFlagLevelId = 'now' | 'today' | 'soon' | 'otherwise';

export interface RedFlagItem {
  readonly textKey: string;
  readonly evidence: readonly EvidenceId[];
}

export interface RedFlagGroup {
  readonly introKey: string | null;
  readonly items: readonly RedFlagItem[];
  readonly closingKey: string | null;
}

export interface RedFlagLevel {
  readonly id: RedFlagLevelId;
  /** One word that stands beside the icon. */
  readonly labelKey: string;
  readonly titleKey: string;
  /** Name of a lucide icon. */
  readonly icon: 'siren' | 'phone' | 'calendar-clock' | 'heart-handshake';
  readonly groups: readonly RedFlagGroup[];
}

const items = (path: string, evidence: Readonly<Record<string, readonly EvidenceId[]>>): RedFlagItem[] =>
  Object.entries(evidence).map(([name, ids]) => ({ textKey: `redflags:${path}.${name}`, evidence: ids }));

const cauda: readonly EvidenceId[] = ['help.cauda-equina'];

/**
 * The static panel "When to get help": the same for everyone, reachable in one step, printed on every hand-out. It is
 * a list to read, not a check: nothing is ticked, scored or ruled out.
 */
export const RED_FLAG_LEVELS: readonly RedFlagLevel[] = [
  {
    id: 'now',
    labelKey: 'redflags:now.label',
    titleKey: 'redflags:now.title',
    icon: 'siren',
    groups: [
      {
        introKey: 'redflags:now.intro',
        items: items('now.items', { saddle: cauda, wiping: cauda, bladder: cauda, bowel: cauda, sex: cauda, legs: cauda, both: cauda }),
        closingKey: 'redflags:now.closing',
      },
      {
        introKey: 'redflags:now.alsoIntro',
        items: items('now.also', { crash: ['help.injury'], ill: ['help.very-ill'], faint: ['help.aorta'] }),
        closingKey: null,
      },
    ],
  },
  {
    id: 'today',
    labelKey: 'redflags:today.label',
    titleKey: 'redflags:today.title',
    icon: 'phone',
    groups: [
      {
        introKey: null,
        items: items('today.items', {
          cancer: ['help.cancer'],
          weight: ['help.cancer'],
          fever: ['help.infection'],
          bones: ['help.fracture'],
          night: ['help.night'],
          age: ['help.age'],
          numb: ['help.numb-leg'],
        }),
        closingKey: null,
      },
    ],
  },
  {
    id: 'soon',
    labelKey: 'redflags:soon.label',
    titleKey: 'redflags:soon.title',
    icon: 'calendar-clock',
    groups: [
      {
        introKey: null,
        items: items('soon.items', { weeks: ['help.few-weeks'], life: ['help.few-weeks'], morning: ['help.morning-stiff'], worry: ['help.few-weeks'] }),
        closingKey: null,
      },
    ],
  },
  {
    id: 'otherwise',
    labelKey: 'redflags:otherwise.label',
    titleKey: 'redflags:otherwise.title',
    icon: 'heart-handshake',
    groups: [{ introKey: null, items: [{ textKey: 'redflags:otherwise.text', evidence: ['help.mostly-fine', 'help.keep-active', 'help.hurt-not-harm'] }], closingKey: null }],
  },
];

/** Sentences of the panel that stand outside the levels. */
export const RED_FLAG_FRAME = {
  title: 'redflags:title',
  intro: 'redflags:intro',
  card: 'redflags:card',
  disclaimer: 'redflags:disclaimer',
  review: 'redflags:review',
  privacy: 'redflags:privacy',
} as const;
