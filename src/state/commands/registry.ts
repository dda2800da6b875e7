import { bodyCommands } from './body';
import type { Command } from './command';
import { displayCommands } from './display';
import { compareCommands } from './compare';
import { drawingCommands } from './drawing';
import { figureCommands } from './figure';
import { historyCommands } from './history';
import { lookCommands } from './look';
import { keepCommands } from './keep';
import { pageCommands } from './page';
import { painCommands } from './pain';
import { presentCommands } from './present';
import { skinCommands } from './skin';
import { standCommands } from './stand';
import { structureCommands } from './structure';
import { tourCommands } from './tour';
import { viewCommands } from './view';
import { visitCommands } from './visit';

/**
 * Every user action. The order is that of the help sheet, and of precedence where two commands share a key:
 * Escape closes a sheet, else leaves a tour, else ends a comparison, else clears the selection. While someone draws, undo
 * takes back strokes before it takes back anything else.
 */
export const COMMANDS = {
  ...pageCommands,
  ...tourCommands,
  ...keepCommands,
  ...visitCommands,
  ...presentCommands,
  ...displayCommands,
  ...compareCommands,
  ...structureCommands,
  ...skinCommands,
  ...painCommands,
  ...drawingCommands,
  ...standCommands,
  ...bodyCommands,
  ...figureCommands,
  ...lookCommands,
  ...viewCommands,
  ...historyCommands,
} as const;

export type CommandId = keyof typeof COMMANDS;
/** The argument a command takes; `void` when none. */
export type ArgumentOf<I extends CommandId> = (typeof COMMANDS)[I] extends Command<infer A> ? A : never;
export const COMMAND_IDS = Object.keys(COMMANDS) as CommandId[];

/** The record behind an id, with its argument type forgotten: for lists that treat all commands alike. */
export const commandOf = (id: CommandId): Command<unknown> => COMMANDS[id] as unknown as Command<unknown>;
