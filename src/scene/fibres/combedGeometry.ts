import { BufferAttribute } from 'three';
import type { AssetStructure } from '../asset/bodyAsset';
import { combed } from './comb';

/** By resting places, which all copies and forms of a muscle share: reckoned once, whoever shows it. */
const made = new WeakMap<object, BufferAttribute>();

/** Gives a muscle the places in combed space that the strong fibre view is drawn by; some ten milliseconds the first time. */
export function giveCombed({ geometry, triangles, fibre }: AssetStructure): void {
  const rest = geometry.getAttribute('rest') as BufferAttribute | undefined;
  if (!rest || !fibre || geometry.hasAttribute('combed')) return;
  const attribute = made.get(rest) ?? new BufferAttribute(combed({ positions: rest.array as Float32Array, fibre, triangles: triangles.array }), 4);
  made.set(rest, attribute);
  geometry.setAttribute('combed', attribute);
}
