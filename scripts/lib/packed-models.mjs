// The body travels gzipped inside its own file: few hosts of static pages compress .glb on the way. `scene/asset/fetchAsset` unpacks it.
import { gzipSync } from 'node:zlib';

/** @returns {import('vite').Plugin} */
export const packedModels = () => ({
  name: 'packed-models',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.glb')) file.source = gzipSync(file.source, { level: 9 });
    }
  },
});
