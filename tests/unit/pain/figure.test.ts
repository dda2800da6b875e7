import { beforeAll, describe, expect, it } from 'vitest';
import { createSkinZones, vertexAreas, ZONES, type ZoneId } from '@/pain';
import { buildFigure } from '@/pain/figure/build';
import { contour, ringArea, simplify } from '@/pain/figure/contour';
import { onPage } from '@/pain/figure/project';
import type { SkinMesh } from '@/pain/measure/skinMesh';
import { FIGURE_WINDOWS } from '@/app/drawing/figures';
import { isArrow, placeTowards } from '@/app/drawing/moveOnFigure';
import { placeUnder } from '@/scene/skin/placeUnder';
import { neutralSkin } from './skin';

let skin: SkinMesh;
beforeAll(async () => {
  skin = await neutralSkin();
});

const places = FIGURE_WINDOWS.flatMap((window) => window.places.map((place) => ({ ...place, window })));

describe('flat figures', () => {
  it('hold every place of both sides, once in each window at most', () => {
    for (const { id, laterality } of ZONES) {
      const sides = laterality === 'midline' ? ['M'] : ['L', 'R'];
      for (const side of sides) expect(places.some((place) => place.zone === id && place.side === side), `${id} ${side}`).toBe(true);
    }
    const keys = places.map(({ window, zone, side }) => `${window.id}.${zone}.${side}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("have the subject's left on the right in front and on the left from behind", () => {
    for (const { window, side, centre: [x] } of places) {
      const across = window.view === 'back' ? 0 - x : x;
      const [least, most] = side === 'M' ? [-12, 12] : side === 'L' ? [0, 400] : [-400, 0];
      expect(across, `${window.id} ${side}`).toBeGreaterThan(least);
      expect(across, `${window.id} ${side}`).toBeLessThan(most);
    }
    expect(onPage('front', [10, 5, 3])).toEqual([10, -5]);
    expect(onPage('back', [10, 5, 3])).toEqual([-10, -5]);
    expect(onPage('soles', [10, 5, 3])).toEqual([10, -3]);
  });

  it('are those that the skin and the zones give now', () => {
    const built = buildFigure(skin, 'back');
    const kept = places.filter(({ window }) => window.view === 'back');
    for (const { zone, side, centre } of built.places) {
      const same = kept.find((place) => place.zone === zone && place.side === side);
      if (!same) continue;
      expect(Math.hypot(same.centre[0] - centre[0], same.centre[1] - centre[1]), `${zone} ${side}: draw the figures anew (src/pain/cli/figure.ts)`).toBeLessThan(12);
    }
    expect(Math.abs(built.places.length - kept.length)).toBeLessThan(4);
  });

  it('can be walked by arrows from any place to any other', () => {
    for (const { id, places: here } of FIGURE_WINDOWS) {
      const reached = new Set([0]);
      for (const at of reached) for (const arrow of ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const) reached.add(placeTowards(here, at, arrow));
      expect(reached.size, `window ${id}`).toBe(here.length);
    }
    expect(isArrow('Enter')).toBe(false);
  });
});

describe('outlines', () => {
  it('run around a square of known size', () => {
    const values = new Float64Array(100).map((_, i) => (i % 10 > 2 && i % 10 < 7 && i > 30 && i < 70 ? 1 : 0));
    const [ring, ...more] = contour(values, { width: 10, height: 10, origin: [0, 0], step: 2 }, 0.5);
    expect(more).toEqual([]);
    expect(Math.abs(ringArea(ring!))).toBeCloseTo(62, 0);
    expect(simplify(ring!, 0.01).length).toBeLessThan(ring!.length);
    expect(Math.abs(ringArea(simplify(ring!, 0.01)))).toBeCloseTo(Math.abs(ringArea(ring!)), 6);
  });
});

describe('a tap on the skin', () => {
  it('means the smaller of two overlapping places', () => {
    const { positions, normals, indices } = skin;
    const zones = createSkinZones(positions, normals);
    const areas = vertexAreas(positions, indices);
    const sizeOf = (id: ZoneId): number => {
      const { index, weight } = zones.weights(id, 'L');
      return index.reduce((sum, v, i) => sum + (weight[i]! >= 0.5 ? areas[v]! : 0), 0);
    };
    let asked = 0;
    for (let v = 0; v < areas.length; v += 37) {
      const at = [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!] as const;
      if (at[0] < 5) continue;
      const chosen = placeUnder({ at, normal: [normals[3 * v]!, normals[3 * v + 1]!, normals[3 * v + 2]!] });
      if (!chosen) continue;
      const here = ZONES.filter(({ id }) => {
        const { index, weight } = zones.weights(id, 'L');
        const i = index.indexOf(v);
        return i >= 0 && weight[i]! > 0.52;
      });
      if (here.length < 2) continue;
      asked += 1;
      const smallest = Math.min(...here.map(({ id }) => sizeOf(id)));
      expect(sizeOf(chosen.zone as ZoneId), `${chosen.zone} at ${String(at)}`).toBeLessThan(smallest * 1.25);
      expect(chosen.side === 'M' || chosen.side === 'L').toBe(true);
    }
    expect(asked).toBeGreaterThan(10);
  });
});
