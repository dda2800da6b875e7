import { useFrame, useThree } from '@react-three/fiber';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import type { PerspectiveCamera } from 'three';
import type { SceneBody } from '../body/sceneBody';
import type { CameraView } from '@/state/appState';
import type { AppStore } from '@/state/store';
import { FRAME, frameSeconds } from '../runtime/frame';
import { endIfThere, goalView, keepOutside, moveTo, targetBounds } from './cameraDriver';
import { sameView } from './orbit';
import { createOrbitControls, panWhileShift } from './orbitControls';

interface Props {
  readonly store: AppStore;
  /** `null` until it has loaded. */
  readonly body: SceneBody | null;
}

/**
 * Camera and state in step, both ways. A view set in the state (button, key, link, tour) is eased to; what the hand does is
 * written back when it lets go. `agreed` is the view both sides know, so that neither answers its own echo.
 */
export function CameraRig({ store, body }: Props) {
  const camera = useThree((three) => three.camera) as PerspectiveCamera;
  const canvas = useThree((three) => three.gl.domElement);
  const invalidate = useThree((three) => three.invalidate);
  const aspect = useThree((three) => three.size.width / Math.max(1, three.size.height));
  const controls = useMemo(() => createOrbitControls(camera), [camera]);
  const agreed = useRef<CameraView | null>(null);
  const byHand = useRef(false);
  const moving = useRef(false);
  const writeBack = useCallback((): void => {
    if (!byHand.current) return;
    byHand.current = false;
    const view = goalView(controls, aspect);
    if (agreed.current && sameView(view, agreed.current)) return;
    agreed.current = view;
    store.setState({ camera: view });
  }, [controls, store, aspect]);

  useEffect(() => {
    controls.setBoundary(targetBounds(body?.asset.bounds ?? null));
  }, [controls, body]);

  useEffect(() => {
    const go = (view: CameraView, animate: boolean): void => {
      agreed.current = view;
      byHand.current = false;
      moveTo(controls, view, aspect, animate);
      invalidate();
    };
    go(store.getState().camera, false);
    return store.subscribe((state, previous) => {
      if (state.camera === previous.camera || (agreed.current && sameView(state.camera, agreed.current))) return;
      go(state.camera, !state.reducedMotion);
    });
  }, [controls, store, aspect, invalidate]);

  useEffect(() => {
    const onHand = (): void => {
      byHand.current = true;
      invalidate();
    };
    const onPress = (event: PointerEvent): void => panWhileShift(controls, event);
    canvas.addEventListener('pointerdown', onPress, { capture: true });
    controls.connect(canvas);
    controls.addEventListener('control', onHand);
    controls.addEventListener('controlend', writeBack);
    return () => {
      canvas.removeEventListener('pointerdown', onPress, { capture: true });
      controls.removeEventListener('control', onHand);
      controls.removeEventListener('controlend', writeBack);
      controls.disconnect();
    };
  }, [controls, canvas, writeBack, invalidate]);

  useFrame((_, delta) => {
    moving.current = controls.update(frameSeconds(delta, moving.current)) && !endIfThere(controls);
    if (moving.current) invalidate();
    else writeBack();
    if (body) keepOutside(camera, controls, body.keepOut);
  }, FRAME.camera);
  return null;
}
