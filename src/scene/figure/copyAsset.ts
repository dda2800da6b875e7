import { BufferGeometry, type BufferAttribute } from 'three';
import { formOf, type AssetStructure, type BodyAsset } from '../asset/bodyAsset';

/** What posing and heat write to: each figure needs its own. */
const OWN = ['position', 'normal'] as const;

const copyGeometry = ({ geometry, triangles }: AssetStructure): BufferGeometry => {
  const copy = new BufferGeometry();
  copy.name = geometry.name;
  for (const [name, attribute] of Object.entries(geometry.attributes)) {
    if (name === 'heat') continue;
    const own = OWN.some((written) => written === name);
    copy.setAttribute(name, own ? (attribute as BufferAttribute).clone() : attribute);
  }
  copy.setIndex(triangles);
  copy.boundingBox = geometry.boundingBox;
  copy.boundingSphere = geometry.boundingSphere;
  return copy;
};

/** Takes what is shared out of a copy, so that freeing the copy leaves the first body on the graphics card. */
export const releaseShared = (copy: BodyAsset): void => {
  for (const { geometry } of copy.structures.values()) {
    for (const name of Object.keys(geometry.attributes)) {
      if (name !== 'heat' && !OWN.some((written) => written === name)) geometry.deleteAttribute(name);
    }
    geometry.setIndex(null);
  }
};

/** A second body from the same file: bent shapes get vertices of their own, everything else is shared with the first. */
export const copyAsset = (asset: BodyAsset): BodyAsset => ({
  bounds: asset.bounds,
  form: formOf(asset),
  structures: new Map(
    [...asset.structures].map(([id, structure]) => [id, { ...structure, geometry: copyGeometry(structure) }]),
  ),
});
