import { useFrame, useThree } from '@react-three/fiber';
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { PerspectiveCamera } from 'three';
import type { SceneBody } from '../body/sceneBody';
import type { CameraView } from '@/state/appState';
import { comparedWith } from '@/state/standing';
import type { AppStore } from '@/state/store';
import { fitCamera, paneAspect, shiftGoal, type Panes } from '../figure/panes';
import { FRAME, frameSeconds } from '../runtime/frame';
import { endIfThere, goalView, keepOutside, moveTo, targetBounds } from './cameraDriver';
import { easeShift } from './freeArea';
import { sameView } from './orbit';
import { createOrbitControls, panWhileShift } from './orbitControls';

/** While something is shown to somebody else, their window hears of the camera this often, ms. */
const LIVE_MS = 50;

interface Props {
  readonly store: AppStore;
  /** `null` until it has loaded. */
  readonly body: SceneBody | null;
  readonly panes: Panes;
}

/**
 * Camera and state in step, both ways. A view set in the state (button, key, link, tour) is eased to; what the hand does is
 * written back when it lets go. `agreed` is the view both sides know, so that neither answers its own echo.
 */
export function CameraRig({ store, body, panes }: Props) {
  const camera = useThree((three) => three.camera) as PerspectiveCamera;
  const canvas = useThree((three) => three.gl.domElement);
  const invalidate = useThree((three) => three.invalidate);
  const size = useThree((three) => three.size);
  const count = useStore(store, (state) => (comparedWith(state) ? 2 : 1));
  const covered = useSyncExternalStore(panes.subscribe, () => panes.covered);
  // Two figures share the picture, so each has a narrower one.
  const aspect = paneAspect(count, size, covered);
  const controls = useMemo(() => createOrbitControls(camera), [camera]);
  const agreed = useRef<CameraView | null>(null);
  const byHand = useRef(false);
  const moving = useRef(false);
  const shifting = useRef(false);
  const writeBack = useCallback((): void => {
    if (!byHand.current) return;
    byHand.current = false;
    const view = goalView(controls, aspect);
    // The state keeps a grid; the lens goes onto it too, so that the link shows this picture and not one a hair beside it.
    moveTo(controls, view, aspect, true);
    invalidate();
    if (agreed.current && sameView(view, agreed.current)) return;
    agreed.current = view;
    store.setState({ camera: view });
  }, [controls, store, aspect, invalidate]);

  // A second window follows the hand, not only where it lets go. Alone, the page hears of the camera once.
  const told = useRef(0);
  const tellLive = useCallback((): void => {
    if (performance.now() - told.current < LIVE_MS) return;
    told.current = performance.now();
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

  // The body moves over when a panel opens beside it; it is in place at once in the first picture.
  useEffect(() => panes.subscribe(() => invalidate()), [panes, invalidate]);

  useFrame((_, delta) => {
    const seconds = frameSeconds(delta, moving.current || shifting.current);
    moving.current = controls.update(seconds) && !endIfThere(controls);
    const goal = shiftGoal(panes);
    panes.shift = body === null || store.getState().reducedMotion ? goal : easeShift(panes.shift, goal, seconds);
    shifting.current = panes.shift !== goal;
    if (moving.current || shifting.current) invalidate();
    if (!moving.current) writeBack();
    else if (byHand.current && store.getState().presenting.on) tellLive();
    fitCamera(camera, panes);
    if (body) keepOutside(camera, controls, body.keepOut);
  }, FRAME.camera);
  return null;
}
