import { SphereGeometry, type BufferAttribute } from 'three';
import { describe, expect, it } from 'vitest';
import { findStructure } from '@/anatomy/catalogue';
import { createHeatLayer, heatRampTexels, RAMP_TEXELS } from '@/scene/heat/heatLayer';

/** An egg of about the size of the hips stands for the skin. */
const skin = () => {
  const geometry = new SphereGeometry(1, 64, 64).scale(170, 320, 130);
  const restPositions = geometry.getAttribute('position').array as Float32Array;
  const restNormals = geometry.getAttribute('normal').array as Float32Array;
  return { structure: findStructure('skin')!, geometry, triangles: geometry.index!, restPositions, restNormals, fibre: null, blend: null };
};

describe('heat layer', () => {
  it('is cold until a pattern is shown, warm while it is, and cold again', () => {
    const asset = skin();
    const layer = createHeatLayer(asset);
    const heat = asset.geometry.getAttribute('heat');
    const hottest = (): number => Math.max(...(heat.array as Float32Array));
    expect([layer.shown, hottest()]).toEqual([false, 0]);
    layer.show([{ pattern: 'gmed_composite', side: 'L' }]);
    expect(layer.shown).toBe(true);
    expect(hottest()).toBeGreaterThan(0.3);
    expect((heat as BufferAttribute).version).toBe(1);
    layer.show([]);
    expect([layer.shown, hottest()]).toEqual([false, 0]);
  });

  it('warms the side it is asked for', () => {
    const asset = skin();
    createHeatLayer(asset).show([{ pattern: 'gmed_composite', side: 'R' }]);
    const heat = asset.geometry.getAttribute('heat').array;
    let left = 0;
    let right = 0;
    for (let i = 0; i < heat.length; i++) {
      if (asset.restPositions[i * 3]! > 40) left += heat[i]!;
      if (asset.restPositions[i * 3]! < -40) right += heat[i]!;
    }
    expect(right).toBeGreaterThan(10 * left);
  });

  it('rings a place on its own side, without any heat, and tells when there is none', () => {
    const asset = skin();
    const layer = createHeatLayer(asset);
    expect(layer.ring(null)).toBe(false);
    expect(layer.ring({ zone: 'no_such_place', side: 'L' })).toBe(false);
    expect(asset.geometry.hasAttribute('place')).toBe(false);
    expect(layer.ring({ zone: 'buttock_mid', side: 'L' })).toBe(true);
    const place = asset.geometry.getAttribute('place').array;
    const inside = [...place.keys()].filter((i) => place[i]! > 0.5);
    expect(inside.length).toBeGreaterThan(5);
    expect(inside.every((i) => asset.restPositions[3 * i]! > 0 && asset.restPositions[3 * i + 2]! < 0)).toBe(true);
    expect(layer.shown).toBe(false);
    layer.ring({ zone: 'buttock_mid', side: 'R' });
    expect(inside.every((i) => place[i]! < 0.01)).toBe(true);
  });

  it('colours from one ramp of known length', () => expect(heatRampTexels()).toHaveLength(RAMP_TEXELS * 4));
});
