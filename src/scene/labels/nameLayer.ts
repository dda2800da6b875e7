import { columnsOf, isShort, placeNames, roomBeside, type NameFrame } from './layout';

/** Something with a name: a kind of structure, or a landmark. */
export interface Named {
  readonly set: 'parts' | 'landmarks';
  readonly key: string;
}
/** Puts it into words; the page knows the language. `short` where there is room for little more than a number. */
export type SayName = (named: Named, latin: boolean, short: boolean) => string;

/** A name with the point it belongs to, CSS pixels from the upper left corner of the picture. */
export interface Anchored extends Named {
  readonly x: number;
  readonly y: number;
  /** What is named first where there is no room for all. */
  readonly rank: number;
}

/**
 * Names over the picture with leader lines, in the page's own type. For the eye alone; the list of parts says the same to a screen
 * reader. It changes only while a frame is being drawn.
 */
export interface NameLayer {
  say: SayName;
  readonly onWords: Set<() => void>;
  show(names: readonly Anchored[], latin: boolean, frame: NameFrame): void;
  dispose(): void;
}

const SVG = 'http://www.w3.org/2000/svg';
const svgElement = (name: string, parent: Element, className = ''): SVGElement => {
  const element = document.createElementNS(SVG, name);
  if (className) element.setAttribute('class', className);
  parent.append(element);
  return element;
};

interface Row {
  readonly chip: HTMLElement;
  readonly rim: SVGElement;
  readonly line: SVGElement;
  readonly dot: SVGElement;
  size: readonly [number, number];
}

export function createNameLayer(host: HTMLElement): NameLayer {
  const root = document.createElement('div');
  root.className = 'scene-names';
  root.setAttribute('aria-hidden', 'true');
  const lines = svgElement('svg', root);
  host.append(root);
  const rows: Row[] = [];
  const addRow = (): Row => {
    const chip = document.createElement('span');
    chip.className = 'scene-name';
    root.append(chip);
    const row: Row = { chip, rim: svgElement('path', lines, 'rim'), line: svgElement('path', lines), dot: svgElement('circle', lines), size: [0, 0] };
    row.dot.setAttribute('r', '3');
    rows.push(row);
    return row;
  };
  const dropRow = (): void => {
    for (const element of Object.values(rows.pop()!)) if (element instanceof Element) element.remove();
  };
  const write = (row: Row, text: string, latin: boolean, room: number | null): void => {
    const written = `${text}|${latin}|${room}`;
    if (row.chip.dataset.written === written) return;
    row.chip.dataset.written = written;
    row.chip.textContent = text;
    row.chip.toggleAttribute('data-latin', latin);
    // What is not shown measures nothing: a name that found no room before may find it now.
    row.chip.style.display = '';
    row.chip.style.maxInlineSize = room === null ? '' : `${room}px`;
    // Measured when the words or their room change, not in every frame: measuring makes the browser lay the page out.
    row.size = [row.chip.offsetWidth, row.chip.offsetHeight];
  };
  return {
    say: () => '',
    onWords: new Set(),
    show(names, latin, frame) {
      while (rows.length < names.length) addRow();
      while (rows.length > names.length) dropRow();
      const columns = columnsOf(names.map(({ x }) => ({ anchorX: x })));
      const room = { left: roomBeside('left', frame), right: roomBeside('right', frame) };
      names.forEach((name, i) => write(rows[i]!, this.say(name, latin, isShort(frame, room[columns[i]!])), latin, room[columns[i]!]));
      const boxes = names.map(({ x, y, rank }, i) => ({ anchorX: x, anchorY: y, rank, width: rows[i]!.size[0], height: rows[i]!.size[1] }));
      placeNames(boxes, frame).forEach((spot, i) => {
        const { chip, rim, line, dot, size } = rows[i]!;
        const { x, y } = names[i]!;
        for (const element of [chip, rim, line, dot]) element.style.display = spot ? '' : 'none';
        if (!spot) return;
        chip.style.transform = `translate(${spot.x.toFixed(1)}px, ${spot.y.toFixed(1)}px)`;
        const edge = spot.side === 'left' ? spot.x + size[0] : spot.x;
        const path = `M${edge.toFixed(1)} ${(spot.y + size[1] / 2).toFixed(1)}L${x.toFixed(1)} ${y.toFixed(1)}`;
        rim.setAttribute('d', path);
        line.setAttribute('d', path);
        dot.setAttribute('cx', x.toFixed(1));
        dot.setAttribute('cy', y.toFixed(1));
      });
    },
    dispose: () => root.remove(),
  };
}
