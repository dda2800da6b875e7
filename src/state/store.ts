import { createStore, type StoreApi } from 'zustand/vanilla';
import { subscribeWithSelector } from 'zustand/middleware';
import type { AppState } from './appState';
import { INITIAL_STATE } from './initialState';

export type AppStore = Omit<StoreApi<AppState>, 'subscribe'> & {
  subscribe: {
    (listener: (state: AppState, previous: AppState) => void): () => void;
    <T>(
      selector: (state: AppState) => T,
      listener: (value: T, previous: T) => void,
      options?: { equalityFn?: (a: T, b: T) => boolean; fireImmediately?: boolean },
    ): () => void;
  };
};

/** The one store of the page. Tests make their own with `createAppStore()`. */
export const createAppStore = (initial: Partial<AppState> = {}): AppStore =>
  createStore<AppState>()(subscribeWithSelector(() => ({ ...INITIAL_STATE, ...initial })));

export const appStore: AppStore = createAppStore();
