/** Long enough not to be seen as a jump, short enough not to be waited for, ms. */
const FADE_MS = 320;

/** Lays the picture as it was over the canvas and fades it out. */
export interface Veil {
  /** @param canvas just drawn on, in this very task: later the browser has taken its picture */
  cover(canvas: HTMLCanvasElement): void;
  /** Takes the old picture away at once: the new one has moved on. */
  lift(): void;
  readonly up: boolean;
}

export function createVeil(): Veil {
  let sheet: HTMLElement | null = null;
  const lift = (): void => {
    sheet?.remove();
    sheet = null;
  };
  return {
    get up() {
      return sheet !== null;
    },
    cover(canvas) {
      lift();
      const made = document.createElement('canvas');
      made.width = canvas.width;
      made.height = canvas.height;
      made.style.cssText = 'width:100%;height:100%';
      const pen = made.getContext('2d');
      if (!pen) return;
      pen.drawImage(canvas, 0, 0);
      // Closed in: to the rest of the page there is one canvas, the picture itself.
      const box = document.createElement('div');
      box.setAttribute('aria-hidden', 'true');
      // The ring of the keyboard focus, at the rim of the canvas below, stays in sight.
      box.style.cssText = 'position:absolute;inset:0;pointer-events:none;clip-path:inset(6px)';
      box.attachShadow({ mode: 'closed' }).append(made);
      canvas.after(box);
      sheet = box;
      box.animate([{ opacity: 1 }, { opacity: 0 }], { duration: FADE_MS, easing: 'ease-in-out', fill: 'forwards' }).onfinish = () => {
        if (sheet === box) lift();
      };
    },
    lift,
  };
}
