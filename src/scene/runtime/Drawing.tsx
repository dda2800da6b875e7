import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import type { AppStore } from '@/state/store';
import { drawPanes, type Panes } from '../figure/panes';
import { FRAME } from './frame';
import { createLevelShown } from './levelShown';
import { recordFrame, type SceneStats } from './stats';

interface Props {
  readonly store: AppStore;
  readonly stats: SceneStats;
  readonly panes: Panes;
  /** Called after every frame that shows the whole body. */
  readonly onFullFrame: () => void;
  readonly onCrash: (error: unknown) => void;
}

/** Draws the frame as sharply as is chosen, counts it, and tells when it showed the body. */
export function Drawing({ store, stats, panes, onFullFrame, onCrash }: Props) {
  const gl = useThree((three) => three.gl);
  const size = useThree((three) => three.size);
  const invalidate = useThree((three) => three.invalidate);
  const shown = useMemo(() => createLevelShown(gl, panes, invalidate), [gl, panes, invalidate]);
  const began = useRef(0);

  useEffect(() => {
    panes.size = size;
    invalidate();
  }, [panes, size, invalidate]);
  useEffect(() => () => shown.dispose(), [shown]);
  useEffect(() => store.subscribe((state) => state.quality, () => invalidate()), [store, invalidate]);

  useFrame(() => {
    began.current = performance.now();
  }, FRAME.begin);
  useFrame(({ scene, camera, internal, setDpr }) => {
    const begin = performance.now();
    const { quality } = store.getState();
    try {
      shown.draw({ camera: camera as PerspectiveCamera, now: begin, quality, setDpr, draw: () => drawPanes(gl, scene, camera as PerspectiveCamera, panes) });
    } catch (error) {
      onCrash(error);
      return;
    }
    recordFrame(stats, gl, performance.now() - begin, shown.level);
    // The loop counts the frame under way too.
    shown.measured({ now: begin, posing: begin - began.current, goesOn: internal.frames > 1 }, quality);
    if (panes.figures.length > 0 && !gl.getContext().isContextLost()) onFullFrame();
  }, FRAME.draw);
  return null;
}
