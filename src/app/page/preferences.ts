import type { AppStore } from '@/state/store';

/**
 * Keeps the reader's wish for less motion in the state.
 * @returns a function that stops it
 */
export const connectPreferences = (store: AppStore): (() => void) => {
  const query = matchMedia('(prefers-reduced-motion: reduce)');
  const apply = (): void => store.setState({ reducedMotion: query.matches });
  apply();
  query.addEventListener('change', apply);
  return () => query.removeEventListener('change', apply);
};
