import type { AppStore } from '@/state/store';

/** Watches for links that bring a list of views; what opens it is fetched only then. */
export const connectShared = (store: AppStore): (() => void) =>
  store.subscribe(
    (state) => state.shared,
    (packed) => {
      if (packed !== null) import('./openShared').then(({ openShared }) => openShared(store, packed), (error: unknown) => console.error(error));
    },
    { fireImmediately: true },
  );
