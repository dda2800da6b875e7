import { AssetError } from './assetError';
import { checkGlbHeader } from './glbHeader';
import { unpacked } from './unpack';

/**
 * Fetches the body from this site, unpacks it and checks that all of it arrived.
 * @throws AssetError `asset-missing` when the server or the network gives nothing, `asset-corrupt` when it is not whole.
 * An abort through `signal` rejects with the platform's AbortError.
 */
export async function fetchAsset(url: string, signal?: AbortSignal): Promise<ArrayBuffer> {
  const response = await fetch(url, { signal }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new AssetError('asset-missing', `${url} could not be fetched`, { cause });
  });
  if (!response.ok) throw new AssetError('asset-missing', `${url} answered ${response.status}`);
  const data = await response.arrayBuffer().then(unpacked).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new AssetError('asset-corrupt', `${url} broke off`, { cause });
  });
  checkGlbHeader(data);
  return data;
}
