import { CameraControlsImpl } from '@react-three/drei/core/CameraControls';
import { Box3, MathUtils, Matrix4, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4, type PerspectiveCamera } from 'three';
import { CAMERA_LIMITS } from '@/state/cameraLimits';

// The parts of three that the library uses, so that the rest can be left out of the bundle.
CameraControlsImpl.install({
  THREE: { Box3, MathUtils: { clamp: MathUtils.clamp }, Matrix4, Quaternion, Raycaster, Sphere, Spherical, Vector2, Vector3, Vector4 },
});

const { ACTION } = CameraControlsImpl;
const RADIANS = Math.PI / 180;
/** Time constants, s: a commanded move eases, a drag follows the hand. */
const EASE_SECONDS = 0.22;
const DRAG_SECONDS = 0.06;

export type OrbitControls = CameraControlsImpl;

/** Mouse: turn, Shift or right button pan, wheel zoom. Touch: one finger turns, two pan and pinch. */
export function createOrbitControls(camera: PerspectiveCamera): OrbitControls {
  const controls = new CameraControlsImpl(camera);
  controls.smoothTime = EASE_SECONDS;
  controls.draggingSmoothTime = DRAG_SECONDS;
  controls.minPolarAngle = (90 - CAMERA_LIMITS.maxElevation) * RADIANS;
  controls.maxPolarAngle = (90 + CAMERA_LIMITS.maxElevation) * RADIANS;
  controls.mouseButtons.left = ACTION.ROTATE;
  controls.mouseButtons.middle = ACTION.TRUCK;
  controls.mouseButtons.right = ACTION.TRUCK;
  controls.mouseButtons.wheel = ACTION.DOLLY;
  controls.touches.one = ACTION.TOUCH_ROTATE;
  controls.touches.two = ACTION.TOUCH_DOLLY_TRUCK;
  controls.touches.three = ACTION.TOUCH_TRUCK;
  controls.dollySpeed = 0.6;
  controls.azimuthRotateSpeed = 0.85;
  controls.polarRotateSpeed = 0.85;
  return controls;
}

/** Turns the left button into a pan while Shift is held, before the library sees the press. */
export const panWhileShift = (controls: OrbitControls, event: PointerEvent): void => {
  controls.mouseButtons.left = event.shiftKey ? ACTION.TRUCK : ACTION.ROTATE;
};
