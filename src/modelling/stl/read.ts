import type { TriangleMesh } from '../mesh/triangleMesh';

/**
 * Reads a binary STL file; corners in the same place become one vertex.
 * @throws when the length does not fit the number of facets that the file states.
 */
export const readStl = (bytes: Uint8Array, name = 'file'): TriangleMesh => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const triangles = bytes.length >= 84 ? view.getUint32(80, true) : 0;
  if (triangles === 0 || bytes.length !== 84 + 50 * triangles) throw new Error(`${name} is not a binary STL file`);
  const positions: number[] = [];
  const indices = new Uint32Array(triangles * 3);
  const known = new Map<string, number>();
  for (let i = 0; i < indices.length; i++) {
    const o = 84 + Math.floor(i / 3) * 50 + 12 + (i % 3) * 12;
    const [x, y, z] = [view.getFloat32(o, true), view.getFloat32(o + 4, true), view.getFloat32(o + 8, true)];
    const key = `${x},${y},${z}`;
    let index = known.get(key);
    if (index === undefined) {
      known.set(key, (index = positions.length / 3));
      positions.push(x, y, z);
    }
    indices[i] = index;
  }
  return { positions: Float64Array.from(positions), indices };
};
