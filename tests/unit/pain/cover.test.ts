import { beforeAll, describe, expect, it } from 'vitest';
import { coverDab, coverDrawing, coverStroke, createCoverLayer, createSkinZones, paintDrawing, type Canvas, type CoverLayer, type Drawing, type Stroke } from '@/pain';
import { neutralSkin } from './skin';

const time = '2026-11-21T10:00:00Z';
const brush = (over: Partial<Extract<Stroke, { kind: 'brush' }>> = {}): Stroke => ({
  kind: 'brush', erase: false, intensity: 6, quality: 'burning', radiusMm: 35, time, dabs: [{ at: [100, 25, -135], normal: [0.2, 0, -0.98] }], ...over,
});
const drawing = (...strokes: Stroke[]): Drawing => ({ strokes, undone: [], note: '' });

let canvas: Canvas;
let count: number;
beforeAll(async () => {
  const { positions, normals } = await neutralSkin();
  canvas = { zones: createSkinZones(positions, normals), normals };
  count = positions.length / 3;
});
const covered = (layer: CoverLayer): number[] => [...layer.cover.keys()].filter((v) => layer.cover[v]! >= 128);
const shown = (...strokes: Stroke[]): CoverLayer => {
  const layer = createCoverLayer(count);
  coverDrawing(canvas, layer, drawing(...strokes));
  return layer;
};

describe('the drawing as it is shown', () => {
  it('covers the same vertices as the drawing that is counted', () => {
    const strokes = [brush(), { kind: 'zone', zone: 'thigh_lat', side: 'R', erase: false, intensity: 3, quality: 'numb', time } as const];
    const counted = paintDrawing(canvas, drawing(...strokes)).painted;
    const here = new Set(covered(shown(...strokes)));
    const differ = [...counted.keys()].filter((v) => (counted[v] === 1) !== here.has(v));
    expect(here.size).toBeGreaterThan(100);
    expect(differ.length).toBeLessThan(here.size * 0.03);
  });

  it('fades over the rim instead of stopping at a vertex', () => {
    const { cover } = shown(brush());
    expect(cover.filter((share) => share > 20 && share < 235).length).toBeGreaterThan(5);
  });

  it('stays on the side it was drawn on', () => {
    const { positions } = canvas.zones;
    for (const v of covered(shown(brush()))) expect(positions[3 * v]).toBeGreaterThan(0);
    for (const v of covered(shown({ kind: 'zone', zone: 'lumbosacral', side: 'R', erase: false, intensity: 3, quality: 'ache', time }))) {
      expect(positions[3 * v]).toBeLessThan(4);
    }
  });

  it('is erased, wiped, and built up stroke by stroke to the same picture', () => {
    expect(covered(shown(brush(), brush({ erase: true, radiusMm: 60 })))).toEqual([]);
    expect(covered(shown(brush(), { kind: 'clear', time }))).toEqual([]);
    const step = createCoverLayer(count);
    for (const stroke of [brush(), brush({ quality: 'ache', radiusMm: 20 })]) coverStroke(canvas, step, stroke);
    expect(step).toEqual(shown(brush(), brush({ quality: 'ache', radiusMm: 20 })));
  });

  it('lets a new stroke take over what it covers and leaves the rest', () => {
    const { quality, cover } = shown(brush(), brush({ quality: 'ache', radiusMm: 16 }));
    const kinds = new Set([...cover.keys()].filter((v) => cover[v]! >= 128).map((v) => quality[v]));
    expect(kinds).toEqual(new Set([0, 1]));
  });

  it('a dab costs well under two milliseconds of script', () => {
    const layer = createCoverLayer(count);
    const ink = { erase: false, intensity: 5, quality: 'ache' } as const;
    const from = performance.now();
    for (let i = 0; i < 50; i += 1) coverDab(canvas, layer, [100, i, -135], [0, 0, -1], 30, ink);
    // A machine at work beside this may be slow; the figure itself is reported by the bench.
    expect((performance.now() - from) / 50).toBeLessThan(20);
  });
});
