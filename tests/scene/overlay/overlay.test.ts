import { PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { ratio } from '@/anatomy/units';
import { createPropPlaces } from '@/biomechanics/props';
import { createBodies } from '@/biomechanics/rig';
import { drawOverlays } from '@/scene/overlay/figureStrokes';
import { onPicture, visiblePoint } from '@/scene/overlay/onPicture';
import { placeLabels, type Frame, type LabelBox, type Placed } from '@/scene/overlay/placeLabels';
import { createStrokes } from '@/scene/overlay/strokes';
import { placeFigure, standingFloor } from '@/scene/figure/placeFigure';
import { createSharedUniforms } from '@/scene/materials/shared';
import type { AppState } from '@/state/appState';
import { HOLD_TIME } from '@/state/course';
import { stanceFrame } from '@/state/derived';
import { INITIAL_STATE } from '@/state/initialState';
import { ARROWS, OVERLAYS } from '@/state/standing';
import { seeded } from '../seeded';

const held = (change: Partial<AppState>): AppState => ({ ...INITIAL_STATE, courseTime: HOLD_TIME, ...change });
const drawn = (state: AppState) => {
  const strokes = createStrokes(createSharedUniforms(), 12);
  const bodies = createBodies();
  placeFigure(state, { bodies, floor: standingFloor(), props: createPropPlaces() });
  return { strokes, labels: drawOverlays(strokes, bodies, state) };
};

describe('overlays on the figure', () => {
  it('are one mesh, and none when nothing is asked for', () => {
    const { strokes, labels } = drawn(held({}));
    expect(strokes.mesh.visible).toBe(false);
    expect(labels).toEqual([]);
    const all = drawn(held({ overlays: OVERLAYS }));
    expect(all.strokes.mesh.visible).toBe(true);
    expect(all.labels.map(({ kind }) => kind)).toEqual(['plumb', 'level', 'body-weight', 'abductors', 'hip-contact', 'ground', 'arm-body-weight', 'arm-abductors']);
  });

  it.each(['left', 'right'] as const)('standing %s: the free side is the lower one, by the solved angle', (stanceSide) => {
    const state = held({ stanceSide, overlays: ['level'], strength: ratio(0.1), compensation: ratio(0) });
    const [level] = drawn(state).labels;
    expect(level!.side).toBe(stanceSide === 'left' ? 'R' : 'L');
    expect(level!.value).toBeCloseTo(stanceFrame(state).result.pelvicDropDeg, 0);
  });

  it('draws the arrows that are asked for, and no others', () => {
    const kinds = (overlays: AppState['overlays']) => drawn(held({ overlays })).labels.map(({ kind }) => kind);
    expect(kinds(['force-hip'])).toEqual(['hip-contact']);
    expect(kinds(['force-weight', 'force-muscles'])).toEqual(['body-weight', 'abductors']);
    expect(kinds(ARROWS)).toEqual(['body-weight', 'abductors', 'hip-contact', 'ground']);
  });

  it('are of the same size for a tall and a short person, in shares of body weight', () => {
    const force = (heightM: number) => drawn(held({ overlays: ['force-hip'], heightM: heightM as AppState['heightM'] })).labels.find(({ kind }) => kind === 'hip-contact')!;
    const { result } = stanceFrame(held({}));
    expect(force(1.75).value).toBeCloseTo(result.hipContactBW, 6);
    expect(Math.hypot(...force(1.5).at.map((x, i) => x - force(1.75).at[i]!))).toBeLessThan(60);
  });

  it('are not drawn on a pose, which is not solved', () => {
    expect(drawn(held({ overlays: OVERLAYS, pose: 'sitting' })).labels).toEqual([]);
  });
});

const overlap = (a: Placed, aBox: LabelBox, b: Placed, bBox: LabelBox): boolean =>
  a.x < b.x + bBox.width && b.x < a.x + aBox.width && a.y < b.y + bBox.height && b.y < a.y + aBox.height;

describe('what a label points to', () => {
  it('is where the picture shows the point, in the pane of its figure', () => {
    const camera = new PerspectiveCamera(40, 1, 1, 5000);
    camera.position.set(0, 0, 1000);
    camera.updateMatrixWorld();
    const pane = { x: 400, y: 0, width: 300, height: 300 };
    expect(onPicture([0, 0, 0], camera, pane, 500)).toEqual([550, 350]);
    const [x, y] = onPicture([50, 100, 0], camera, pane, 500);
    expect(x - 550).toBeCloseTo((350 - y) / 2, 6);
    expect(350 - y).toBeCloseTo((100 * 150) / (1000 * Math.tan((20 * Math.PI) / 180)), 6);
  });

  it('is the end of its line, or where the line leaves the picture, or nothing', () => {
    const frame = { top: 64, bottom: 600 };
    expect(visiblePoint([10, 50], [10, 300], frame)).toEqual([10, 50]);
    expect(visiblePoint([100, -200], [200, 300], frame)).toEqual([100 + (100 * 276) / 500, 76]);
    expect(visiblePoint([100, 900], [200, 300], frame)).toEqual([152, 588]);
    expect(visiblePoint([100, -200], [200, -300], frame)).toBeNull();
  });
});

describe('labels', () => {
  it('never cover one another, and stay in the picture', () => {
    const random = seeded('labels');
    for (let run = 0; run < 300; run += 1) {
      const width = 380 + random() * 900;
      const frame: Frame = { left: 8, top: 64, right: width, bottom: 600, middle: 8 + (0.3 + 0.4 * random()) * width };
      const boxes = Array.from({ length: 1 + Math.floor(random() * 8) }, (): LabelBox => ({
        anchorX: random() * width,
        anchorY: random() * 700,
        width: 60 + random() * 120,
        height: 22,
        column: random() < 0.5 ? -1 : 1,
      }));
      const placed = placeLabels(boxes, frame);
      placed.forEach((spot, i) => {
        expect(spot.x).toBeGreaterThanOrEqual(frame.left - 0.01);
        expect(spot.x + boxes[i]!.width).toBeLessThanOrEqual(frame.right + 0.01);
        for (let j = 0; j < i; j += 1) expect(overlap(spot, boxes[i]!, placed[j]!, boxes[j]!), `run ${run}`).toBe(false);
      });
    }
  });
});
