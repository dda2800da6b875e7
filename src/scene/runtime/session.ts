import type { WebGLRenderer } from 'three';
import deeperUrl from '#assets/anatomy-deep.glb?url';
import assetUrl from '#assets/anatomy.glb?url';
import type { AppStore } from '@/state/store';
import { AssetError } from '../asset/assetError';
import { decodeAsset } from '../asset/decodeAsset';
import { fetchAsset } from '../asset/fetchAsset';
import { createSceneBody, extendSceneBody, reshapeSceneBody, type SceneBody } from '../body/sceneBody';
import type { Panes } from '../figure/panes';
import type { NameLayer } from '../labels/nameLayer';
import type { LabelLayer } from '../overlay/labels';
import { watchDeeper } from './deeper';
import { watchForm } from './form';
import { createSceneRoot, type SceneRoot } from './sceneRoot';
import type { SceneStats } from './stats';
import { reportStatus } from './status';
import { watchContext } from './watchContext';

/** One attempt at showing the body on one canvas. Ends by itself in `ready` or `failed`; `dispose` ends it at any time. */
export interface Session {
  snapshot(): Promise<Blob>;
  dispose(): void;
}

interface Options {
  readonly host: HTMLElement;
  readonly canvas: HTMLCanvasElement;
  readonly gl: WebGLRenderer;
  readonly store: AppStore;
  readonly stats: SceneStats;
  readonly panes: Panes;
  readonly labels: LabelLayer;
  readonly names: NameLayer;
}

const loadBody = async (signal: AbortSignal): Promise<SceneBody> => createSceneBody(await decodeAsset(await fetchAsset(assetUrl, signal)));

/** Puts up the stage, fetches the body, and follows the state until it is disposed of. */
export function startSession({ host, canvas, gl, store, stats, panes, labels, names }: Options): Session {
  const ended = new AbortController();
  let root: SceneRoot | null = null;
  let body: SceneBody | null = null;
  /** Whether the page still waits to hear that the body is on screen. */
  let awaited = true;
  const alive = (): boolean => !ended.signal.aborted;

  const fail = (error: unknown): void => {
    if (!alive()) return;
    console.error('The picture cannot be shown.', error);
    reportStatus(store, 'failed', error instanceof AssetError ? error.problem : 'crashed');
  };
  const stopWatching = watchContext(canvas, {
    onLost: () => reportStatus(store, 'context-lost'),
    onRestored: () => {
      awaited = true;
      if (!body) reportStatus(store, 'loading');
      root?.invalidate();
    },
  });
  const stage = () => ({
    store,
    stats,
    panes,
    labels,
    names,
    body,
    onFullFrame: () => {
      if (!awaited) return;
      awaited = false;
      // The next animation frame starts after this one has been handed over for display.
      requestAnimationFrame(() => {
        if (alive() && !gl.getContext().isContextLost()) reportStatus(store, 'ready');
      });
    },
    onCrash: fail,
  });

  const run = async (): Promise<void> => {
    reportStatus(store, 'loading');
    // The download starts first; the stage is put up while it runs.
    const loading = loadBody(ended.signal);
    loading.catch(() => undefined);
    root = await createSceneRoot(host, canvas, gl, panes);
    if (!alive()) return root.unmount();
    root.render(stage());
    body = await loading;
    if (!alive()) return body.dispose();
    const { form } = store.getState();
    if (form !== 'mean') body = reshapeSceneBody(body, form);
    // Programs compile in the driver's own threads where it can, so that the first frame does not stall the page.
    if (gl.extensions.has('KHR_parallel_shader_compile')) await gl.compileAsync(body.root, root.camera);
    if (!alive()) return;
    root.render(stage());
    watchForm({
      store,
      signal: ended.signal,
      shown: () => body!.skeleton.form,
      reshape: (next) => {
        body = reshapeSceneBody(body!, next);
        root!.render(stage());
      },
    });
    watchDeeper({
      store,
      signal: ended.signal,
      load: async (signal) => decodeAsset(await fetchAsset(deeperUrl, signal)),
      add: (more) => {
        body = extendSceneBody(body!, more);
        root!.render(stage());
      },
    });
  };
  run().catch(fail);

  return {
    snapshot: () =>
      new Promise((resolve, reject) => {
        if (!root || !body) return reject(new Error('nothing has been drawn yet'));
        root.draw();
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the picture could not be encoded'))), 'image/png');
        root.invalidate();
      }),
    dispose() {
      ended.abort();
      stopWatching();
      root?.unmount();
      body?.dispose();
      // The root leaves a renderer that it was handed to us.
      gl.dispose();
    },
  };
}
