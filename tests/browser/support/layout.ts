import type { Page } from 'playwright';

/** What is wider than the screen, or makes the page scroll sideways. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth;
    return wide > innerWidth ? [`the page is ${wide} px wide on a screen of ${innerWidth}`] : [];
  });

/** Controls that scrolling cannot bring into view, or that something else lies over. */
export const unreachable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const problems: string[] = [];
    const modal = document.querySelector('dialog[open]');
    for (const control of (modal ?? document).querySelectorAll<HTMLElement>('button, select, input, summary, a[href], canvas')) {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || control.matches('.unseen')) continue;
      // A radio button or a check box is pressed by its label.
      const target = control.matches('input[type=radio], input[type=checkbox]') ? (control.closest('label') ?? control) : control;
      target.scrollIntoView({ block: 'center', inline: 'center' });
      const box = target.getBoundingClientRect();
      const name = `${control.tagName.toLowerCase()} “${(control.getAttribute('aria-label') ?? control.innerText ?? control.id).trim().slice(0, 40)}”`;
      const at = `${Math.round(box.left)}–${Math.round(box.right)} × ${Math.round(box.top)}–${Math.round(box.bottom)}`;
      if (box.left < -1 || box.right > innerWidth + 1 || box.top < -1 || box.bottom > innerHeight + 1) {
        problems.push(`${name} stands outside the screen (${at})`);
        continue;
      }
      if (control.matches('canvas')) continue;
      const hit = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      if (!hit || !target.contains(hit)) {
        problems.push(`${name} (${at}) lies under ${hit?.tagName.toLowerCase() ?? 'nothing'}.${String(hit?.className ?? '')}`);
      }
    }
    return problems;
  });

/** Smallest side of a control that a finger can be asked to hit, CSS px. */
const FINGER = 44;

/** Controls smaller than a fingertip. */
export const cramped = (page: Page): Promise<string[]> =>
  page.evaluate((least) => {
    const problems: string[] = [];
    const modal = document.querySelector('dialog[open]');
    for (const control of (modal ?? document).querySelectorAll<HTMLElement>('button, select, input, summary')) {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || control.closest('.unseen')) continue;
      const target = control.matches('input[type=radio], input[type=checkbox]') ? (control.closest('label') ?? control) : control;
      const { width, height } = target.getBoundingClientRect();
      if (width < least - 0.5 || height < least - 0.5) {
        const name = (control.getAttribute('aria-label') ?? control.innerText ?? control.id).trim().slice(0, 40);
        problems.push(`${control.tagName.toLowerCase()} “${name}” is ${Math.round(width)} × ${Math.round(height)} px`);
      }
    }
    return problems;
  }, FINGER);
