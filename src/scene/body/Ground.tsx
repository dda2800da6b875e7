import { useEffect, useMemo } from 'react';
import { BufferGeometry, CircleGeometry, Float32BufferAttribute, type Box3 } from 'three';
import { createBackdropMaterial, createFloorShadowMaterial } from '../materials/groundMaterials';
import { ORDER } from './sceneBody';

/** The shadow is this much larger than the body's footprint, and lies this far below it (mm). */
const SPREAD = 1.5;
const GAP = 6;

/** One triangle that covers the screen. */
const screenTriangle = (): BufferGeometry =>
  new BufferGeometry().setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3));

/** Paper ground and, once there is a body, its soft contact shadow on the floor under its lowest point. */
export function Ground({ bounds }: { readonly bounds: Box3 | null }) {
  const backdrop = useMemo(() => ({ geometry: screenTriangle(), material: createBackdropMaterial() }), []);
  const floor = useMemo(() => ({ geometry: new CircleGeometry(1, 64).rotateX(-Math.PI / 2), material: createFloorShadowMaterial() }), []);
  useEffect(
    () => () => {
      for (const { geometry, material } of [backdrop, floor]) {
        geometry.dispose();
        material.dispose();
      }
    },
    [backdrop, floor],
  );
  return (
    <>
      <mesh geometry={backdrop.geometry} material={backdrop.material} renderOrder={ORDER.backdrop} frustumCulled={false} dispose={null} />
      {bounds && (
        <mesh
          geometry={floor.geometry}
          material={floor.material}
          renderOrder={ORDER.floor}
          position={[0, bounds.min.y - GAP, (bounds.min.z + bounds.max.z) / 2]}
          scale={[((bounds.max.x - bounds.min.x) / 2) * SPREAD, 1, ((bounds.max.z - bounds.min.z) / 2) * SPREAD]}
          dispose={null}
        />
      )}
    </>
  );
}
