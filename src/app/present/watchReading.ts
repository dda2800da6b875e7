import type { AppStore } from '@/state/store';
import { FROM_THE_TOP } from './boards';
import type { Reading } from './channel';

/** An exercise counts as read once its head has come above this share of the sheet's height. */
const READ_FROM = 0.4;
/** What is in a sheet stands this long after it was opened, or its list was narrowed, ms. */
const SETTLED_MS = 250;

/** Where the eyes are: how far down, and which card has its head highest in the upper part of the sheet. */
const readingOf = (sheet: HTMLElement): Reading => {
  const { top, height } = sheet.getBoundingClientRect();
  const hidden = sheet.scrollHeight - sheet.clientHeight;
  const cards = [...sheet.querySelectorAll<HTMLElement>('.exercise')];
  const card = cards.findLast((one) => one.getBoundingClientRect().top - top < READ_FROM * height) ?? cards[0];
  return { card: card?.id.replace('exercise-', '') ?? null, share: hidden > 0 ? Math.min(1, Math.max(0, sheet.scrollTop / hidden)) : 0 };
};

/**
 * Tells where somebody reads in the open sheet, whenever that changes.
 * @returns a function that stops it
 */
export const watchReading = (store: AppStore, onReading: (reading: Reading) => void): (() => void) => {
  let timer = 0;
  const read = (): void => {
    const sheet = document.querySelector<HTMLElement>('dialog.sheet[open]');
    if (sheet) onReading(readingOf(sheet));
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(read, SETTLED_MS);
  };
  // Scrolling is not told upwards: it has to be caught on its way down.
  document.addEventListener('scroll', read, { capture: true, passive: true });
  document.addEventListener('change', later);
  const stop = store.subscribe((state, before) => {
    if (state.sheet === before.sheet) return;
    onReading(FROM_THE_TOP);
    if (state.sheet !== 'none') later();
  });
  return () => {
    clearTimeout(timer);
    document.removeEventListener('scroll', read, { capture: true });
    document.removeEventListener('change', later);
    stop();
  };
};
