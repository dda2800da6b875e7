// Serves dist/ as a good static host does: Brotli or gzip, immutable assets. Counts what it sends, by kind.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { root } from './root.mjs';

const KINDS = {
  '.html': ['text/html; charset=utf-8', 'html'],
  '.js': ['text/javascript', 'script'],
  '.css': ['text/css', 'style'],
  '.json': ['application/json', 'data'],
  '.webmanifest': ['application/manifest+json', 'data'],
  '.glb': ['model/gltf-binary', 'model'],
  '.woff2': ['font/woff2', 'font'],
  '.webp': ['image/webp', 'image'],
  '.png': ['image/png', 'image'],
  '.svg': ['image/svg+xml', 'image'],
};
/** A host's highest quality, 11, saves a further 7 % and takes seven times as long, in every run of the tests. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
/** Letters, pictures and the body are packed already. */
const SHRINKS = new Set(['html', 'script', 'style', 'data']);

/**
 * @param {string} [folder] the built page
 * @param {string} [base] where on the site it stands, e.g. `/some/folder/`
 * @returns {Promise<{ address: string, sent: Record<string, number>, close(): Promise<void> }>} bytes sent per kind, headers not counted
 */
export async function serveDist(folder = join(root, 'dist'), base = '/') {
  const sent = {};
  const cache = new Map();
  const load = async (path, encoding) => {
    const key = `${encoding}:${path}`;
    if (!cache.has(key)) {
      const raw = await readFile(path);
      cache.set(key, encoding === 'br' ? brotliCompressSync(raw, BROTLI) : encoding === 'gzip' ? gzipSync(raw) : raw);
    }
    return cache.get(key);
  };
  const server = createServer(async (request, response) => {
    try {
      const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
      const inside = asked.startsWith(base) ? asked.slice(base.length) : '../';
      const path = join(folder, normalize(inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside));
      const [type, kind] = KINDS[extname(path)] ?? ['application/octet-stream', 'other'];
      const accepts = String(request.headers['accept-encoding'] ?? '');
      const encoding = !SHRINKS.has(kind) ? '' : accepts.includes('br') ? 'br' : accepts.includes('gzip') ? 'gzip' : '';
      if (!path.startsWith(folder)) throw new Error('outside');
      const body = await load(path, encoding);
      sent[kind] = (sent[kind] ?? 0) + body.length;
      response.writeHead(200, { 'content-type': type, ...(encoding && { 'content-encoding': encoding }), 'cache-control': asked.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${server.address().port}${base}`, sent, close };
}
