import { describe, expect, it } from 'vitest';
import { columnsOf, isShort, placeNames, roomBeside, type NameBox, type NameFrame } from '@/scene/labels/layout';
import { seeded } from '../seeded';

const FRAME: NameFrame = { left: 10, top: 70, right: 900, bottom: 650, bodyLeft: 300, bodyRight: 600 };

describe('names beside the body', () => {
  it('cover neither each other nor leave the frame, wherever their points are, and stand in the order of the points', () => {
    const random = seeded('names');
    for (let run = 0; run < 300; run += 1) {
      const boxes: NameBox[] = Array.from({ length: 1 + Math.floor(random() * 30) }, () => ({
        anchorX: 250 + random() * 400,
        anchorY: random() * 720,
        width: 60 + random() * 140,
        height: 18 + random() * 20,
      }));
      const spots = placeNames(boxes, FRAME);
      spots.forEach((spot, i) => {
        if (!spot) return;
        const box = boxes[i]!;
        expect(spot.x).toBeGreaterThanOrEqual(FRAME.left);
        expect(spot.x + box.width).toBeLessThanOrEqual(FRAME.right);
        expect(spot.y).toBeGreaterThanOrEqual(FRAME.top - 1e-6);
        expect(spot.y + box.height).toBeLessThanOrEqual(FRAME.bottom + 1e-6);
        spots.forEach((other, j) => {
          if (!other || j <= i || other.side !== spot.side) return;
          const [upper, lower] = spot.y < other.y ? [i, j] : [j, i];
          expect(spots[upper]!.y + boxes[upper]!.height).toBeLessThanOrEqual(spots[lower]!.y + 1e-6);
          expect(boxes[upper]!.anchorY).toBeLessThanOrEqual(boxes[lower]!.anchorY);
        });
      });
      expect(placeNames(boxes, FRAME)).toEqual(spots);
    }
  });

  it('keep beside their points, outside the body, while there is room', () => {
    const boxes = [100, 300, 500].flatMap((anchorY) => [320, 580].map((anchorX) => ({ anchorX, anchorY, width: 100, height: 20 })));
    placeNames(boxes, FRAME).forEach((spot, i) => {
      expect(spot!.y).toBe(boxes[i]!.anchorY - 10);
      expect(spot!.side === 'left' ? spot!.x + 100 <= FRAME.bodyLeft : spot!.x >= FRAME.bodyRight).toBe(true);
    });
  });

  it('leaves out what finds no room, rather than piling it up', () => {
    const boxes = Array.from({ length: 80 }, (_, i) => ({ anchorX: 400 + i, anchorY: i, width: 50, height: 40 }));
    const spots = placeNames(boxes, FRAME);
    expect(spots.some((spot) => spot === null)).toBe(true);
    expect(spots.filter((spot) => spot !== null).length).toBeGreaterThan(20);
  });

  it('leaves out what ranks last, not what stands lowest', () => {
    const small: NameFrame = { left: 8, top: 0, right: 382, bottom: 70, bodyLeft: 120, bodyRight: 270 };
    const boxes = [3, 3, 3, 0].map((rank, i) => ({ anchorX: 150, anchorY: 10 * i, width: 80, height: 30, rank }));
    const twice = [...boxes, ...boxes.map((box) => ({ ...box, anchorX: 250 }))];
    const spots = placeNames(twice, small);
    expect(spots.map((spot) => spot !== null)).toEqual([true, false, false, true, true, false, false, true]);
    expect(spots[3]!.y).toBeGreaterThan(spots[0]!.y);
  });

  it('stand beside the body as soon as they are broken to the room there', () => {
    // A tablet held sideways: little room on each side of a body in the middle.
    const tablet: NameFrame = { left: 8, top: 72, right: 648, bottom: 600, bodyLeft: 170, bodyRight: 486 };
    const points = [100, 300, 500].flatMap((anchorY) => [200, 450].map((anchorX) => ({ anchorX, anchorY })));
    const columns = columnsOf(points);
    const boxes = points.map((point, i) => ({ ...point, width: roomBeside(columns[i]!, tablet)!, height: 40 }));
    placeNames(boxes, tablet).forEach((spot, i) => {
      expect(spot!.side).toBe(columns[i]);
      expect(spot!.side === 'left' ? spot!.x + boxes[i]!.width < tablet.bodyLeft : spot!.x > tablet.bodyRight).toBe(true);
    });
    expect(roomBeside('left', { ...tablet, bodyLeft: 90 })).toBeNull();
  });

  it('keep a gap that is seen, and are short where long ones would stand in two lines', () => {
    // Ten points level with each other: their names are pushed apart and stand as close as names ever do.
    const boxes = Array.from({ length: 20 }, (_, i) => ({ anchorX: i < 10 ? 320 : 580, anchorY: 300 + (i % 10), width: 100, height: 20 }));
    for (const side of ['left', 'right'] as const) {
      const tops = placeNames(boxes, FRAME).filter((spot) => spot!.side === side).map((spot) => spot!.y).sort((a, b) => a - b);
      expect(Math.min(...tops.slice(1).map((top, i) => top - tops[i]! - 20))).toBeGreaterThanOrEqual(7);
    }
    expect(isShort(FRAME, roomBeside('left', FRAME))).toBe(false);
    expect(isShort({ ...FRAME, bodyLeft: 170 }, roomBeside('left', { ...FRAME, bodyLeft: 170 })), 'a column of 140 px beside the body').toBe(true);
    expect(isShort({ ...FRAME, right: 390 }, null), 'a phone').toBe(true);
    expect(isShort(FRAME, null), 'no room beside the body: names lie over it').toBe(false);
  });

  it('has nothing to place without names', () => expect(placeNames([], FRAME)).toEqual([]));
});
