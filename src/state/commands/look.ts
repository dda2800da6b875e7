import type { FormId } from '@/anatomy/form/forms';
import type { AppState } from '../appState';
import { clampSection, inLabelOrder, MAIN_MUSCLES, SECTION_PLANES, SECTION_STARTS, type LabelNames, type LabelSet, type Quality, type SectionPlane } from '../lookView';
import { DEEPEST_PEEL, peelLevel, peelTo } from '../peel';
import { inCatalogueOrder } from '../structures';
import { command } from './command';

const COVERING = MAIN_MUSCLES.flatMap((kind) => [`${kind}_L`, `${kind}_R`]);

const cutAlong = (plane: SectionPlane): Partial<AppState> => ({ section: plane, sectionAt: plane === 'none' ? clampSection('none', 0) : SECTION_STARTS[plane] });
const nextPlane = ({ section }: AppState): SectionPlane => SECTION_PLANES[(SECTION_PLANES.indexOf(section) + 1) % SECTION_PLANES.length]!;

/** A switch for one key that is on or off. */
const toggle = <K extends 'xray' | 'fibres'>(name: K, key: string) =>
  command({
    group: 'view',
    labelKey: `look:${name}`,
    shortcuts: [{ key }],
    checked: (state) => state[name],
    perform: (state) => ({ [name]: !state[name] }),
    undoable: true,
  });

/** How the body is drawn: peeled, named, cut open, seen through. */
export const lookCommands = {
  'peel.set': command<number>({
    group: 'skin',
    labelKey: 'look:peel.title',
    perform: (state, stop) => peelTo(state, stop),
    undoable: true,
    coalesces: true,
  }),
  'peel.step': command<1 | -1>({
    group: 'skin',
    labelKey: (_, by) => (by === -1 ? 'look:peel.back' : 'look:peel.deeper'),
    shortcuts: [
      { key: 'd', arg: 1 },
      { key: 'd', shift: true, arg: -1 },
    ],
    offered: (state, by) => (by > 0 ? peelLevel(state) < DEEPEST_PEEL : peelLevel(state) > 0),
    perform: (state, by) => peelTo(state, peelLevel(state) + by),
    undoable: true,
  }),
  'form.set': command<FormId>({
    group: 'view',
    labelKey: (_, form) => `look:form.${form}`,
    checked: (state, form) => state.form === form,
    perform: (_, form) => ({ form }),
    undoable: true,
  }),
  'labels.toggle': command<LabelSet>({
    group: 'view',
    labelKey: (_, set) => `look:labels.${set}`,
    shortcuts: [
      { key: 't', arg: 'parts' },
      { key: 'j', arg: 'landmarks' },
    ],
    checked: (state, set) => state.labels.includes(set),
    perform: (state, set) => ({ labels: state.labels.includes(set) ? state.labels.filter((shown) => shown !== set) : inLabelOrder([...state.labels, set]) }),
    undoable: true,
  }),
  'labels.names': command<LabelNames>({
    group: 'view',
    labelKey: (_, names) => `look:labels.${names}`,
    checked: (state, names) => state.labelNames === names,
    perform: (_, labelNames) => ({ labelNames }),
    undoable: true,
  }),
  'section.plane': command<SectionPlane>({
    group: 'view',
    labelKey: (_, plane) => `look:section.${plane}`,
    checked: (state, plane) => state.section === plane,
    perform: (_, plane) => cutAlong(plane),
    undoable: true,
  }),
  'section.next': command({
    group: 'view',
    labelKey: 'look:section.next',
    shortcuts: [{ key: 'c' }],
    perform: (state) => cutAlong(nextPlane(state)),
    undoable: true,
  }),
  'section.set': command<number>({
    group: 'view',
    labelKey: 'look:section.place',
    offered: (state) => state.section !== 'none',
    perform: (state, at) => ({ sectionAt: clampSection(state.section, at) }),
    undoable: true,
    coalesces: true,
  }),
  'section.move': command<number>({
    group: 'view',
    labelKey: (_, by) => (by < 0 ? 'look:section.lower' : 'look:section.higher'),
    shortcuts: [
      { key: '[', arg: -5 },
      { key: ']', arg: 5 },
    ],
    offered: (state) => state.section !== 'none',
    perform: (state, by) => ({ sectionAt: clampSection(state.section, state.sectionAt + by) }),
    undoable: true,
    coalesces: true,
  }),
  'xray.toggle': toggle('xray', 'e'),
  'attachments.toggle': command({
    group: 'view',
    labelKey: 'look:attachments',
    shortcuts: [{ key: 'u' }],
    checked: (state) => state.attachments,
    // The muscles lie over their own attachments: they turn see-through, and solid again afterwards.
    perform: ({ attachments, ghosted }) => ({
      attachments: !attachments,
      ghosted: attachments ? ghosted.filter((id) => !COVERING.includes(id)) : inCatalogueOrder([...ghosted, ...COVERING]),
    }),
    undoable: true,
  }),
  'fibres.toggle': toggle('fibres', 'v'),
  'quality.set': command<Quality>({
    group: 'view',
    labelKey: (_, quality) => `look:quality.${quality}`,
    checked: (state, quality) => state.quality === quality,
    perform: (_, quality) => ({ quality }),
    undoable: false,
  }),
} as const;
