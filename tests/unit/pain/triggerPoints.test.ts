import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { distance } from '@/anatomy/maths/vec';
import { findPattern, PATTERNS, triggerPoint } from '@/pain';
import { readMesh } from '@/pain/cli/readSkin';
import { vertexAt } from '@/pain/measure/skinMesh';

const ASSET = fileURLToPath(new URL('../../../assets/anatomy.glb', import.meta.url));
const placed = PATTERNS.filter((pattern) => pattern.triggerPoint).map((pattern) => pattern.id);

it('ten patterns say where their point is', () => {
  expect(placed).toEqual(['gmed_trp1', 'gmed_trp2', 'gmed_trp3', 'gmax_trp1', 'gmax_trp2', 'gmax_trp3', 'ql_sup1', 'ql_sup2', 'ql_deep1', 'ql_deep2']);
  expect(triggerPoint(findPattern('piriformis')!, 'L')).toBeNull();
  const [x, y, z] = triggerPoint(findPattern('gmed_trp2')!, 'L')!;
  expect(triggerPoint(findPattern('gmed_trp2')!, 'R')).toEqual([-x, y, z]);
});

it.runIf(existsSync(ASSET)).each(placed)('the point of %s lies on its muscle, within 10 mm', async (id) => {
  const pattern = findPattern(id)!;
  for (const side of ['L', 'R'] as const) {
    const muscle = await readMesh(ASSET, `${pattern.muscle}_${side}`);
    const point = triggerPoint(pattern, side)!;
    let least = Infinity;
    for (let v = 0; v < muscle.positions.length / 3; v += 1) least = Math.min(least, distance(vertexAt(muscle.positions, v), point));
    expect(least).toBeLessThan(10);
  }
});
