import { BufferAttribute, BufferGeometry, Matrix3, Matrix4, Vector3, type InterleavedBufferAttribute } from 'three';
import type { Structure } from '@/anatomy/catalogue';
import { AssetError } from './assetError';
import type { AssetStructure, BlendBinding } from './bodyAsset';
import { divideSkin } from './skinJoints';
import { softenShoulders } from './softShoulders';
import { readWay } from './way';
import { markSurroundings } from './surroundings';

type AnyAttribute = BufferAttribute | InterleavedBufferAttribute;

const needed = (geometry: BufferGeometry, name: string, id: string): AnyAttribute => {
  const attribute = geometry.getAttribute(name) as AnyAttribute | undefined;
  if (!attribute) throw new AssetError('asset-corrupt', `${id} has no ${name}`);
  return attribute;
};

/** Unpacks an attribute of any layout or quantisation into plain floats. */
const unpack = (attribute: AnyAttribute, width: number): Float32Array => {
  const out = new Float32Array(attribute.count * width);
  for (let i = 0, at = 0; i < attribute.count; i++) {
    for (let c = 0; c < width; c++, at++) out[at] = attribute.getComponent(i, c);
  }
  return out;
};

const packed = (values: Float32Array, kind: 'u8' | 'i8', width = 4): BufferAttribute => {
  const scale = kind === 'u8' ? 255 : 127;
  const array = kind === 'u8' ? new Uint8Array(values.length) : new Int8Array(values.length);
  for (let i = 0; i < values.length; i++) array[i] = Math.round(values[i]! * scale);
  return new BufferAttribute(array, width, true);
};

const point = new Vector3();
const transformAll = (values: Float32Array, apply: (v: Vector3) => void): void => {
  for (let i = 0; i < values.length; i += 3) {
    apply(point.fromArray(values, i));
    point.toArray(values, i);
  }
};

const readBlend = (geometry: BufferGeometry): BlendBinding | null => {
  const bodies = geometry.getAttribute('_body') as AnyAttribute | undefined;
  const weights = geometry.getAttribute('_weight') as AnyAttribute | undefined;
  return bodies && weights ? { bodies: Uint8Array.from(unpack(bodies, 4)), weights: unpack(weights, 4) } : null;
};

/** Fibre direction and fraction (the file maps 0…1 to −1…1); zeros where a muscle has none, which the shader draws plain. */
const fibresOf = (geometry: BufferGeometry, count: number): Float32Array => {
  const stored = geometry.getAttribute('_fibre') as AnyAttribute | undefined;
  if (!stored) return new Float32Array(count * 4);
  const fibre = unpack(stored, 4);
  for (let i = 3; i < fibre.length; i += 4) fibre[i] = Math.min(1, Math.max(0, (fibre[i]! + 1) / 2));
  return fibre;
};

/**
 * The part of each fibre direction that runs in the surface: what is seen of it. Its length falls where fibres meet the
 * surface head on, and the shader draws no streaks there.
 */
export function alongSurface(fibre: Float32Array, normals: Float32Array): Float32Array {
  const out = fibre.slice();
  for (let i = 0, n = 0; i < out.length; i += 4, n += 3) {
    const dive = fibre[i]! * normals[n]! + fibre[i + 1]! * normals[n + 1]! + fibre[i + 2]! * normals[n + 2]!;
    for (let c = 0; c < 3; c++) out[i + c]! -= dive * normals[n + c]!;
  }
  return out;
}

/**
 * Turns one decoded mesh (quantised, with its scale in the node's matrix) into the geometry the scene draws: float mm, so
 * that posing and picking work on the same numbers, with the small attributes left at one byte each for the GPU.
 * @param toBody matrix of the mesh's node
 * @param extras of that node
 */
export function toSceneGeometry(structure: Structure, decoded: BufferGeometry, toBody: Matrix4, extras: Readonly<Record<string, unknown>> = {}): AssetStructure {
  const { id } = structure;
  const positions = unpack(needed(decoded, 'position', id), 3);
  const normals = unpack(needed(decoded, 'normal', id), 3);
  if (!decoded.index) throw new AssetError('asset-corrupt', `${id} has no triangles`);
  const normalMatrix = new Matrix3().getNormalMatrix(toBody);
  transformAll(positions, (v) => v.applyMatrix4(toBody));
  transformAll(normals, (v) => v.applyNormalMatrix(normalMatrix).normalize());
  if (!positions.every(Number.isFinite)) throw new AssetError('asset-corrupt', `${id} has points that are not numbers`);

  const geometry = new BufferGeometry();
  geometry.name = id;
  const blend = structure.body === null ? readBlend(decoded) : null;
  geometry.setAttribute('position', new BufferAttribute(blend ? positions.slice() : positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(blend ? normals.slice() : normals, 3));
  geometry.setIndex(decoded.index);
  const tissue = unpack(needed(decoded, 'color', id), 4);
  if (blend && structure.tissue === 'skin') {
    softenShoulders(positions, decoded.index.array, blend);
    divideSkin(positions, blend);
    markSurroundings(tissue, positions, blend);
  }
  geometry.setAttribute('tissue', packed(tissue, 'u8'));
  const fibre = ['muscle', 'fascia', 'ligament'].includes(structure.tissue) ? fibresOf(decoded, positions.length / 3) : null;
  if (fibre) {
    geometry.setAttribute('fibre', packed(alongSurface(fibre, normals), 'i8'));
    geometry.setAttribute('rest', new BufferAttribute(positions, 3));
    const cover = decoded.getAttribute('_cover') as AnyAttribute | undefined;
    if (cover) geometry.setAttribute('cover', packed(unpack(cover, 1), 'u8', 1));
  }
  geometry.computeBoundingSphere();
  geometry.computeBoundingBox();
  const way = readWay(structure, decoded, extras['way']);
  return { structure, geometry, triangles: decoded.index, restPositions: positions, restNormals: normals, fibre, blend, ...(way ? { way } : {}) };
}
