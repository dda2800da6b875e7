import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mm } from '@/anatomy/units';
import { polygonise } from '@/modelling/mesh/polygonise';
import { skinField } from '@/modelling/soft/skin/skinField';
import { readSkin } from '@/pain/cli/readSkin';
import type { SkinMesh } from '@/pain/measure/skinMesh';

const ASSET = fileURLToPath(new URL('../../../assets/anatomy.glb', import.meta.url));

/** The skin that the page shows; meshed from its field while the asset holds none. */
export async function neutralSkin(): Promise<SkinMesh> {
  if (!existsSync(ASSET)) return fieldSkin();
  return readSkin(ASSET).catch((error: unknown) => {
    if (error instanceof Error && error.message.includes('has no skin mesh')) return fieldSkin();
    throw error;
  });
}

/** The skin field meshed at 14 mm, with exact normals. */
export function fieldSkin(): SkinMesh {
  const field = skinField();
  const mesh = polygonise(field, field.bounds, mm(14));
  const positions = Float32Array.from(mesh.positions);
  const normals = new Float32Array(positions.length);
  const g: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < positions.length; i += 3) {
    field.gradient(positions[i]!, positions[i + 1]!, positions[i + 2]!, g);
    const length = Math.hypot(...g) || 1;
    normals.set(g.map((c) => c / length), i);
  }
  return { positions, normals, indices: mesh.indices };
}
