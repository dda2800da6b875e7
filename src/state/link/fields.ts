import { isDeep, isStructureId, type StructureId } from '@/anatomy/catalogue';
import { FORM_IDS } from '@/anatomy/form/forms';
import { isPartId } from '@/anatomy/parts';
import type { Side, SideOrMidline } from '@/anatomy/sides';
import { degrees, kilograms, metres, mm, ratio, seconds } from '@/anatomy/units';
import { INPUT_LIMITS } from '@/biomechanics/inputs';
import type { AppState, ChosenZone, ShownPattern } from '../appState';
import type { UrlKey } from '../destiny';
import { inLabelOrder, LABEL_NAMES, LABEL_SETS, SECTION_PLANES } from '../lookView';
import { HEAT_COLOURS, MOST_COMPARED, shownOnce } from '../painView';
import { inCatalogueOrder } from '../structures';
import { MOST_EXERCISES, PAGE_VIEWS } from '../visit';
import { ARROWS, COMPARISONS, inOverlayOrder, OVERLAYS, POSES } from '../standing';
import { cameraField } from './cameraField';
import { accept, listField, numberField, optionalField, percentField, readDecimal, refuse, switchField, wordField, writeDecimal, type Field } from './field';

/** Ids of patterns and tours as the data files write them (`gmed_composite`, `root_L5`, `hip-and-back`). Whether one exists is the vocabulary's business. */
const SLUG = /^[a-z][A-Za-z0-9_-]{0,47}$/;
/** Language tag in the common short form: `en`, `pt-BR`, `zh-Hans`. */
const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/;

const structures = (param: string, belongs: (id: StructureId) => boolean = () => true): Field<readonly StructureId[]> =>
  listField(param, (id) => id, (text) => (isStructureId(text) && belongs(text) ? text : undefined), inCatalogueOrder);

const readPattern = (text: string): ShownPattern | undefined => {
  const dot = text.lastIndexOf('.');
  const pattern = text.slice(0, dot);
  const side = text.slice(dot + 1);
  return dot > 0 && SLUG.test(pattern) && (side === 'L' || side === 'R') ? { pattern, side: side as Side } : undefined;
};

/** `crest_post.R`: a zone and the side it is on, `M` for the middle. */
const readZone = (text: string): ChosenZone | undefined => {
  const [zone = '', side = '', ...more] = text.split('.');
  return more.length === 0 && SLUG.test(zone) && /^[LRM]$/.test(side) ? { zone, side: side as SideOrMidline } : undefined;
};

const writeShown = (shown: ShownPattern): string => `${shown.pattern}.${shown.side}`;

/** A packed list of views: base64url. */
const PACKED = /^[A-Za-z0-9_-]{1,12000}$/;

/** Longest time course the link can name, s; the course itself is shorter and clamps. */
const LONGEST_COURSE_S = 60;

const LINES = listField('lines', (overlay) => overlay, (text) => OVERLAYS.find((overlay) => overlay === text), inOverlayOrder);

/** One field per key that may travel in the link. The mapped type makes a forgotten one a compile error. */
export const FIELDS: { readonly [K in UrlKey]: Field<AppState[K]> } = {
  lang: { param: 'lang', write: (tag) => tag, read: (text) => (LANGUAGE.test(text) ? accept(text) : refuse(text)) },
  selection: {
    param: 'select',
    write: (id) => id ?? '',
    read: (text) => (text === '' ? accept(null) : isStructureId(text) ? accept(text) : refuse(text)),
  },
  part: optionalField({ param: 'part', write: (id) => id, read: (text) => (isPartId(text) ? accept(text) : refuse(text)) }),
  hidden: structures('hide', (id) => !isDeep(id)),
  deeper: structures('deep', isDeep),
  ghosted: structures('ghost'),
  skinOpacity: percentField('skin', ratio),
  patterns: listField('pain', writeShown, readPattern, shownOnce),
  heatColours: wordField('colours', HEAT_COLOURS),
  chosenZone: optionalField({
    param: 'place',
    write: ({ zone, side }) => `${zone}.${side}`,
    read: (text) => {
      const zone = readZone(text);
      return zone ? accept(zone) : refuse(text);
    },
  }),
  compared: listField('beside', writeShown, readPattern, (shown) => shownOnce(shown).slice(0, MOST_COMPARED)),
  stanceSide: wordField('stance', ['left', 'right']),
  courseTime: {
    param: 'time',
    write: (time) => writeDecimal(time, 2),
    read: (text) => {
      const time = readDecimal(text, 0, LONGEST_COURSE_S, 2);
      return time === undefined ? refuse(text) : accept(seconds(time));
    },
  },
  strength: percentField('strength', ratio, 5),
  weakness: wordField('weak', ['gluteus-medius', 'superior-gluteal']),
  compensation: percentField('compensation', ratio),
  cane: percentField('cane', ratio, 0, 100 * INPUT_LIMITS.cane[1]),
  caneSide: wordField('caneSide', ['swing', 'stance']),
  load: percentField('load', ratio, 0, 100 * INPUT_LIMITS.load[1]),
  loadSide: wordField('loadSide', ['swing', 'stance']),
  massKg: numberField('mass', kilograms, INPUT_LIMITS.massKg, 1),
  heightM: numberField('height', metres, INPUT_LIMITS.heightM, 2),
  leanDeg: optionalField(numberField('lean', degrees, INPUT_LIMITS.trunkLeanDeg, 1)),
  dropDeg: optionalField(numberField('drop', degrees, INPUT_LIMITS.pelvicDropDeg, 1)),
  pose: wordField('pose', POSES),
  compare: wordField('compare', COMPARISONS),
  // All arrows together are `forces`.
  overlays: { ...LINES, write: (shown) => LINES.write(shown).replace(ARROWS.join(), 'forces'), read: (text) => LINES.read(text.split(',').flatMap((one) => (one === 'forces' ? ARROWS : [one])).join()) },
  activity: switchField('work'),
  form: wordField('pelvis', FORM_IDS),
  labels: listField('labels', (set) => set, (text) => LABEL_SETS.find((set) => set === text), inLabelOrder),
  labelNames: wordField('names', LABEL_NAMES),
  section: wordField('cut', SECTION_PLANES),
  sectionAt: numberField('cutAt', mm, [-300, 300], 0),
  xray: switchField('xray'),
  attachments: switchField('attach'),
  fibres: switchField('fibres'),
  camera: cameraField,
  view: wordField('view', PAGE_VIEWS),
  exercises: listField('do', (id) => id, (text) => (SLUG.test(text) ? text : undefined), (ids) => [...new Set(ids)].slice(0, MOST_EXERCISES)),
  shared: optionalField({
    param: 'session',
    longest: 12_000,
    write: (packed) => packed,
    read: (text) => (PACKED.test(text) ? accept(text) : refuse(text)),
  }),
  tour: {
    param: 'tour',
    write: (tour) => (tour ? `${tour.id}.${tour.step + 1}` : ''),
    read: (text) => {
      if (text === '') return accept(null);
      const dot = text.lastIndexOf('.');
      const step = readDecimal(text.slice(dot + 1), 1, 99, 0);
      const id = text.slice(0, dot);
      return dot > 0 && SLUG.test(id) && step !== undefined ? accept({ id, step: step - 1 }) : refuse(text);
    },
  },
};
