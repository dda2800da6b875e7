import { beforeAll, describe, expect, it } from 'vitest';
import type { Vec3 } from '@/anatomy/units';
import { createSkinZones, createZoneFields, NEUTRAL_LANDMARKS, prepareZones, ZONE_IDS, ZONES, zoneById, zoneWeight, type PainLandmarks, type SkinZones } from '@/pain';
import { reportZones, type ZoneReport } from '@/pain/measure/zoneReport';
import { vertexAt, type SkinMesh } from '@/pain/measure/skinMesh';
import { fieldSkin, neutralSkin } from './skin';

let skin: SkinMesh;
let zones: SkinZones;
let reports: readonly ZoneReport[];

beforeAll(async () => {
  skin = await neutralSkin();
  zones = createSkinZones(skin.positions, skin.normals);
  reports = reportZones(skin, zones);
});

const at = (i: number): Vec3 => vertexAt(skin.positions, i);
const mirror = (v: Vec3): Vec3 => [-v[0], v[1], v[2]];
/** Vertices of the left zone with at least half weight. */
const inside = (zone: (typeof ZONE_IDS)[number]): Vec3[] => {
  const { index, weight } = zones.weights(zone, 'L');
  return [...index].filter((_, i) => weight[i]! >= 0.5).map(at);
};

describe('every zone sits where its words say', () => {
  it('reaches its landmarks as stated, on both sides', () => {
    const wrong = reports.flatMap((r) => r.anchors.filter((a) => !a.ok).map((a) => `${r.id} ${r.side} ${a.landmark} ${a.relation}: ${a.distanceMm.toFixed(1)} instead of ${a.expectedMm} ± ${a.toleranceMm} mm`));
    expect(wrong).toEqual([]);
    expect(reports.length).toBe(65);
    for (const report of reports) expect(report.anchors.length).toBeGreaterThan(0);
  });

  it('has a plausible size', () => {
    const area = (id: string): number => reports.find((r) => r.id === id)!.areaCm2;
    expect(area('tuber')).toBeGreaterThan(17);
    expect(area('tuber')).toBeLessThan(32); // a 5 cm disc is 19.6 cm² on a flat surface
    expect(area('troch')).toBeGreaterThan(25);
    expect(area('troch')).toBeLessThan(36); // a 6 cm disc: 28.3 cm²
    expect(area('sij')).toBeGreaterThan(24);
    expect(area('sij')).toBeLessThan(36); // 3 × 10 cm
    for (const report of reports) expect(report.areaCm2).toBeGreaterThan(15);
  });

  it('keeps the crest strip 3–4 cm tall along its course', () => {
    const points = inside('crest_post');
    for (const x of [80, 105, 130]) {
      const heights = points.filter((p) => Math.abs(p[0] - x) < 8).map((p) => p[1]);
      const tall = Math.max(...heights) - Math.min(...heights);
      expect(tall).toBeGreaterThan(22);
      expect(tall).toBeLessThan(52); // the strip rises across the 16 mm window
    }
  });

  it('holds on a skin of another mesh', () => {
    const other = fieldSkin();
    const wrong = reportZones(other, createSkinZones(other.positions, other.normals)).flatMap((r) => r.anchors.filter((a) => !a.ok).map((a) => `${r.id} ${a.landmark} ${a.distanceMm}`));
    expect(wrong).toEqual([]);
  });
});

describe('left and right, front and back are certain', () => {
  it('the right side is the exact mirror of the left', () => {
    for (const zone of ZONE_IDS) {
      for (let i = 0; i < zones.vertexCount; i += 37) {
        const [p, n] = [at(i), vertexAt(skin.normals, i)];
        expect(zoneWeight(zone, 'R', mirror(p), mirror(n))).toBe(zoneWeight(zone, 'L', p, n));
      }
    }
  });

  it('a paired zone does not reach the other side, but for a fade of 12 mm over the midline of the back', () => {
    for (const zone of ZONES.filter((z) => z.laterality === 'paired')) {
      const xs = [...zones.weights(zone.id, 'L').index].map((i) => at(i)[0]);
      const onLeg = zone.shapes.every((shape) => shape.chart === 'leg' || shape.chart.startsWith('foot') || shape.chart === 'side');
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(onLeg ? 0 : -12.01);
    }
  });

  it('zones of the back stay behind, zones of the front before, and none paints an arm', () => {
    const behind = ['lumbosacral', 'lumbar_mid', 'sij', 'sacrum', 'sacrum_low', 'coccyx', 'buttock_low', 'cleft', 'tuber', 'hip_post'] as const;
    for (const zone of behind) expect(Math.max(...inside(zone).map((p) => p[2]))).toBeLessThan(5);
    for (const zone of ['groin', 'abdo_low'] as const) expect(Math.min(...inside(zone).map((p) => p[2]))).toBeGreaterThan(20);
    for (const zone of ['thigh_ant', 'knee_ant'] as const) expect(Math.min(...inside(zone).map((p) => p[2]))).toBeGreaterThan(-5);
    for (const zone of ['thigh_post', 'leg_post'] as const) expect(Math.max(...inside(zone).map((p) => p[2]))).toBeLessThan(5);
    for (const zone of ZONE_IDS) for (const p of inside(zone)) expect(Math.abs(p[0])).toBeLessThan(217);
  });
});

describe('a zone is a smooth function that follows the body', () => {
  it('stays within 0…1 and has no step between neighbouring points', () => {
    for (const zone of ZONE_IDS) {
      const { index, weight } = zones.weights(zone, 'L');
      const byVertex = new Map([...index].map((v, i) => [v, weight[i]!]));
      expect(Math.min(...weight)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...weight)).toBeLessThanOrEqual(1);
      expect(Math.max(...weight)).toBeGreaterThan(0.95);
      for (let t = 0; t < skin.indices.length; t += 3) {
        const [a, b] = [skin.indices[t]!, skin.indices[t + 1]!];
        const [wa, wb] = [byVertex.get(a) ?? 0, byVertex.get(b) ?? 0];
        // Near the midline the fade is narrow on purpose, and toes turn their normals within a step.
        if (wa === wb || at(a)[0] < 15 || at(b)[0] < 15 || at(a)[1] < -815) continue;
        const step = Math.hypot(...at(a).map((c, k) => c - at(b)[k]!));
        expect(Math.abs(wa - wb)).toBeLessThan(0.02 + step * 0.12);
      }
    }
  });

  it('does not depend on how deep the skin lies: a point moved 15 mm outwards weighs nearly the same', () => {
    for (const zone of ['crest_post', 'lumbosacral', 'sij', 'sacrum', 'troch', 'tuber', 'coccyx'] as const) {
      const { index, weight } = zones.weights(zone, 'L');
      const drift = [...index].map((v, i) => {
        const [p, n] = [at(v), vertexAt(skin.normals, v)];
        const chart = zoneById(zone).shapes[0]!.chart;
        const out: Vec3 = chart === 'side' ? [15, 0, 0] : chart === 'trunk' ? [(p[0] / Math.hypot(p[0], p[2])) * 15, 0, (p[2] / Math.hypot(p[0], p[2])) * 15] : [0, 0, -15];
        return Math.abs(zoneWeight(zone, 'L', [p[0] + out[0], p[1] + out[1], p[2] + out[2]], n) - weight[i]!);
      });
      expect(Math.max(...drift)).toBeLessThan(chartIsRound(zone) ? 0.25 : 0.01);
    }
  });

  it('moves with its landmarks', () => {
    const shifted = Object.fromEntries(Object.entries(NEUTRAL_LANDMARKS).map(([id, p]) => [id, [p[0] * 1.1, p[1] * 1.1, p[2] * 1.1]])) as unknown as PainLandmarks;
    const wider = createZoneFields(shifted);
    const n: Vec3 = [0, 0, -1];
    const [x, y] = NEUTRAL_LANDMARKS.PIIS;
    expect(wider.weight('sij', 'L', [x * 1.1, y * 1.1, -130], n)).toBeCloseTo(1, 2);
    expect(zoneWeight('troch', 'L', [178, -29, -4], [1, 0, 0])).toBeGreaterThan(0.95);
    expect(wider.weight('troch', 'L', [195, -32, -4], [1, 0, 0])).toBeGreaterThan(0.95);
  });

  it('a part is inside its zone', () => {
    const { index, weight } = zones.weights('buttock_low', 'L', 'outer');
    const whole = zones.weights('buttock_low', 'L');
    const wholeAt = new Map([...whole.index].map((v, i) => [v, whole.weight[i]!]));
    index.forEach((v, i) => expect(weight[i]!).toBeLessThanOrEqual((wholeAt.get(v) ?? 0) + 0.35));
    const mean = (w: { index: Uint32Array; weight: Float32Array }): number => [...w.index].reduce((s, v, i) => s + at(v)[0] * w.weight[i]!, 0) / w.weight.reduce((a, b) => a + b, 0);
    expect(mean(zones.weights('buttock_low', 'L', 'outer'))).toBeGreaterThan(mean(zones.weights('buttock_low', 'L', 'inner')) + 40);
  });

  it('can be computed ahead, one zone and side at a time', () => {
    const fresh = createSkinZones(skin.positions, skin.normals);
    expect([...prepareZones(fresh)].length).toBe(65);
    expect(fresh.weights('sij', 'R')).toEqual(zones.weights('sij', 'R'));
    expect(fresh.weights('sij', 'R')).toBe(fresh.weights('sij', 'R'));
    expect(fresh.weights('coccyx', 'R')).toBe(fresh.weights('coccyx', 'L'));
  });

  it('refuses arrays that do not belong together', () => {
    expect(() => createSkinZones(new Float32Array(9), new Float32Array(6))).toThrow(RangeError);
    expect(() => zoneById('left_ear' as never)).toThrow(/unknown pain zone/);
  });
});

const chartIsRound = (zone: (typeof ZONE_IDS)[number]): boolean => ['trunk', 'leg'].includes(zoneById(zone).shapes[0]!.chart);
