import { beforeAll, describe, expect, it } from 'vitest';
import {
  addStroke, between, clearDrawing, createPaintLayer, createSkinZones, EMPTY_DRAWING, paintDab, paintDrawing, paintStroke, redoStroke, summarise,
  summaryPhrase, toIntensity, undoStroke, vertexAreas, zoneHomes, ZONE_IDS, type BrushStroke, type Canvas, type Drawing, type ZoneHomes, type ZoneStroke,
} from '@/pain';
import { vertexAt, type SkinMesh } from '@/pain/measure/skinMesh';
import { neutralSkin } from './skin';

const TIME = '2026-01-02T03:04:05Z';
const zoneStroke = (change: Partial<ZoneStroke> = {}): ZoneStroke => ({ kind: 'zone', erase: false, intensity: 6, quality: 'ache', zone: 'crest_post', side: 'R', time: TIME, ...change });
const brush = (at: readonly [number, number, number], normal: readonly [number, number, number], change: Partial<BrushStroke> = {}): BrushStroke => ({
  kind: 'brush', erase: false, intensity: 5, quality: 'burning', radiusMm: 30, dabs: [{ at, normal }], time: TIME, ...change,
});

let skin: SkinMesh;
let canvas: Canvas;
let areas: Float32Array;
let homes: ZoneHomes;
const words = (drawing: Drawing) => summarise(paintDrawing(canvas, drawing), homes, areas, skin.positions);
const drawn = (...strokes: Parameters<typeof addStroke>[1][]): Drawing => strokes.reduce(addStroke, EMPTY_DRAWING);

beforeAll(async () => {
  skin = await neutralSkin();
  canvas = { zones: createSkinZones(skin.positions, skin.normals), normals: skin.normals };
  areas = vertexAreas(skin.positions, skin.indices);
  homes = zoneHomes(canvas.zones, areas);
});

describe('drawing', () => {
  it('undo and redo are exact, and a new act forgets what was taken back', () => {
    const two = drawn(zoneStroke(), zoneStroke({ zone: 'troch' }));
    expect(undoStroke(two).strokes).toEqual([zoneStroke()]);
    expect(redoStroke(undoStroke(two))).toEqual(two);
    expect(undoStroke(EMPTY_DRAWING)).toBe(EMPTY_DRAWING);
    expect(redoStroke(two)).toBe(two);
    expect(addStroke(undoStroke(two), zoneStroke({ zone: 'groin' })).undone).toEqual([]);
    const cleared = clearDrawing(two, TIME);
    expect(words(cleared)).toEqual([]);
    expect(words(undoStroke(cleared))).toEqual(words(two));
  });

  it('says what is drawn in words: place, side, intensity, quality, area', () => {
    const [entry, ...rest] = words(drawn(zoneStroke()));
    expect(rest.filter((e) => e.zone === null)).toEqual([]);
    expect(entry).toMatchObject({ zone: 'crest_post', side: 'R', intensity: 6, quality: 'ache' });
    expect(entry!.areaCm2).toBeGreaterThan(30);
    expect(summaryPhrase(entry!)).toEqual({ key: 'drawing.summary.entry', values: { intensity: 6 }, side: 'legend.sides.R', zone: 'zones.crest_post.plain', quality: 'drawing.quality.ache' });
  });

  it('keeps the order of the body and adds areas up to what is painted', () => {
    // The tailbone reaches to both sides; all other zones are drawn on the left only.
    const all = words(drawn(...ZONE_IDS.toReversed().filter((zone) => zone !== 'coccyx').map((zone) => zoneStroke({ zone, side: 'L' }))));
    const order = all.map((e) => ZONE_IDS.indexOf(e.zone!));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(all.length).toBeGreaterThan(25);
    expect(all.filter((e) => e.side === 'R')).toEqual([]);
    const painted = paintDrawing(canvas, drawn(brush([140, 20, -90], [0.6, 0, -0.8], { radiusMm: 60 }))).painted;
    const total = areas.reduce((sum, area, v) => sum + area * painted[v]!, 0) / 100;
    const told = words(drawn(brush([140, 20, -90], [0.6, 0, -0.8], { radiusMm: 60 }))).reduce((sum, e) => sum + e.areaCm2, 0);
    expect(told).toBeGreaterThan(total - 10);
    expect(told).toBeLessThanOrEqual(total + 1e-6);
  });

  it('the last stroke counts, and erasing leaves bare skin', () => {
    expect(words(drawn(zoneStroke(), zoneStroke({ intensity: 3, quality: 'numb' })))[0]).toMatchObject({ intensity: 3, quality: 'numb' });
    expect(words(drawn(zoneStroke(), zoneStroke({ erase: true })))).toEqual([]);
    expect(words(drawn(zoneStroke({ intensity: 0, quality: 'numb' })))[0]).toMatchObject({ intensity: 0, quality: 'numb' });
  });

  it('paint stays on the near face and on its own leg', () => {
    const layer = createPaintLayer(canvas.zones.vertexCount);
    paintDab(canvas, layer, [20, -200, 20], [-1, 0, 0], 60, { erase: false, intensity: 8, quality: 'ache' });
    const marked = [...layer.painted.keys()].filter((v) => layer.painted[v]).map((v) => [vertexAt(skin.positions, v), vertexAt(skin.normals, v)] as const);
    expect(marked.length).toBeGreaterThan(5);
    expect(Math.min(...marked.map(([p]) => p[0]))).toBeGreaterThan(0);
    expect(Math.max(...marked.map(([, n]) => n[0]))).toBeLessThan(0);
  });

  it('fast strokes leave no gaps', () => {
    const points = between([0, 0, 0], [100, 0, 0], 20);
    expect(points.length).toBe(10);
    expect(points.at(-1)).toEqual([100, 0, 0]);
    expect(between([5, 5, 5], [5, 5, 5], 20)).toEqual([[5, 5, 5]]);
  });

  it('painting in steps gives the same as painting at once', () => {
    const strokes = [zoneStroke(), brush([60, 110, -115], [0, 0, -1]), brush([60, 110, -115], [0, 0, -1], { erase: true, radiusMm: 12 })];
    const stepwise = createPaintLayer(canvas.zones.vertexCount);
    for (const stroke of strokes) paintStroke(canvas, stepwise, stroke);
    expect(paintDrawing(canvas, drawn(...strokes))).toEqual(stepwise);
  });

  it('a dab costs less than 2 ms', () => {
    const layer = createPaintLayer(canvas.zones.vertexCount);
    const times = Array.from({ length: 51 }, (_, k) => {
      const start = performance.now();
      paintDab(canvas, layer, [60, 110 - k, -115], [0, 0, -1], 40, { erase: false, intensity: 8, quality: 'ache' });
      return performance.now() - start;
    }).toSorted((a, b) => a - b);
    expect(times[25]).toBeLessThan(2);
  });

  it('a slider always gives a whole intensity', () => {
    expect([-3, 4.4, 4.6, 99, NaN].map(toIntensity)).toEqual([0, 4, 5, 10, 0]);
  });
});
