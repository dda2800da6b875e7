import type { AppStore } from '@/state/store';
import { createPanes, type Covered } from './figure/panes';
import { createNameLayer, type SayName } from './labels/nameLayer';
import { createLabelLayer, type SayLabel } from './overlay/labels';
import { createCanvas } from './runtime/canvas';
import { createRenderer } from './runtime/renderer';
import { startSession, type Session } from './runtime/session';
import { createStats, publishStats } from './runtime/stats';
import { reportStatus } from './runtime/status';

/** What the page may ask of the picture. Everything else goes through the store. */
export interface SceneHandle {
  /** Names what is shown now, for those who cannot see it. */
  setLabel(text: string): void;
  /** Gives the words of the labels on the picture, and of the bar that shows the scale of the arrows. */
  setLabelWords(say: SayLabel, scale: string): void;
  /** Gives the names of parts and landmarks. */
  setNames(say: SayName): void;
  /** Says how much of the picture panels cover at its left and right edge, CSS pixels. */
  setCovered(covered: Covered): void;
  /** Puts the keyboard focus on the picture. */
  focus(): void;
  /** The picture as it is, PNG. Rejects while there is none. */
  snapshot(): Promise<Blob>;
  /** Tries again after a failure, from the start. */
  retry(): void;
  dispose(): void;
}

/**
 * Puts the picture into `host`, fed by `store`. Never throws: what goes wrong is told through `sceneStatus` and
 * `sceneProblem` in the store and `data-scene` on the document.
 */
export function mountScene(host: HTMLElement, store: AppStore): SceneHandle {
  let label = '';
  let canvas: HTMLCanvasElement | null = null;
  let session: Session | null = null;
  const stats = createStats();
  const panes = createPanes();
  const labels = createLabelLayer(host);
  const names = createNameLayer(host);

  const stop = (): void => {
    session?.dispose();
    canvas?.remove();
    session = canvas = null;
  };
  const start = (): void => {
    canvas = createCanvas(host, label);
    publishStats(canvas, stats);
    const gl = createRenderer(canvas);
    if (!gl) {
      stop();
      reportStatus(store, 'failed', 'no-webgl');
      return;
    }
    session = startSession({ host, canvas, gl, store, stats, panes, labels, names });
  };
  start();

  return {
    setLabel(text) {
      label = text;
      canvas?.setAttribute('aria-label', text);
    },
    setLabelWords(say, scale) {
      labels.say = say;
      labels.scale = scale;
      for (const told of labels.onWords) told();
    },
    setNames(say) {
      names.say = say;
      for (const told of names.onWords) told();
    },
    setCovered: (covered) => panes.cover(covered),
    focus: () => canvas?.focus(),
    snapshot: () => session?.snapshot() ?? Promise.reject(new Error('there is no picture')),
    retry() {
      stop();
      start();
    },
    dispose() {
      stop();
      labels.dispose();
      names.dispose();
    },
  };
}
