import { Box3, Spherical, Vector3, type PerspectiveCamera } from 'three';
import type { CameraView } from '@/state/appState';
import { CAMERA_LIMITS } from '@/state/cameraLimits';
import { clearDistance, type KeepOut } from './clearance';
import { framingScale } from './framing';
import { nearestTurn, orbitOf, viewOf } from './orbit';
import type { OrbitControls } from './orbitControls';

/** What is left of a move when it counts as done: less than half a pixel at any distance. */
const REST_ANGLE = 2e-4;
const REST_MM = 0.05;

const goal = new Spherical();
const now = new Spherical();
const goalTarget = new Vector3();
const nowTarget = new Vector3();
const direction = new Vector3();
const line: { target: [number, number, number]; direction: [number, number, number] } = { target: [0, 0, 0], direction: [0, 0, 1] };

/** Sends the controls to a view, the short way round. */
export function moveTo(controls: OrbitControls, view: CameraView, aspect: number, animate: boolean): void {
  const orbit = orbitOf(view, aspect);
  controls.minDistance = CAMERA_LIMITS.minDistance * framingScale(aspect);
  controls.maxDistance = CAMERA_LIMITS.maxDistance * framingScale(aspect);
  controls.getSpherical(now, false);
  void controls.rotateTo(nearestTurn(now.theta, orbit.theta), orbit.phi, animate);
  void controls.dollyTo(orbit.radius, animate);
  void controls.moveTo(view.target[0], view.target[1], view.target[2], animate);
}

/** The view the controls are at or on their way to. */
export function goalView(controls: OrbitControls, aspect: number): CameraView {
  controls.getSpherical(goal, true);
  controls.getTarget(goalTarget, true);
  return viewOf(goal, [goalTarget.x, goalTarget.y, goalTarget.z], aspect);
}

/** Whether what remains of the move cannot be seen; then ends it, so that no frames are spent on its tail. */
export function endIfThere(controls: OrbitControls): boolean {
  controls.getSpherical(goal, true);
  controls.getSpherical(now, false);
  controls.getTarget(goalTarget, true);
  controls.getTarget(nowTarget, false);
  const there =
    Math.abs(goal.theta - now.theta) < REST_ANGLE &&
    Math.abs(goal.phi - now.phi) < REST_ANGLE &&
    Math.abs(goal.radius - now.radius) < REST_MM &&
    goalTarget.distanceTo(nowTarget) < REST_MM;
  if (there) {
    void controls.rotateTo(goal.theta, goal.phi, false);
    void controls.dollyTo(goal.radius, false);
    void controls.moveTo(goalTarget.x, goalTarget.y, goalTarget.z, false);
    controls.update(0);
  }
  return there;
}

/** Pushes the lens straight back out of the body if this frame's orbit would have put it inside. Allocates nothing. */
export function keepOutside(camera: PerspectiveCamera, controls: OrbitControls, keepOut: KeepOut): void {
  controls.getTarget(nowTarget, false);
  direction.copy(camera.position).sub(nowTarget);
  const distance = direction.length();
  if (distance === 0) return;
  direction.divideScalar(distance);
  nowTarget.toArray(line.target);
  direction.toArray(line.direction);
  const clear = clearDistance(line.target, line.direction, keepOut);
  if (distance < clear) camera.position.copy(nowTarget).addScaledVector(direction, clear);
}

const limit: number = CAMERA_LIMITS.maxTargetOffset;

/** What the camera may look at: somewhere in the body, and within the limits that the state keeps. */
export const targetBounds = (bounds: Box3 | null): Box3 => {
  const allowed = new Box3(new Vector3(-limit, -limit, -limit), new Vector3(limit, limit, limit));
  return bounds ? allowed.intersect(bounds) : allowed;
};
