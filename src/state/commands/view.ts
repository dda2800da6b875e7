import { degrees } from '@/anatomy/units';
import type { AppState, CameraView } from '../appState';
import { clampCamera, clampDistance } from '../cameraLimits';
import { INITIAL_STATE } from '../initialState';
import { VIEWS, VIEW_NAMES, type ViewName } from '../views';
import { command } from './command';

export type OrbitDirection = 'left' | 'right' | 'up' | 'down';
/** One press turns the model by this much, degrees: eight presses make a third of a turn, fine enough to aim, coarse enough to get round. */
const ORBIT_STEP = 15;
const ORBIT: Record<OrbitDirection, readonly [number, number]> = {
  left: [-ORBIT_STEP, 0],
  right: [ORBIT_STEP, 0],
  up: [0, ORBIT_STEP],
  down: [0, -ORBIT_STEP],
};
/** One press brings the camera this much nearer (ratio of distances). */
const ZOOM_STEP = 1.2;

const sameCamera = (a: CameraView, b: CameraView): boolean =>
  a.azimuth === b.azimuth && a.elevation === b.elevation && a.distance === b.distance && a.target.every((x, i) => x === b.target[i]);

const orbited = ({ camera }: AppState, [turn, tilt]: readonly [number, number]): CameraView =>
  clampCamera({ ...camera, azimuth: degrees(camera.azimuth + turn), elevation: degrees(camera.elevation + tilt) });

const zoomed = ({ camera }: AppState, factor: number): CameraView => ({ ...camera, distance: clampDistance(camera.distance * factor) });

/** Where the model is looked at from. */
export const viewCommands = {
  'view.go': command<ViewName>({
    group: 'view',
    labelKey: (_, name) => `view.${name}`,
    shortcuts: VIEW_NAMES.map((name, i) => ({ key: String(i + 1), arg: name })),
    checked: (state, name) => sameCamera(state.camera, VIEWS[name]),
    perform: (_, name) => ({ camera: VIEWS[name] }),
    undoable: true,
  }),
  'view.orbit': command<OrbitDirection>({
    group: 'view',
    labelKey: (_, direction) => `command.orbit.${direction}`,
    icon: (_, direction) => `arrow-${direction}`,
    shortcuts: [
      { key: 'ArrowLeft', arg: 'left', onPicture: true },
      { key: 'ArrowRight', arg: 'right', onPicture: true },
      { key: 'ArrowUp', arg: 'up', onPicture: true },
      { key: 'ArrowDown', arg: 'down', onPicture: true },
    ],
    perform: (state, direction) => ({ camera: orbited(state, ORBIT[direction]) }),
    undoable: true,
    coalesces: true,
  }),
  'view.zoomIn': command({
    group: 'view',
    labelKey: 'command.zoomIn',
    icon: 'plus',
    shortcuts: [{ key: '+' }, { key: '=' }],
    offered: (state) => zoomed(state, 1 / ZOOM_STEP).distance < state.camera.distance,
    perform: (state) => ({ camera: zoomed(state, 1 / ZOOM_STEP) }),
    undoable: true,
    coalesces: true,
  }),
  'view.zoomOut': command({
    group: 'view',
    labelKey: 'command.zoomOut',
    icon: 'minus',
    shortcuts: [{ key: '-' }],
    offered: (state) => zoomed(state, ZOOM_STEP).distance > state.camera.distance,
    perform: (state) => ({ camera: zoomed(state, ZOOM_STEP) }),
    undoable: true,
    coalesces: true,
  }),
  'view.reset': command({
    group: 'view',
    labelKey: 'command.resetView',
    icon: 'rotate-ccw',
    shortcuts: [{ key: '0' }],
    perform: () => ({ camera: INITIAL_STATE.camera }),
    undoable: true,
  }),
} as const;
