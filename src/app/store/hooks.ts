import { useStore } from 'zustand';
import { sessionOf, type Session } from '@/state/commands';
import type { AppState } from '@/state/appState';
import { appStore, type AppStore } from '@/state/store';

/** The one store of the page. */
export const useAppStore = (): AppStore => appStore;

/** A part of the state; re-renders only when that part changes (by identity: select primitives or stored objects). */
export const useAppState = <T>(select: (state: AppState) => T): T => useStore(useAppStore(), select);

/** A part of the session: what undo can do, which tours there are. */
export const useSession = <T>(select: (session: Session) => T): T => useStore(sessionOf(useAppStore()), select);
