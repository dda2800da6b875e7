import { STRUCTURES } from '@/anatomy/catalogue';
import { partsOf } from '@/anatomy/parts';
import { SIDES } from '@/anatomy/sides';
import { EXERCISES } from '@/education/exercises';
import { TOURS } from '@/education/tours';
import { PATTERNS } from '@/pain/patterns';
import { VIEW_NAMES } from '@/state/views';
import { POSES } from '@/state/standing';
import type { CommandId } from '@/state/commands';
import type { NameStyle } from '../words/structureName';
import { latinName } from '../words/structureName';

export type EntryKind = 'structure' | 'pattern' | 'tour' | 'exercise' | 'action';

/** One thing that can be found, and the command that it runs. */
export interface Entry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly name: string;
  /** Other words it is known by. */
  readonly also: readonly string[];
  readonly command: CommandId;
  readonly arg?: unknown;
}

type Say = (key: string, values?: Record<string, unknown>) => string;

/** Other words in this language, from the locale: one text, divided by commas. */
const aliases = (t: Say, key: string): string[] => t(`search:alias.${key}`, { defaultValue: '' }).split(/[,،]/).filter(Boolean);

/** Actions with the arguments they are offered with; those that need a slider or a place on the picture are not here. */
const ACTIONS: readonly (readonly [CommandId, readonly unknown[]])[] = [
  ['sheet.open', ['red-flags', 'help', 'evidence', 'credits', 'method', 'session', 'exercises', 'display', 'explain']],
  ['page.view', ['handout']],
  ['present.toggle', [undefined]],
  ['stand.oneLeg', [undefined]],
  ['stand.playPause', [undefined]],
  ['stand.side', ['left', 'right']],
  ['structure.showAll', [undefined]],
  ['structure.clearSelection', [undefined]],
  ['pain.clear', [undefined]],
  ['skin.step', [undefined]],
  ['view.go', VIEW_NAMES],
  ['view.reset', [undefined]],
  ['pose.show', POSES],
  ['history.undo', [undefined]],
  ['history.redo', [undefined]],
  ['page.reset', [undefined]],
];

/** An argument as part of a key. */
const wordOf = (arg: unknown): string => (typeof arg === 'string' || typeof arg === 'number' ? String(arg) : JSON.stringify(arg));

/** Everything that can be found, in the words of the language that `t` speaks. `labelOf` names a command. */
export const searchEntries = (
  t: Say,
  nameOf: (id: string, style?: NameStyle) => string,
  labelOf: (command: CommandId, arg: unknown) => string,
): readonly Entry[] => [
  ...STRUCTURES.map((structure): Entry => ({
    id: `structure.${structure.id}`,
    kind: 'structure',
    name: nameOf(structure.id),
    also: [nameOf(structure.id, 'clinical'), latinName(structure.id), ...aliases(t, structure.kind)],
    command: 'structure.select',
    arg: structure.id,
  })),
  ...STRUCTURES.flatMap((structure) =>
    partsOf(structure.kind).map(({ name, latin }): Entry => ({
      id: `part.${structure.id}.${name}`,
      kind: 'structure',
      name: t('ui:side.' + structure.side + '.of', { name: t(`parts:${structure.kind}.${name}.name`) }),
      also: [t(`parts:${structure.kind}.${name}.clinical`), latin, ...aliases(t, structure.kind)],
      command: 'structure.part',
      arg: `${structure.id}.${name}`,
    })),
  ),
  ...PATTERNS.flatMap((pattern) =>
    SIDES.map((side): Entry => ({
      id: `pattern.${pattern.id}.${side}`,
      kind: 'pattern',
      name: t('search:patternSide', { name: t(`pain:patterns.${pattern.id}.name`), side: t(`ui:side.${side}.name`) }),
      also: [t(`pain:patterns.${pattern.id}.clinical`, { defaultValue: '' }), ...aliases(t, pattern.muscle ?? pattern.id)],
      command: 'pain.toggle',
      arg: { pattern: pattern.id, side },
    })),
  ),
  ...TOURS.map((tour): Entry => ({ id: `tour.${tour.id}`, kind: 'tour', name: t(tour.titleKey), also: [t(tour.summaryKey)], command: 'tour.start', arg: tour.id })),
  ...EXERCISES.map(({ id, nameKey }): Entry => ({ id: `exercise.${id}`, kind: 'exercise', name: t(nameKey), also: aliases(t, `exercise_${id}`), command: 'exercise.toggle', arg: id })),
  ...ACTIONS.flatMap(([command, args]) =>
    args.map((arg): Entry => ({
      id: `action.${command}.${wordOf(arg ?? '')}`,
      kind: 'action',
      name: labelOf(command, arg),
      also: aliases(t, `action_${wordOf(arg ?? command).replaceAll(/[.-]/g, '_')}`),
      command,
      arg,
    })),
  ),
];
