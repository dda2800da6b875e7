import { BufferAttribute, DynamicDrawUsage } from 'three';
import { blendHeat, createSkinZones, rampTexture } from '@/pain';
import type { ShownPattern } from '@/state/appState';
import type { AssetStructure } from '../asset/bodyAsset';

/** Texels of the heat ramp: more than the steps of an 8-bit screen. */
export const RAMP_TEXELS = 256;
export const heatRampTexels = (): Uint8Array => rampTexture('standard', RAMP_TEXELS);

/** Pain patterns on the skin: one heat value (0…1) per vertex, on the neutral skin, so it rides along when the body moves. */
export interface HeatLayer {
  /** Whether any pattern is shown. */
  readonly shown: boolean;
  /** Lays these patterns on the skin. */
  show(patterns: readonly ShownPattern[]): void;
}

/** Adds a `heat` attribute to the skin. Zones are worked out when the first pattern is shown, not at load. */
export function createHeatLayer({ geometry, restPositions, restNormals }: AssetStructure): HeatLayer {
  const heat = new Float32Array(restPositions.length / 3);
  const attribute = new BufferAttribute(heat, 1).setUsage(DynamicDrawUsage);
  geometry.setAttribute('heat', attribute);
  let zones: ReturnType<typeof createSkinZones> | null = null;
  let shown = false;
  return {
    get shown() {
      return shown;
    },
    show(patterns) {
      if (patterns.length === 0 && !shown) return;
      shown = patterns.length > 0;
      zones ??= createSkinZones(restPositions, restNormals);
      blendHeat(patterns, zones, heat);
      attribute.needsUpdate = true;
    },
  };
}
