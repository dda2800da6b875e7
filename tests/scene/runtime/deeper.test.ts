import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '@/state/commands';
import { createAppStore } from '@/state/store';
import type { BodyAsset } from '@/scene/asset/bodyAsset';
import { watchDeeper } from '@/scene/runtime/deeper';
import { bodyAssetOf, boxStructure } from '../syntheticBody';

type Load = (signal: AbortSignal) => Promise<BodyAsset>;
type Add = (asset: BodyAsset) => void;

const MINIMUS = 'gluteus_minimus_L';
const asset = bodyAssetOf(boxStructure(MINIMUS, [100, 60, 0]));
const soon = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve));

beforeEach(() => vi.stubGlobal('document', { documentElement: { dataset: {} } }));
afterEach(() => vi.unstubAllGlobals());

describe('the deeper structures', () => {
  it('are fetched once, when the first is asked for', async () => {
    const store = createAppStore();
    const [load, add] = [vi.fn<Load>(() => Promise.resolve(asset)), vi.fn<Add>()];
    watchDeeper({ store, signal: new AbortController().signal, load, add });
    expect(load).not.toHaveBeenCalled();
    run(store, 'structure.select', MINIMUS);
    expect(store.getState().deeperStatus).toBe('loading');
    await soon();
    expect(add).toHaveBeenCalledExactlyOnceWith(asset);
    expect(store.getState().deeperStatus).toBe('ready');
    run(store, 'structure.select', 'piriformis_R');
    await soon();
    expect(load).toHaveBeenCalledOnce();
  });

  it('that a link names are fetched at once', async () => {
    const add = vi.fn<Add>();
    watchDeeper({ store: createAppStore({ deeper: [MINIMUS] }), signal: new AbortController().signal, load: () => Promise.resolve(asset), add });
    await soon();
    expect(add).toHaveBeenCalledOnce();
  });

  it('that do not come are said to be missing, and can be asked for again', async () => {
    const quiet = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const store = createAppStore({ deeper: [MINIMUS] });
    const load = vi.fn<Load>(() => Promise.resolve(asset)).mockRejectedValueOnce(new Error('offline'));
    const add = vi.fn<Add>();
    watchDeeper({ store, signal: new AbortController().signal, load, add });
    await soon();
    expect(store.getState().deeperStatus).toBe('failed');
    expect(add).not.toHaveBeenCalled();
    expect(run(store, 'structure.retryDeeper')).toBe(true);
    await soon();
    expect(store.getState().deeperStatus).toBe('ready');
    expect(add).toHaveBeenCalledOnce();
    quiet.mockRestore();
  });

  it('that arrive after the picture has gone are let go', async () => {
    const ended = new AbortController();
    const add = vi.fn<Add>();
    watchDeeper({ store: createAppStore({ deeper: [MINIMUS] }), signal: ended.signal, load: () => Promise.resolve(asset), add });
    ended.abort();
    await soon();
    expect(add).not.toHaveBeenCalled();
  });
});
