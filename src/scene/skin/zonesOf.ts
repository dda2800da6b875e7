import { createSkinZones, type SkinZones } from '@/pain';
import { tableShape, type AssetStructure } from '../asset/bodyAsset';

const known = new WeakMap<Float32Array, SkinZones>();

/** Zones on a skin, worked out on the tables' body: once, whatever form the skin takes. */
export const zonesOf = (skin: AssetStructure): SkinZones => {
  const { positions, normals } = tableShape(skin);
  let zones = known.get(positions);
  if (!zones) known.set(positions, (zones = createSkinZones(positions, normals)));
  return zones;
};
