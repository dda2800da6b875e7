import type { AppStore } from '@/state/store';
import type { DeeperStatus } from '@/state/appState';
import type { BodyAsset } from '../asset/bodyAsset';

interface Options {
  readonly store: AppStore;
  readonly signal: AbortSignal;
  readonly load: (signal: AbortSignal) => Promise<BodyAsset>;
  /** Puts the structures on stage. */
  readonly add: (asset: BodyAsset) => void;
}

/**
 * Fetches the deeper structures when the state first asks for one, once per session, and again when `deeperStatus` is put back
 * to `away` after a failure. The picture that is there stays as it is throughout; how it goes is told in `deeperStatus`.
 */
export function watchDeeper({ store, signal, load, add }: Options): void {
  const report = (deeperStatus: DeeperStatus): void => {
    document.documentElement.dataset.deeper = deeperStatus;
    if (store.getState().deeperStatus !== deeperStatus) store.setState({ deeperStatus });
  };
  const fetchNow = async (): Promise<void> => {
    report('loading');
    try {
      const asset = await load(signal);
      if (signal.aborted) return;
      add(asset);
      report('ready');
    } catch (error) {
      if (signal.aborted) return;
      console.warn('The deeper structures could not be loaded.', error);
      report('failed');
    }
  };
  const look = (): void => {
    const { deeper, deeperStatus } = store.getState();
    if (deeper.length > 0 && deeperStatus === 'away') void fetchNow();
  };
  report('away');
  const stop = store.subscribe((state, before) => {
    if (state.deeper !== before.deeper || state.deeperStatus !== before.deeperStatus) look();
  });
  signal.addEventListener('abort', stop);
  look();
}
