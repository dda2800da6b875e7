import { isUnsaved } from '@/state/painView';
import type { AppStore } from '@/state/store';

/**
 * Asks before the page is left with a drawing that is in no file. Listens only while there is one, so that the page can rest in
 * the browser's back-and-forward cache otherwise.
 * @returns a function that stops it
 */
export const connectUnsavedDrawing = (store: AppStore): (() => void) => {
  const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
  const unsubscribe = store.subscribe(isUnsaved, (unsaved) => {
    if (unsaved) addEventListener('beforeunload', ask);
    else removeEventListener('beforeunload', ask);
  });
  return () => {
    unsubscribe();
    removeEventListener('beforeunload', ask);
  };
};
