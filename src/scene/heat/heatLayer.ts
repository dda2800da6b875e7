import { BufferAttribute, DynamicDrawUsage } from 'three';
import { mm } from '@/anatomy/units';
import { blendHeat, createSoftener, createSpread, isZoneId, prepareZones, rampTexture, softenMidline, type SkinZones, type Softener, type Spread } from '@/pain';
import type { ChosenZone, ShownPattern } from '@/state/appState';
import { tableShape, type AssetStructure } from '../asset/bodyAsset';
import { zonesOf } from '../skin/zonesOf';

/** Texels of the heat ramp: more than the steps of an 8-bit screen. */
export const RAMP_TEXELS = 256;
export const heatRampTexels = (): Uint8Array => rampTexture('standard', RAMP_TEXELS);

/** How far heat spreads beyond the outline of its zone: enough to round a corner, too little to reach a neighbouring region. */
const SOFTNESS = mm(11);

/** Pain patterns on the skin: one heat value (0…1) per vertex, on the neutral skin, so it rides along when the body moves. */
export interface HeatLayer {
  /** Whether any pattern is shown. */
  readonly shown: boolean;
  /** Lays these patterns on the skin. */
  show(patterns: readonly ShownPattern[]): void;
  /** Puts a ring around the place that is asked about, or takes it off. @returns whether a ring stands now */
  ring(place: ChosenZone | null): boolean;
  /** Works ahead in small steps, so that the first pattern shows as fast as the next. */
  prepare(): Generator<void, void, void>;
}

const otherSide = ({ pattern, side }: ShownPattern): ShownPattern => ({ pattern, side: side === 'L' ? 'R' : 'L' });
const isOneSided = (patterns: readonly ShownPattern[]): boolean => patterns.map(otherSide).some((other) => !patterns.some(({ pattern, side }) => pattern === other.pattern && side === other.side));

/** Adds a `heat` attribute to the skin. Zones are worked out when the first pattern is shown, not at load. */
export function createHeatLayer(skin: AssetStructure): HeatLayer {
  const { geometry } = skin;
  const { positions } = tableShape(skin);
  const heat = new Float32Array(positions.length / 3);
  const attribute = new BufferAttribute(heat, 1).setUsage(DynamicDrawUsage);
  geometry.setAttribute('heat', attribute);
  let shown = false;
  /** Made when a place is first asked about. */
  let ringed: Float32Array | null = null;
  let made: { zones: SkinZones; spread: Spread; soften: Softener } | null = null;
  const make = (): NonNullable<typeof made> => {
    const triangles = geometry.index?.array ?? [];
    const spread = createSpread(positions, triangles);
    return { zones: zonesOf(skin), spread, soften: createSoftener(positions, triangles, SOFTNESS, spread) };
  };
  const tools = (): NonNullable<typeof made> => (made ??= make());
  return {
    get shown() {
      return shown;
    },
    show(patterns) {
      if (patterns.length === 0 && !shown) return;
      shown = patterns.length > 0;
      const { zones, spread, soften } = tools();
      blendHeat(patterns, zones, heat);
      soften(heat);
      if (isOneSided(patterns)) {
        const mirrored = new Float32Array(heat.length);
        blendHeat(patterns.map(otherSide), zones, mirrored);
        soften(mirrored);
        softenMidline(heat, mirrored, positions, spread);
      }
      attribute.needsUpdate = true;
    },
    ring(place) {
      if (!place || !isZoneId(place.zone)) return false;
      const { zones, soften } = tools();
      ringed ??= new Float32Array(heat.length);
      ringed.fill(0);
      const { index, weight } = zones.weights(place.zone, place.side === 'R' ? 'R' : 'L');
      index.forEach((vertex, i) => (ringed![vertex] = weight[i]!));
      soften(ringed);
      if (!geometry.hasAttribute('place')) geometry.setAttribute('place', new BufferAttribute(ringed, 1).setUsage(DynamicDrawUsage));
      (geometry.getAttribute('place') as BufferAttribute).needsUpdate = true;
      return true;
    },
    *prepare() {
      const { zones } = tools();
      yield;
      yield* prepareZones(zones);
    },
  };
}
