import { degrees, mm } from '@/anatomy/units';
import type { CameraView } from './appState';

/** Height of the point all standard views look at: about the promontory, so that pelvis and lumbar spine share the frame. */
const TARGET = [0, 90, -10] as const;
const view = (azimuth: number, elevation: number): CameraView => ({
  azimuth: degrees(azimuth),
  elevation: degrees(elevation),
  distance: mm(1150),
  target: TARGET,
});

/** Standard views. Azimuth 0° looks at the front; 90° looks at the subject's left side. */
export const VIEWS = {
  front: view(0, 0),
  back: view(180, 0),
  left: view(90, 0),
  right: view(-90, 0),
  threeQuarter: view(150, 8),
  top: view(0, 85),
} as const satisfies Record<string, CameraView>;

export type ViewName = keyof typeof VIEWS;
/** In the order of the keys 1–6. */
export const VIEW_NAMES = ['front', 'back', 'left', 'right', 'threeQuarter', 'top'] as const satisfies readonly ViewName[];
