import assetUrl from '#assets/anatomy.glb?url';
import { tableShape, type BodyAsset } from '../asset/bodyAsset';
import { decodeAsset } from '../asset/decodeAsset';
import { fetchAsset } from '../asset/fetchAsset';

/** The skin of the tables' body in neutral stance, on which drawings are told whatever form is shown: positions (mm) and outward normals, three per vertex, and triangles. */
export interface NeutralSkin {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
}

let known: Promise<NeutralSkin> | null = null;

const skinOf = (asset: BodyAsset): NeutralSkin => {
  const skin = asset.structures.get('skin');
  if (!skin) throw new Error('the asset has no skin');
  return { ...tableShape(skin), indices: Uint32Array.from(skin.triangles.array) };
};

/** Lets those who ask for the skin have that of the body on stage. */
export const shareSkin = (asset: BodyAsset): void => {
  known = Promise.resolve(asset).then(skinOf);
  known.catch(() => undefined);
};

/** The skin that drawings lie on. Works without a picture too: then the file is read for its shape alone. @throws when it cannot be had */
export const neutralSkin = (): Promise<NeutralSkin> => {
  const asked = (known ??= fetchAsset(assetUrl, new AbortController().signal)
    .then(decodeAsset)
    .then(skinOf));
  // A failure is not kept: the next one who asks tries again, unless the body on stage has lent its skin meanwhile.
  asked.catch(() => {
    if (known === asked) known = null;
  });
  return asked;
};
