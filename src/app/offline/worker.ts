import { createStore } from 'zustand/vanilla';
import type { AppStore } from '@/state/store';
import { HANDOVER_KEY } from './handoverKey';

/** Whether a newer version waits, and how to go over to it. */
export interface Offline {
  readonly waiting: boolean;
  readonly update: () => void;
}

export const offline = createStore<Offline>()(() => ({ waiting: false, update: () => undefined }));

/** Brings back what the page before left for this one, if anything: the reader of it is fetched only then. */
const resume = (store: AppStore): void => {
  try {
    const left = sessionStorage.getItem(HANDOVER_KEY);
    if (left === null) return;
    import('./handover')
      .then(({ takeOver }) => {
        // Only now: what could not be read today is there after the next reload.
        sessionStorage.removeItem(HANDOVER_KEY);
        takeOver(store, left);
      })
      .catch((error: unknown) => console.error(error));
  } catch {
    // A browser that keeps nothing has nothing to bring back.
  }
};

const start = async (store: AppStore): Promise<void> => {
  const { registerSW } = await import('virtual:pwa-register');
  const update = registerSW({
    onNeedRefresh: () => offline.setState({ waiting: true }),
    // Without a worker the page works as it did, with the network.
    onRegisterError: (error: unknown) => console.warn(error),
  });
  offline.setState({
    update: () => {
      import('./handover')
        .then(({ handOver }) => handOver(store))
        .catch((error: unknown) => console.error(error))
        .finally(() => void update(true));
    },
  });
};

/** Asks for the worker once the picture stands or is known not to come: it must not compete with the first sight. */
export const connectWorker = (store: AppStore): void => {
  resume(store);
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const go = (status: string): void => {
    if (status === 'loading') return;
    stop();
    setTimeout(() => void start(store).catch((error: unknown) => console.warn(error)), 1500);
  };
  const stop = store.subscribe((state) => state.sceneStatus, go);
};
