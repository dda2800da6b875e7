import type { AppStore } from '@/state/store';
import { CONTRASTS, TEXT_SIZES, THEMES, type Contrast, type TextSize, type Theme } from '@/state/visit';

/** How this reader wants the page to look, on this device: the only thing the page keeps here besides its own files. */
const KEY = 'stance-display';

interface Wishes {
  readonly theme: Theme;
  readonly contrast: Contrast;
  readonly textSize: TextSize;
}

const oneOf = <T>(value: unknown, all: readonly T[], otherwise: T): T => (all.includes(value as T) ? (value as T) : otherwise);

const read = (): Partial<Wishes> => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Record<string, unknown>;
    return { theme: oneOf(kept.theme, THEMES, 'auto'), contrast: oneOf(kept.contrast, CONTRASTS, 'auto'), textSize: oneOf(kept.textSize, TEXT_SIZES, 100) };
  } catch {
    // A browser that keeps nothing, or nonsense in it: the device's own settings hold.
    return {};
  }
};

const keep = (wishes: Wishes): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify(wishes));
  } catch {
    // The wish holds for this visit.
  }
};

/**
 * Keeps light, contrast and size of letters in step between state, document and device.
 * @returns a function that stops it
 */
export const connectReader = (store: AppStore): (() => void) => {
  store.setState(read());
  const darkDevice = matchMedia('(prefers-color-scheme: dark)');
  const apply = (): void => {
    const { theme, contrast, textSize, view } = store.getState();
    const { dataset } = document.documentElement;
    // The patient's window is as dim as the one it follows.
    if (view !== 'patient') store.setState({ dim: theme === 'dark' || (theme === 'auto' && darkDevice.matches) });
    dataset.theme = store.getState().dim ? 'dark' : 'light';
    dataset.contrast = contrast;
    dataset.text = String(textSize);
  };
  apply();
  darkDevice.addEventListener('change', apply);
  const stop = store.subscribe((state, before) => {
    const { theme, contrast, textSize, view } = state;
    if (theme === before.theme && state.dim === before.dim && contrast === before.contrast && textSize === before.textSize) return;
    apply();
    // The patient's window borrows the clinician's wishes; they are not the device's.
    if (view !== 'patient') keep({ theme, contrast, textSize });
  });
  return () => {
    darkDevice.removeEventListener('change', apply);
    stop();
  };
};
