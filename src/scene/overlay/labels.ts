import type { OverlayLabel } from './figureStrokes';
import { placeLabels, roomBeside, type Frame, type LabelBox, type Placed } from './placeLabels';

/** Puts a label into words; the page knows the language. `short` where there is room for little more than a number. Empty: no label. */
export type SayLabel = (label: OverlayLabel, short: boolean) => string;

/** A label with the point it names, CSS pixels from the upper left corner of the picture. */
export interface AnchoredLabel {
  readonly label: OverlayLabel;
  readonly colour: string;
  readonly x: number;
  readonly y: number;
  readonly column: -1 | 1;
}

/**
 * Words over the picture, in the page's own type: crisp at any size, in any script. For the eye alone; a screen reader gets the
 * same facts from the read-out and the numbers.
 */
export interface LabelLayer {
  say: SayLabel;
  /** Words of the bar that shows the scale of the arrows. */
  scale: string;
  /** Called when the words change, so that the labels are drawn anew. */
  readonly onWords: Set<() => void>;
  /** Shows these labels for one figure, inside this part of the picture. @param bar length of one body weight, px; 0: no scale is shown */
  show(owner: object, labels: readonly AnchoredLabel[], frame: Frame, bar: number): void;
  remove(owner: object): void;
  dispose(): void;
}

/** Fallback before the page has given its words: nothing is written. */
const silent: SayLabel = () => '';
/** Narrower frames than this get short words, px. */
const ROOMY = 500;

/** One label: its words, and the thin line that leads to the point it names. */
interface Chip {
  readonly words: HTMLElement;
  readonly leader: HTMLElement;
  width: number;
  height: number;
  /** Widest it may be, px; `null`: as wide as its words. */
  room: number | null;
}

const element = (root: HTMLElement, className: string): HTMLElement => {
  const made = document.createElement('span');
  made.className = className;
  root.append(made);
  return made;
};

/** Sizes are measured when the words or their room change, not in every frame: measuring makes the browser lay the page out. */
const write = (chip: Chip, text: string, room: number | null, { kind }: OverlayLabel, colour: string): void => {
  if (chip.words.textContent === text && chip.room === room && chip.width > 0) return;
  chip.words.textContent = text;
  chip.room = room;
  chip.words.style.maxInlineSize = room === null ? '' : `${room}px`;
  chip.words.dataset.kind = kind;
  for (const part of [chip.words, chip.leader]) part.style.setProperty('--stroke', colour);
  chip.width = chip.words.offsetWidth;
  chip.height = chip.words.offsetHeight;
};

const lead = ({ leader, width, height }: Chip, spot: Placed, { x, y, column }: AnchoredLabel): void => {
  const fromX = column > 0 ? spot.x : spot.x + width;
  const fromY = spot.y + height / 2;
  const length = Math.hypot(x - fromX, y - fromY);
  leader.style.width = `${length.toFixed(1)}px`;
  leader.style.transform = `translate(${fromX.toFixed(1)}px, ${fromY.toFixed(1)}px) rotate(${Math.atan2(y - fromY, x - fromX).toFixed(4)}rad)`;
};

/** The scale of the arrows, as on a map: a bar as long as one body weight. */
interface ScaleBar {
  readonly words: HTMLElement;
  height: number;
}

/** @returns the height that it takes, px */
const showScale = (root: HTMLElement, scales: Map<object, ScaleBar>, owner: object, text: string, frame: Frame, bar: number): number => {
  let scale = scales.get(owner);
  if (bar <= 0 || text === '') {
    scale?.words.remove();
    scales.delete(owner);
    return 0;
  }
  if (!scale) scales.set(owner, (scale = { words: element(root, 'scene-scale'), height: 0 }));
  if (scale.words.textContent !== text || scale.height === 0) {
    scale.words.textContent = text;
    scale.height = scale.words.offsetHeight;
  }
  scale.words.style.setProperty('--bar', `${bar.toFixed(1)}px`);
  scale.words.style.transform = `translate(${frame.left.toFixed(1)}px, ${(frame.bottom - scale.height).toFixed(1)}px)`;
  return scale.height;
};

export function createLabelLayer(host: HTMLElement): LabelLayer {
  const root = document.createElement('div');
  root.className = 'scene-labels';
  root.setAttribute('aria-hidden', 'true');
  host.append(root);
  const chips = new Map<object, Chip[]>();
  const scales = new Map<object, ScaleBar>();
  const layer: LabelLayer = {
    say: silent,
    scale: '',
    onWords: new Set(),
    show(owner, labels, frame, bar) {
      const taken = showScale(root, scales, owner, layer.scale, frame, bar);
      const short = frame.right - frame.left < ROOMY;
      const said = labels.map((anchored) => ({ anchored, text: layer.say(anchored.label, short) })).filter(({ text }) => text !== '');
      const own = chips.get(owner) ?? [];
      chips.set(owner, own);
      while (own.length < said.length) own.push({ leader: element(root, 'scene-leader'), words: element(root, 'scene-label'), width: 0, height: 0, room: null });
      while (own.length > said.length) {
        const { words, leader } = own.pop()!;
        words.remove();
        leader.remove();
      }
      const anchors = said.map(({ anchored: { x, column } }) => ({ anchorX: x, column }));
      const room = { [-1]: roomBeside(anchors, -1, frame), 1: roomBeside(anchors, 1, frame) };
      const boxes = said.map(({ anchored, text }, i): LabelBox => {
        write(own[i]!, text, room[anchored.column], anchored.label, anchored.colour);
        return { anchorX: anchored.x, anchorY: anchored.y, column: anchored.column, width: own[i]!.width, height: own[i]!.height };
      });
      placeLabels(boxes, { ...frame, bottom: frame.bottom - taken }).forEach((spot, i) => {
        own[i]!.words.style.transform = `translate(${spot.x.toFixed(1)}px, ${spot.y.toFixed(1)}px)`;
        lead(own[i]!, spot, said[i]!.anchored);
      });
    },
    remove(owner) {
      for (const { words, leader } of chips.get(owner) ?? []) {
        words.remove();
        leader.remove();
      }
      chips.delete(owner);
      scales.get(owner)?.words.remove();
      scales.delete(owner);
    },
    dispose: () => root.remove(),
  };
  return layer;
}
