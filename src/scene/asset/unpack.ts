const GZIP = [0x1f, 0x8b] as const;

const isGzip = (data: ArrayBuffer): boolean => {
  const start = new Uint8Array(data, 0, Math.min(2, data.byteLength));
  return GZIP.every((byte, i) => start[i] === byte);
};

/**
 * The bytes themselves, unpacked where they are gzip (as built files are), and as they are otherwise (while developing, or
 * where a host has unpacked them on the way).
 * @throws when what says that it is gzip is not whole.
 */
export const unpacked = async (data: ArrayBuffer): Promise<ArrayBuffer> =>
  isGzip(data) ? new Response(new Blob([data]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer() : data;
