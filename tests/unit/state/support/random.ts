import { random } from '../../../support/random';
import { isDeep, STRUCTURES } from '@/anatomy/catalogue';
import { litPart, PART_IDS } from '@/anatomy/parts';
import { degrees, kilograms, metres, mm, ratio, seconds } from '@/anatomy/units';
import type { AppState } from '@/state/appState';
import { CAMERA_LIMITS } from '@/state/cameraLimits';
import { COURSE_DURATION } from '@/state/course';
import { INITIAL_STATE } from '@/state/initialState';
import { COMPARISONS, inOverlayOrder, OVERLAYS, POSES } from '@/state/standing';
import { inCatalogueOrder } from '@/state/structures';
import { MOST_EXERCISES, PAGE_VIEWS } from '@/state/visit';
import { PATTERNS } from '@/pain/patterns';
import { ZONES } from '@/pain/zones';
import { clampSection, inLabelOrder, LABEL_NAMES, LABEL_SETS, SECTION_PLANES } from '@/state/lookView';
import { HEAT_COLOURS, MOST_COMPARED } from '@/state/painView';

export const seeded = random;

/** A seed from the environment to repeat a failure (`STANCE_SEED=…`), otherwise a fresh one. */
export const seedOfRun = (): number => Number(process.env.STANCE_SEED ?? Math.floor(Math.random() * 2 ** 31));

export const pick = <T>(random: () => number, items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
const between = (random: () => number, low: number, high: number, places: number): number =>
  Number((low + random() * (high - low)).toFixed(places)) + 0;
const some = <T>(random: () => number, items: readonly T[]): T[] => (random() < 0.4 ? [] : items.filter(() => random() < 0.3));

const somePlace = (random: () => number): AppState['chosenZone'] => {
  const zone = pick(random, ZONES);
  return { zone: zone.id, side: zone.laterality === 'midline' ? 'M' : pick(random, ['L', 'R'] as const) };
};

/** A state that the page can reach, on the grid the link keeps. */
export const randomState = (random: () => number): AppState => {
  const ids = STRUCTURES.map((structure) => structure.id);
  const hidden = inCatalogueOrder(some(random, ids.filter((id) => !isDeep(id))));
  const deeper = inCatalogueOrder(some(random, ids.filter(isDeep)));
  const shown = ids.filter((id) => (isDeep(id) ? deeper.includes(id) : !hidden.includes(id)));
  const { minDistance, maxDistance, maxElevation, maxTargetOffset } = CAMERA_LIMITS;
  const section = pick(random, SECTION_PLANES);
  const coordinate = (): number => between(random, 0 - maxTargetOffset, maxTargetOffset, 0);
  const selection = random() < 0.3 || shown.length === 0 ? null : pick(random, shown);
  return {
    ...INITIAL_STATE,
    selection,
    part: litPart({ selection, part: random() < 0.5 ? null : (PART_IDS.find((id) => selection?.startsWith(id.split('.')[0]!)) ?? null) }),
    hidden,
    deeper,
    ghosted: inCatalogueOrder(some(random, ids)),
    skinOpacity: ratio(between(random, 0, 1, 2)),
    patterns: some(random, PATTERNS).map(({ id }) => ({ pattern: id, side: pick(random, ['L', 'R'] as const) })),
    heatColours: pick(random, HEAT_COLOURS),
    chosenZone: random() < 0.5 ? null : somePlace(random),
    compared: some(random, PATTERNS).slice(0, MOST_COMPARED).map(({ id }) => ({ pattern: id, side: pick(random, ['L', 'R'] as const) })),
    stanceSide: pick(random, ['left', 'right'] as const),
    courseTime: seconds(between(random, 0, COURSE_DURATION, 2)),
    strength: ratio(between(random, 0.05, 1, 2)),
    weakness: pick(random, ['gluteus-medius', 'superior-gluteal'] as const),
    compensation: ratio(between(random, 0, 1, 2)),
    cane: ratio(between(random, 0, 0.3, 2)),
    caneSide: pick(random, ['swing', 'stance'] as const),
    load: ratio(between(random, 0, 0.3, 2)),
    loadSide: pick(random, ['swing', 'stance'] as const),
    massKg: kilograms(between(random, 30, 200, 1)),
    heightM: metres(between(random, 1.2, 2.2, 2)),
    leanDeg: random() < 0.5 ? null : degrees(between(random, -15, 35, 1)),
    dropDeg: random() < 0.5 ? null : degrees(between(random, -10, 20, 1)),
    pose: pick(random, POSES),
    compare: pick(random, COMPARISONS),
    overlays: inOverlayOrder(some(random, OVERLAYS)),
    activity: random() < 0.5,
    labels: inLabelOrder(some(random, LABEL_SETS)),
    labelNames: pick(random, LABEL_NAMES),
    section,
    sectionAt: clampSection(section, between(random, -300, 300, 0)),
    xray: random() < 0.5,
    attachments: random() < 0.5,
    fibres: random() < 0.5,
    camera: {
      azimuth: degrees(between(random, -180, 180, 1)),
      elevation: degrees(between(random, 0 - maxElevation, maxElevation, 1)),
      distance: mm(between(random, minDistance, maxDistance, 0)),
      target: [coordinate(), coordinate(), coordinate()],
    },
    lang: pick(random, ['en', 'es', 'de', 'ar', 'pt-BR', 'zh-Hans']),
    view: pick(random, PAGE_VIEWS),
    exercises: some(random, ['clamshell', 'lunge', 'bridge', 'side_leg_lift', 'sls']).slice(0, MOST_EXERCISES),
    shared: random() < 0.7 ? null : pick(random, ['q1bKz', 'AZ-_09']),
    tour: random() < 0.5 ? null : { id: pick(random, ['hip-and-back', 'one-leg', 'a']), step: Math.floor(random() * 12) },
  };
};
