import type { FormId } from '@/anatomy/form/forms';
import { formWarp } from '@/anatomy/form/warp';
import type { BuiltStructure } from './built';

/** Structures on another form of the body, as the page shows them: one warp of space for all, shade and fibres as built. */
export const reform = (structures: readonly BuiltStructure[], form: FormId): readonly BuiltStructure[] => {
  if (form === 'mean') return structures;
  const warp = formWarp(form);
  return structures.map((structure) => {
    const positions = structure.mesh.positions.slice();
    const normals = structure.normals.slice();
    warp.surface(positions, normals);
    return { ...structure, mesh: { positions, indices: structure.mesh.indices }, normals };
  });
};
