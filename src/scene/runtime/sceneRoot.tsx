import { createRoot, extend, type ReconcilerRoot } from '@react-three/fiber';
import { Mesh, PerspectiveCamera, type WebGLRenderer } from 'three';
import { LENS } from '../camera/framing';
import { drawPanes, type Panes } from '../figure/panes';
import { Stage, type StageProps } from '../Stage';
import { CrashBoundary } from './CrashBoundary';
import { pixelRatioOf } from './pixelRatio';

// The only three.js class named in JSX. Naming them one by one keeps the rest of the library out of the bundle.
extend({ Mesh });

/** Near and far planes, mm: nearer than the closest zoom, further than the furthest. */
const NEAR = 20;
const FAR = 12_000;

/** React Three Fiber on our canvas: configured, kept at the size of its host, and fed with one `Stage`. */
export interface SceneRoot {
  readonly camera: PerspectiveCamera;
  render(props: StageProps): void;
  /** Asks for one frame. */
  invalidate(): void;
  /** Draws at once, outside the loop: for taking a picture. */
  draw(): void;
  unmount(): void;
}

export async function createSceneRoot(host: HTMLElement, canvas: HTMLCanvasElement, gl: WebGLRenderer, panes: Panes): Promise<SceneRoot> {
  const camera = new PerspectiveCamera(LENS, 1, NEAR, FAR);
  const root: ReconcilerRoot<HTMLCanvasElement> = createRoot(canvas);
  const measured = () => ({ width: Math.max(1, host.clientWidth), height: Math.max(1, host.clientHeight), top: 0, left: 0 });
  // `flat`: no tone mapping; the light is mixed to stay within range, and palette colours come out as chosen.
  await root.configure({ gl, camera, frameloop: 'demand', flat: true, dpr: pixelRatioOf('high', devicePixelRatio), size: measured() });
  const state = () => fiberStore?.getState();
  let fiberStore: ReturnType<typeof root.render> | null = null;
  const observer = new ResizeObserver(() => {
    const now = state();
    if (!now) return;
    const { width, height } = measured();
    now.setSize(width, height);
    panes.size = { width, height };
    // New buffers are empty, and this frame of the page is shown before the next one of the loop: it is drawn here.
    drawPanes(gl, now.scene, camera, panes);
    now.invalidate();
  });
  observer.observe(host);
  return {
    camera,
    render(props) {
      fiberStore = root.render(
        <CrashBoundary onCrash={props.onCrash}>
          <Stage {...props} />
        </CrashBoundary>,
      );
      state()?.invalidate();
    },
    invalidate: () => state()?.invalidate(),
    draw() {
      const now = state();
      if (!now) return;
      // A picture to take away has no panels beside it. The next frame, still before anything is shown, moves the body back.
      const { shift } = panes;
      panes.shift = 0;
      drawPanes(gl, now.scene, camera, panes);
      panes.shift = shift;
    },
    unmount() {
      observer.disconnect();
      root.unmount();
    },
  };
}
