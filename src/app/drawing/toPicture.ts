/** Style of the figures in a picture file, which has no style sheet. */
const BODY = { fill: '#f3e9dd', stroke: '#8d8172', strokeWidth: '2' } as const;
const SCALE = 2;
const MARGIN = 24;
const LINE = 22;
const FONT = '15px sans-serif';

const loadSvg = (svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> => {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  for (const body of copy.querySelectorAll('.figure-body')) for (const [name, value] of Object.entries(BODY)) body.setAttribute(name.replace('strokeWidth', 'stroke-width'), value);
  for (const place of copy.querySelectorAll('.figure-place')) place.remove();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  return image.decode().then(() => image);
};

export interface PicturePart {
  readonly svg: SVGSVGElement;
  /** Words over the figure: left end, middle, right end. */
  readonly sides: readonly [string, string, string];
}

/** The flat figures and the words under them as one PNG; the words run from the right where the page does. @throws when the browser cannot draw it */
export const toPicture = async (title: string, parts: readonly PicturePart[], lines: readonly string[], rtl: boolean): Promise<Blob> => {
  const sizes = parts.map(({ svg }) => {
    const { width, height } = svg.viewBox.baseVal;
    return { width: 300, height: (300 * height) / width };
  });
  const figures = Math.max(...sizes.map(({ height }) => height));
  const canvas = document.createElement('canvas');
  canvas.width = (MARGIN + parts.length * (300 + MARGIN)) * SCALE;
  canvas.height = (MARGIN * 3 + 2 * LINE + figures + lines.length * LINE) * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.scale(SCALE, SCALE);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = '#2a2521';
  context.font = `bold ${FONT}`;
  context.direction = rtl ? 'rtl' : 'ltr';
  const begin = rtl ? canvas.width / SCALE - MARGIN : MARGIN;
  context.textAlign = rtl ? 'right' : 'left';
  context.fillText(title, begin, MARGIN + 12);
  context.font = FONT;
  const top = MARGIN + 2 * LINE;
  for (const [i, { svg, sides }] of parts.entries()) {
    const { width, height } = sizes[i]!;
    const left = MARGIN + i * (300 + MARGIN);
    (['left', 'center', 'right'] as const).forEach((align, k) => {
      context.textAlign = align;
      context.fillText(sides[k]!, left + (k * width) / 2, top - 6);
    });
    context.drawImage(await loadSvg(svg, width, height), left, top, width, height);
  }
  context.textAlign = rtl ? 'right' : 'left';
  lines.forEach((line, i) => context.fillText(line, begin, top + figures + MARGIN + (i + 0.7) * LINE));
  return new Promise((resolve, reject) => canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png'));
};
