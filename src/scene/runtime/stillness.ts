import type { PerspectiveCamera } from 'three';
import type { Panes } from '../figure/panes';

/** Tells whether the picture stands as it stood when last asked: the same figures in the same pose, seen from the same place. Allocates nothing. */
export const createStillness = (): ((camera: PerspectiveCamera, panes: Panes) => boolean) => {
  const before = new Float64Array(21);
  let still = true;
  const set = (i: number, value: number): void => {
    if (before[i] !== value) still = false;
    before[i] = value;
  };
  return ({ matrixWorld, projectionMatrix }, { figures, shift, cells }) => {
    still = true;
    for (let i = 0; i < 16; i++) set(i, matrixWorld.elements[i]!);
    set(16, projectionMatrix.elements[0]!);
    set(17, shift);
    set(18, figures.length + 10 * cells.length);
    set(19, figures[0]?.posed ?? 0);
    set(20, figures[1]?.posed ?? 0);
    return still;
  };
};
