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
  /** Called after every frame that shows the whole body. */
  readonly onFullFrame: () => void;
  readonly onCrash: (error: unknown) => void;
}

/** Draws the frame, counts it, and tells when it showed the body. */
export function Drawing({ stats, shared, onFullFrame, onCrash }: Props) {
  const size = useThree((three) => three.size);
  const setDpr = useThree((three) => three.setDpr);
  const invalidate = useThree((three) => three.invalidate);
  const governor = useRef(createPixelRatioGovernor());

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
    if (shared && !gl.getContext().isContextLost()) onFullFrame();
  }, FRAME.draw);
  return null;
}
