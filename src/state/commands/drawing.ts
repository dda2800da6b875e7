import {
  addStroke, clearDrawing, EMPTY_DRAWING, redoStroke, toIntensity, undoStroke, type Drawing, type Quality, type Stroke,
} from '@/pain/drawing/model';
import type { AppState, SkinMode } from '../appState';
import { BRUSH_RADIUS, isUnsaved } from '../painView';
import { NO_SKIN, SOLID_SKIN } from '../skin';
import { withoutStructure } from '../structures';
import { command } from './command';
import { viewOfOne } from './compare';

const draws = (mode: SkinMode): boolean => mode === 'draw' || mode === 'turn';
const isDrawing = (state: AppState): boolean => draws(state.skinMode);
const brush = (state: AppState, change: Partial<AppState['brush']>): Partial<AppState> => ({ brush: { ...state.brush, ...change } });

/** Something to draw on: the whole skin, standing still, and neither a pattern nor a lit muscle that would lead the hand. */
const drawable = (state: AppState): Partial<AppState> => ({
  beforeDrawing: { skinOpacity: state.hidden.includes('skin') ? NO_SKIN : state.skinOpacity, patterns: state.patterns, selection: state.selection },
  patterns: [],
  selection: null,
  skinOpacity: SOLID_SKIN,
  hidden: withoutStructure(state.hidden, 'skin'),
  playing: false,
});

/** Skin, patterns and what was lit as they were before; each is left alone if someone has chosen another since. */
const asBefore = ({ skinOpacity, patterns, selection, beforeDrawing }: AppState): Partial<AppState> => ({
  beforeDrawing: null,
  ...(beforeDrawing && skinOpacity === SOLID_SKIN ? { skinOpacity: beforeDrawing.skinOpacity } : {}),
  ...(beforeDrawing && patterns.length === 0 ? { patterns: beforeDrawing.patterns } : {}),
  ...(beforeDrawing && selection === null ? { selection: beforeDrawing.selection } : {}),
});

/** One figure and one picture of it, so that a press means one place. */
const alone = (state: AppState): Partial<AppState> => ({ compared: [], compare: 'none', ...viewOfOne(state) });

/** The patient's drawing: strokes, their undo, the brush, and what is in a file. Nothing here is stored or sent. */
export const drawingCommands = {
  'drawing.mode': command<SkinMode>({
    group: 'draw',
    labelKey: (_, mode) => `command.drawMode.${mode}`,
    checked: (state, mode) => state.skinMode === mode,
    perform: (state, skinMode) => ({
      skinMode,
      ...(state.skinMode === 'off' && skinMode !== 'off' ? alone(state) : {}),
      ...(!isDrawing(state) && draws(skinMode) ? drawable(state) : {}),
      ...(isDrawing(state) && !draws(skinMode) ? asBefore(state) : {}),
    }),
    undoable: false,
  }),
  'drawing.stroke': command<Stroke>({
    group: 'draw',
    labelKey: 'command.drawStroke',
    perform: (state, stroke) => ({ drawing: addStroke(state.drawing, stroke) }),
    undoable: false,
  }),
  'drawing.undo': command({
    group: 'draw',
    labelKey: 'command.drawUndo',
    icon: 'undo-2',
    shortcuts: [{ key: 'z', mod: true }],
    offered: (state) => isDrawing(state) && state.drawing.strokes.length > 0,
    perform: (state) => ({ drawing: undoStroke(state.drawing) }),
    undoable: false,
  }),
  'drawing.redo': command({
    group: 'draw',
    labelKey: 'command.drawRedo',
    icon: 'redo-2',
    shortcuts: [
      { key: 'z', mod: true, shift: true },
      { key: 'y', mod: true },
    ],
    offered: (state) => isDrawing(state) && state.drawing.undone.length > 0,
    perform: (state) => ({ drawing: redoStroke(state.drawing) }),
    undoable: false,
  }),
  /** The argument is the time, ISO 8601. */
  'drawing.clear': command<string>({
    group: 'draw',
    labelKey: 'command.drawClear',
    icon: 'trash-2',
    offered: (state) => state.drawing.strokes.length > 0 && state.drawing.strokes.at(-1)?.kind !== 'clear',
    perform: (state, time) => ({ drawing: clearDrawing(state.drawing, time) }),
    undoable: false,
  }),
  'drawing.quality': command<Quality>({
    group: 'draw',
    labelKey: (_, quality) => `command.quality.${quality}`,
    checked: (state, quality) => state.brush.quality === quality,
    perform: (state, quality) => brush(state, { quality, erase: false }),
    undoable: false,
  }),
  'drawing.erase': command({
    group: 'draw',
    labelKey: 'command.drawErase',
    icon: 'eraser',
    checked: (state) => state.brush.erase,
    perform: (state) => brush(state, { erase: !state.brush.erase }),
    undoable: false,
  }),
  'drawing.intensity': command<number>({
    group: 'draw',
    labelKey: 'command.drawIntensity',
    perform: (state, value) => brush(state, { intensity: toIntensity(value), erase: false }),
    undoable: false,
  }),
  'drawing.size': command<number>({
    group: 'draw',
    labelKey: 'command.drawSize',
    perform: (state, radius) => brush(state, { radius: Math.min(BRUSH_RADIUS.max, Math.max(BRUSH_RADIUS.min, radius)) }),
    undoable: false,
  }),
  'drawing.note': command<string>({
    group: 'draw',
    labelKey: 'command.drawNote',
    perform: (state, note) => ({ drawing: { ...state.drawing, note } }),
    undoable: false,
  }),
  /** Takes the place of the drawing on screen by one from a file, or by an empty one. */
  'drawing.open': command<Drawing | null>({
    group: 'draw',
    labelKey: 'command.drawOpen',
    icon: 'folder-open',
    perform: (_, drawing) => ({ drawing: drawing ?? EMPTY_DRAWING, keptDrawing: drawing ?? EMPTY_DRAWING }),
    undoable: false,
  }),
  'drawing.kept': command({
    group: 'draw',
    labelKey: 'command.drawSave',
    icon: 'save',
    offered: isUnsaved,
    perform: (state) => ({ keptDrawing: state.drawing }),
    undoable: false,
  }),
  'drawing.earlier': command<Drawing | null>({
    group: 'draw',
    labelKey: 'command.drawEarlier',
    perform: (_, earlierDrawing) => ({ earlierDrawing }),
    undoable: false,
  }),
} as const;
