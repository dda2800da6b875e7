import { Data3DTexture, LinearFilter, LinearMipmapLinearFilter, RedFormat, RepeatWrapping } from 'three';

/** Cells along each edge of the noise cube; it repeats beyond. */
const NOISE_CELLS = 32;

/** Seeded generator (mulberry32): the same speckle on every machine, so pictures can be compared. */
const randomFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** Values of the noise cube, one byte per cell, uniform. */
function noiseValues(): Uint8Array {
  const random = randomFrom(20_240_601);
  return Uint8Array.from({ length: NOISE_CELLS ** 3 }, () => Math.floor(random() * 256));
}

/**
 * A 32 kB cube of noise that the tissue shaders sample in body coordinates: no texture map, no seams, and mip levels
 * take care of distance.
 */
export function createNoiseTexture(): Data3DTexture {
  const texture = new Data3DTexture(noiseValues(), NOISE_CELLS, NOISE_CELLS, NOISE_CELLS);
  texture.format = RedFormat;
  texture.wrapS = texture.wrapT = texture.wrapR = RepeatWrapping;
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.unpackAlignment = 1;
  texture.needsUpdate = true;
  return texture;
}
