import { useEffect, useMemo } from 'react';
import { BufferGeometry, Float32BufferAttribute } from 'three';
import { GROUND_LAYER } from '../figure/panes';
import { createBackdropMaterial } from '../materials/groundMaterials';
import { ORDER } from './sceneBody';

/** One triangle that covers the screen. */
const screenTriangle = (): BufferGeometry =>
  new BufferGeometry().setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3));

/** Paper ground. */
export function Ground() {
  const backdrop = useMemo(() => ({ geometry: screenTriangle(), material: createBackdropMaterial() }), []);
  useEffect(
    () => () => {
      backdrop.geometry.dispose();
      backdrop.material.dispose();
    },
    [backdrop],
  );
  return (
    <mesh
      geometry={backdrop.geometry}
      material={backdrop.material}
      renderOrder={ORDER.backdrop}
      layers-mask={1 << GROUND_LAYER}
      frustumCulled={false}
      dispose={null}
    />
  );
}
