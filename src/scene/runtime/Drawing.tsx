import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import type { SharedUniforms } from '../materials/shared';
import { FRAME } from './frame';
import { createPixelRatioGovernor } from './pixelRatio';
import { recordFrame, type SceneStats } from './stats';

interface Props {
  readonly stats: SceneStats;
  /** `null` until the body is on stage. */
  readonly shared: SharedUniforms | null;
  /** Called once, after the first frame that shows the whole body has reached the screen. */
  readonly onFullFrame: () => void;
  readonly onCrash: (error: unknown) => void;
}

/** Draws the frame, counts it, and tells when the body is first on screen. */
export function Drawing({ stats, shared, onFullFrame, onCrash }: Props) {
  const size = useThree((three) => three.size);
  const setDpr = useThree((three) => three.setDpr);
  const invalidate = useThree((three) => three.invalidate);
  const governor = useRef(createPixelRatioGovernor());
  const announced = useRef<SharedUniforms | null>(null);

  useEffect(() => {
    shared?.uViewport.value.set(size.width, size.height);
    invalidate();
  }, [shared, size, invalidate]);

  useFrame(({ gl, scene, camera }) => {
    const begin = performance.now();
    try {
      gl.render(scene, camera);
    } catch (error) {
      onCrash(error);
      return;
    }
    recordFrame(stats, gl, performance.now() - begin);
    const lower = governor.current.afterFrame(begin, gl.getPixelRatio());
    if (lower !== null) setDpr(lower);
    if (shared && announced.current !== shared && !gl.getContext().isContextLost()) {
      announced.current = shared;
      // The next animation frame starts after this one has been handed over for display.
      requestAnimationFrame(onFullFrame);
    }
  }, FRAME.draw);
  return null;
}
