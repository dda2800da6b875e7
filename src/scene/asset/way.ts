import type { BufferAttribute, BufferGeometry, InterleavedBufferAttribute } from 'three';
import { BODY_IDS } from '@/anatomy/bodies';
import type { Structure } from '@/anatomy/catalogue';
import { WAY_WIDTH, wayAttributes, type Way, type WayTable } from '@/anatomy/tables/wayTable';
import { AssetError } from './assetError';

const numbers = (value: unknown): value is readonly number[] => Array.isArray(value) && value.every((x) => typeof x === 'number' && Number.isFinite(x));

const isTable = (value: unknown): value is WayTable => {
  const table = value as Partial<Record<keyof WayTable, unknown>> | null;
  if (typeof table !== 'object' || table === null) return false;
  const { drivers, keys, pulls, scales } = table;
  if (!Array.isArray(drivers) || !drivers.every((body) => (BODY_IDS as readonly unknown[]).includes(body))) return false;
  if (!numbers(keys) || !numbers(pulls) || !numbers(scales)) return false;
  return drivers.length > 0 && scales.length > 0 && pulls.length * 3 * drivers.length === keys.length * scales.length;
};

/**
 * How a muscle gives way to bone, from its node's extras and the attributes `_WAY_k`; nothing where the file has none.
 * @throws AssetError `asset-corrupt` when the two do not fit together
 */
export function readWay({ id }: Structure, decoded: BufferGeometry, table: unknown): Way | undefined {
  if (table === undefined) return undefined;
  if (!isTable(table)) throw new AssetError('asset-corrupt', `${id}: the table of how it gives way is not one`);
  const width = 3 * table.scales.length;
  const count = decoded.getAttribute('position').count;
  const modes = new Float32Array(count * width);
  for (let k = 0; k < wayAttributes(table.scales.length); k += 1) {
    const attribute = decoded.getAttribute(`_way_${k}`) as BufferAttribute | InterleavedBufferAttribute | undefined;
    if (!attribute) throw new AssetError('asset-corrupt', `${id} has no _WAY_${k}`);
    for (let v = 0; v < count; v += 1) {
      for (let c = 0; c < WAY_WIDTH && WAY_WIDTH * k + c < width; c += 1) modes[v * width + WAY_WIDTH * k + c] = attribute.getComponent(v, c);
    }
  }
  return { table, modes };
}
