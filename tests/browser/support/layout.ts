import type { Page } from 'playwright';

/** What is wider than the screen, or makes the page scroll sideways. */
export const overflow = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth;
    return wide > innerWidth ? [`the page is ${wide} px wide on a screen of ${innerWidth}`] : [];
  });

/**
 * Words that run out of what holds them: letters beyond the edges of their own block or control, and blocks that hide or
 * scroll sideways what is in them. Tables may scroll by design; what only a screen reader hears has no box.
 */
export const spilled = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    const problems = new Set<string>();
    const seen = (element: Element): boolean => {
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || element.closest('.unseen, svg, select, .table-scroll')) return false;
      for (let at: Element | null = element; at && at !== root; at = at.parentElement) if (getComputedStyle(at).clipPath !== 'none') return false;
      return true;
    };
    const words = (node: Node): string => `“${(node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)}”`;
    const blockOf = (element: Element): Element => {
      let at = element;
      while (at.parentElement && getComputedStyle(at).display === 'inline') at = at.parentElement;
      return at;
    };
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      if (!node.textContent?.trim() || !holder || !seen(holder)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const letters = range.getBoundingClientRect();
      for (const box of new Set([blockOf(holder), holder.closest('button, label, summary, [role=tab], a, th, td')])) {
        const edge = box && getComputedStyle(box).display !== 'inline' ? box.getBoundingClientRect() : null;
        const beyond = edge ? Math.max(letters.right - edge.right, edge.left - letters.left) : 0;
        if (beyond > 1.5) problems.add(`${words(node)} runs ${Math.round(beyond)} px out of its ${box?.tagName.toLowerCase()}.${box?.className}`);
      }
    }
    for (const block of root.querySelectorAll<HTMLElement>('*')) {
      if (block.scrollWidth <= block.clientWidth + 1 || block.clientWidth < 2 || block.matches('input, select, textarea, canvas')) continue;
      if (getComputedStyle(block).overflowX !== 'visible' && seen(block)) problems.add(`${words(block)} is ${block.scrollWidth - block.clientWidth} px wider than its ${block.tagName.toLowerCase()}.${block.className}`);
    }
    return [...problems];
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
