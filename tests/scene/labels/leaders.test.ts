import { BufferAttribute, PerspectiveCamera } from 'three';
import { describe, expect, it } from 'vitest';
import { INITIAL_STATE } from '@/state/initialState';
import { createSceneBody } from '@/scene/body/sceneBody';
import { createFigure } from '@/scene/figure/figure';
import { sightParts, type Sight } from '@/scene/labels/anchors';
import { placeNames, type NameBox, type NameFrame } from '@/scene/labels/layout';
import { faults } from '@/scene/labels/leaders';
import { spreadOver } from '@/scene/labels/spread';
import { createPicker } from '@/scene/picking/picker';
import { seeded } from '../seeded';
import { bodyAssetOf, boxStructure } from '../syntheticBody';

const FRAME: NameFrame = { left: 10, top: 70, right: 900, bottom: 650, bodyLeft: 300, bodyRight: 600 };
const box = (anchorX: number, anchorY: number): NameBox => ({ anchorX, anchorY, width: 100, height: 20 });

describe('leaders of names', () => {
  it('pass beside the dots of others: a name in the middle behind one at the edge moves up or down', () => {
    // From behind: L4 stands level with the crest, farther in. Two on the right fill the other column.
    const boxes = [box(330, 300), box(440, 300), box(500, 200), box(560, 400)];
    const spots = placeNames(boxes, FRAME);
    expect(faults(boxes, spots)).toBe(0);
    const [crest, l4] = spots;
    expect(crest!.side).toBe(l4!.side);
    expect(Math.abs(l4!.y - crest!.y)).toBeGreaterThan(20);
  });

  it('pass beside a dot with a gap that is seen', () => {
    // From the left: the thigh bone a little lower than gluteus maximus and behind it. Two on the left fill the other column.
    const boxes = [box(390, 500), box(360, 503), box(310, 200), box(320, 300)];
    const spots = placeNames(boxes, FRAME);
    expect(spots.slice(0, 2).map((spot) => spot!.side)).toEqual(['right', 'right']);
    const [fromX, fromY] = [spots[1]!.x, spots[1]!.y + 10];
    const along = (390 - fromX) / (360 - fromX);
    expect(Math.abs(fromY + along * (503 - fromY) - 500)).toBeGreaterThan(9);
  });

  it('are never worse for it, wherever the points are', () => {
    const random = seeded('leaders');
    let before = 0;
    let after = 0;
    for (let run = 0; run < 40; run += 1) {
      const boxes = Array.from({ length: 16 }, () => box(300 + 300 * random(), 100 + 500 * random()));
      const spots = placeNames(boxes, FRAME);
      before += faults(boxes, spots.map((spot, i) => ({ ...spot!, y: boxes[i]!.anchorY - 10 })));
      after += faults(boxes, spots);
    }
    expect(after).toBeLessThan(before);
  });
});

describe('points tried on a surface', () => {
  it('stand for equal areas: of a large triangle and many small ones, the large has its share', () => {
    // One triangle of 100 mm², and a hundred of 1 mm² each.
    const small = Array.from({ length: 100 }, (_, i) => [i * 4, 50, 0, i * 4 + 2, 50, 0, i * 4, 51, 0]).flat();
    const positions = Float32Array.from([0, 0, 0, 20, 0, 0, 0, 10, 0, ...small]);
    const triangles = new BufferAttribute(Uint16Array.from({ length: 303 }, (_, i) => i), 1);
    const found = spreadOver(triangles, positions, 20);
    expect(found.filter((first) => first === 0)).toHaveLength(10);
    expect(new Set(found).size).toBe(11);
    expect(spreadOver(triangles, positions, 20)).toBe(found);
  });
});

describe('dots of names', () => {
  it('lie on the face of what they name, with air around them', () => {
    // A bone, and another before it that leaves only its left half in view.
    const asset = bodyAssetOf(boxStructure('sacrum', [0, 0, 0], 80), boxStructure('hip_bone_L', [40, 0, 80], 80));
    const body = createSceneBody(asset);
    const figure = createFigure(body);
    const camera = new PerspectiveCamera(30, 1, 1, 5000);
    camera.position.set(0, 0, 1000);
    camera.updateMatrixWorld();
    body.root.updateMatrixWorld(true);
    const sight: Sight = { camera, picker: createPicker(body), isCut: () => false, air: [0.02, 0.02] };
    const named = sightParts(figure, INITIAL_STATE, sight, { low: 1, high: -1 });
    const sacrum = named.find(({ key }) => key === 'sacrum')!;
    for (const [dx, dy] of [[0, 0], [0.02, 0], [-0.02, 0], [0, 0.02], [0, -0.02]] as const) {
      expect(sight.picker.sight(sacrum.x + dx, sacrum.y + dy, camera, () => true)?.id).toBe('sacrum');
    }
    body.dispose();
  });
});
