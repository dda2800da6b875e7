import { AssetError } from './assetError';

const MAGIC_GLTF = 0x46546c67;
const HEADER_BYTES = 12;

/**
 * Refuses a file that is not a whole glTF 2 binary: a wrong magic number (an error page sent as 200), another version, or
 * fewer bytes than its own header announces (a download cut short).
 */
export function checkGlbHeader(data: ArrayBuffer): void {
  if (data.byteLength < HEADER_BYTES) throw new AssetError('asset-corrupt', `only ${data.byteLength} bytes`);
  const view = new DataView(data);
  if (view.getUint32(0, true) !== MAGIC_GLTF) throw new AssetError('asset-corrupt', 'not a binary glTF file');
  const version = view.getUint32(4, true);
  if (version !== 2) throw new AssetError('asset-corrupt', `glTF version ${version}`);
  const announced = view.getUint32(8, true);
  if (announced !== data.byteLength) {
    throw new AssetError('asset-corrupt', `cut short: ${data.byteLength} of ${announced} bytes`);
  }
}
