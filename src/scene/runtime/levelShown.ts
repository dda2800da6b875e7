import type { PerspectiveCamera, WebGLRenderer } from 'three';
import type { Quality } from '@/state/lookView';
import type { Panes } from '../figure/panes';
import { createLevelChooser, type MeasuredFrame } from './levelChooser';
import { createLevelSwitch } from './levelSwitch';
import { detailOf, pixelRatioOf, type Level } from './pixelRatio';
import { createStillness } from './stillness';
import { createVeil } from './veil';

/** Rest after which a change that waited for it is shown, ms. */
const REST_MS = 120;

/** What a frame is drawn with. */
export interface FrameToDraw {
  readonly camera: PerspectiveCamera;
  readonly now: number;
  readonly quality: Quality;
  readonly setDpr: (ratio: number) => void;
  readonly draw: () => void;
}

/** The level that the picture is drawn at, chosen by hand or by measured frame time. One per renderer. */
export interface LevelShown {
  readonly level: Level | null;
  /** Draws the frame, at another level than the last if one is asked for and the moment is right. */
  draw(frame: FrameToDraw): void;
  /** Takes in how long the frame took. */
  measured(frame: MeasuredFrame, quality: Quality): void;
  dispose(): void;
}

/** @param wake asks for a frame */
export function createLevelShown(gl: WebGLRenderer, panes: Panes, wake: () => void): LevelShown {
  const chooser = createLevelChooser();
  const change = createLevelSwitch();
  const isStill = createStillness();
  const veil = createVeil();
  const ended = new AbortController();
  let level: Level | null = null;
  let held = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let setUp = '';
  const asked = (quality: Quality): Level => (quality === 'auto' ? chooser.level : quality);

  const { signal } = ended;
  gl.domElement.addEventListener('pointerdown', () => (held = true), { signal });
  for (const end of ['pointerup', 'pointercancel', 'blur'] as const) {
    addEventListener(
      end,
      () => {
        if (held) wake();
        held = false;
      },
      { signal },
    );
  }
  return {
    get level() {
      return level;
    },
    draw({ camera, now, quality, setDpr, draw }) {
      clearTimeout(waiting);
      const still = isStill(camera, panes);
      if (!still) veil.lift();
      const next = asked(quality);
      const how = change({ now, asked: next, shown: level, byHand: quality !== 'auto', still, held });
      if (how === 'veiled') {
        draw();
        veil.cover(gl.domElement);
      }
      if (how !== 'keep') level = next;
      const ratio = pixelRatioOf(level ?? next, devicePixelRatio);
      // New buffers are empty until they are drawn on: that happens in the same task, so that no empty picture is ever shown.
      if (ratio !== gl.getPixelRatio()) setDpr(ratio);
      const shared = panes.figures[0]?.body.shared;
      if (shared) {
        shared.uPixelRatio.value = ratio;
        shared.uDetail.value = detailOf(level ?? next);
      }
      draw();
    },
    measured(frame, quality) {
      const now = `${gl.info.programs?.length} ${gl.domElement.width} ${gl.domElement.height}`;
      if (now !== setUp) chooser.warmUp(frame.now);
      setUp = now;
      if (quality === 'auto') chooser.afterFrame(frame);
      if (asked(quality) !== level && !held) waiting = setTimeout(wake, REST_MS);
    },
    dispose() {
      ended.abort();
      clearTimeout(waiting);
      veil.lift();
    },
  };
}
