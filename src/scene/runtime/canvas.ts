/** The element the body is drawn on: one image for a screen reader, one stop for the keyboard, named by what it shows now. */
export function createCanvas(host: HTMLElement, label: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'scene-canvas';
  canvas.tabIndex = 0;
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', label);
  canvas.style.display = 'block';
  // Gestures belong to the body; without this a browser scrolls or zooms the page under them.
  canvas.style.touchAction = 'none';
  host.append(canvas);
  return canvas;
}
