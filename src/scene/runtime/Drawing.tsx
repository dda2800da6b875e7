import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import type { AppStore } from '@/state/store';
import { drawPanes, type Panes } from '../figure/panes';
import { FRAME } from './frame';
import { createPixelRatioGovernor } from './pixelRatio';
import { recordFrame, type SceneStats } from './stats';

interface Props {
  readonly store: AppStore;
  readonly stats: SceneStats;
  readonly panes: Panes;
  /** Called after every frame that shows the whole body. */
  readonly onFullFrame: () => void;
  readonly onCrash: (error: unknown) => void;
}

/** Draws the frame, counts it, and tells when it showed the body. */
export function Drawing({ store, stats, panes, onFullFrame, onCrash }: Props) {
  const size = useThree((three) => three.size);
  const setDpr = useThree((three) => three.setDpr);
  const invalidate = useThree((three) => three.invalidate);
  const governor = useRef(createPixelRatioGovernor());

  useEffect(() => {
    panes.size = size;
    invalidate();
  }, [panes, size, invalidate]);

  useFrame(({ gl, scene, camera }) => {
    const begin = performance.now();
    try {
      drawPanes(gl, scene, camera as PerspectiveCamera, panes);
    } catch (error) {
      onCrash(error);
      return;
    }
    recordFrame(stats, gl, performance.now() - begin);
    const lower = governor.current.afterFrame(begin, gl.getPixelRatio());
    // A quality chosen by hand stays.
    if (lower !== null && store.getState().quality === 'auto') setDpr(lower);
    if (panes.figures.length > 0 && !gl.getContext().isContextLost()) onFullFrame();
  }, FRAME.draw);
  return null;
}
