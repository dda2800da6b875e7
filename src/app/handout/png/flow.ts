/** A pen that writes paragraphs down a page: wraps words, knows the writing direction, and says how far down it came. */
export interface Flow {
  readonly context: CanvasRenderingContext2D;
  readonly rtl: boolean;
  readonly font: string;
  /** All letters are this share of their size. */
  readonly scale: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface TextStyle {
  /** Letter height, px. */
  readonly size: number;
  readonly weight?: number;
  readonly colour?: string;
}

const LEADING = 1.34;

const setStyle = ({ context, font, rtl, scale }: Flow, { size, weight = 400, colour = '#1d1916' }: TextStyle): void => {
  context.font = `${weight} ${size * scale}px ${font}`;
  context.fillStyle = colour;
  context.direction = rtl ? 'rtl' : 'ltr';
  context.textAlign = rtl ? 'right' : 'left';
  context.textBaseline = 'top';
};

/** Pieces that may stand on lines of their own; a piece wider than the line (a link) is broken anywhere. */
const piecesOf = (context: CanvasRenderingContext2D, text: string, width: number): string[] =>
  text.split(/\s+/).flatMap((word) => {
    const pieces: string[] = [];
    let rest = word;
    while (rest.length > 1 && context.measureText(rest).width > width) {
      let end = rest.length - 1;
      while (end > 1 && context.measureText(rest.slice(0, end)).width > width) end -= Math.max(1, Math.floor(end / 12));
      pieces.push(rest.slice(0, end));
      rest = rest.slice(end);
    }
    return [...pieces, rest];
  });

const linesOf = (context: CanvasRenderingContext2D, text: string, width: number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(context, text, width)) {
    const longer = line === '' ? piece : `${line} ${piece}`;
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line);
      line = piece;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
};

/**
 * Writes a paragraph into a box.
 * @returns the y below its last line, px
 */
export const write = (flow: Flow, text: string, { x, y, width }: Box, style: TextStyle): number => {
  setStyle(flow, style);
  let at = y;
  for (const line of linesOf(flow.context, text, width)) {
    flow.context.fillText(line, flow.rtl ? x + width : x, at);
    at += style.size * flow.scale * LEADING;
  }
  return at;
};
