import { describe, expect, it } from 'vitest';
import { readGlb } from '@/modelling/glb/read';
import { asWritten } from '@/modelling/glb/rounding';
import { writeGlb } from '@/modelling/glb/write';

describe('rounding of places in the asset', () => {
  it('is foretold to a hundredth of a millimetre', async () => {
    // A closed fan round two poles, of no round numbers, longer than it is wide.
    const ring = Array.from({ length: 24 }, (_, i) => [40.137 + 61.3 * Math.cos(i / 3.8197), 200.71 + 3.7 * Math.sin(i), -7.93 + 33.33 * Math.sin(i / 3.8197)]);
    const positions = Float64Array.from([...ring, [41.9, 410.77, -6.1], [39.2, 11.03, -9.2]].flat());
    const indices = Uint32Array.from(ring.flatMap((_, i) => [i, (i + 1) % 24, 24, (i + 1) % 24, i, 25]));
    const vertices = positions.length / 3;
    const normals = Float64Array.from({ length: positions.length }, (_, i) => Number(i % 3 === 1));
    const bytes = await writeGlb([{ id: 'rib_12_L', mesh: { positions, indices }, normals, colour: new Uint8Array(4 * vertices) }], 'test');
    const read = (await readGlb(bytes)).get('rib_12_L')!.positions;
    const foretold = asWritten(positions);
    const away = Array.from({ length: vertices }, (_, v) => Math.min(...Array.from({ length: vertices }, (__, w) => Math.hypot(...[0, 1, 2].map((k) => foretold[3 * v + k]! - read[3 * w + k]!)))));
    expect(Math.max(...away)).toBeLessThan(0.01);
    // Less exact than that the file is: one step here is a tenth of a millimetre.
    expect(Math.max(...positions.map((c, i) => Math.abs(c - foretold[i]!)))).toBeGreaterThan(0.02);
  });
});
