import { BufferAttribute, BufferGeometry, Box3 } from 'three';
import type { FormId } from '@/anatomy/form/forms';
import { formWarp } from '@/anatomy/form/warp';
import { formOf, tableShape, type AssetStructure, type BodyAsset } from './bodyAsset';

/** What does not change with the form. `rest` and `combed` are where patterns of fibres are looked up: they stay on the flesh. */
const KEPT = ['tissue', 'fibre', 'cover', 'rest', 'combed'] as const;

/** A structure on a form: geometry of its own where shape is concerned, the rest shared with the structure given. */
const reshapeStructure = (from: AssetStructure, form: FormId): AssetStructure => {
  const table = tableShape(from);
  const positions = table.positions.slice();
  const normals = table.normals.slice();
  if (form !== 'mean') formWarp(form).surface(positions, normals);
  const geometry = new BufferGeometry();
  geometry.name = from.geometry.name;
  for (const name of KEPT) {
    const attribute = from.geometry.getAttribute(name) as BufferAttribute | undefined;
    if (attribute) geometry.setAttribute(name, attribute);
  }
  geometry.setAttribute('position', new BufferAttribute(from.blend ? positions.slice() : positions, 3));
  geometry.setAttribute('normal', new BufferAttribute(from.blend ? normals.slice() : normals, 3));
  geometry.setIndex(from.triangles);
  geometry.computeBoundingSphere();
  geometry.computeBoundingBox();
  return { ...from, geometry, restPositions: positions, restNormals: normals, table };
};

/**
 * The same structures on another form of the body: every vertex and normal led through one warp of space, whatever the structure is.
 * What was there is not written to. Free the old geometry before the new one is drawn: both share what the form leaves alone.
 */
export const reshapeAsset = (asset: BodyAsset, form: FormId): BodyAsset => {
  if (formOf(asset) === form) return asset;
  const structures = new Map([...asset.structures].map(([id, structure]) => [id, reshapeStructure(structure, form)]));
  const bounds = new Box3();
  for (const { geometry } of structures.values()) bounds.union(geometry.boundingBox!);
  return { structures, bounds, form };
};
