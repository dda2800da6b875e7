import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { BufferGeometry, Float32BufferAttribute } from 'three';
import { GROUND_LAYER } from '../figure/panes';
import type { AppState } from '@/state/appState';
import type { AppStore } from '@/state/store';
import { paletteColour } from '../look/palette';
import { createBackdropMaterial } from '../materials/groundMaterials';
import { ORDER } from './sceneBody';

/** One triangle that covers the screen. */
const screenTriangle = (): BufferGeometry =>
  new BufferGeometry().setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3));

/** A printed page keeps its paper in the dimmest room. */
const isDim = ({ dim, view }: AppState): boolean => dim && view !== 'handout';

/** Paper ground, or that of a dim room. */
export function Ground({ store }: { readonly store: AppStore }) {
  const invalidate = useThree((three) => three.invalidate);
  const backdrop = useMemo(() => ({ geometry: screenTriangle(), material: createBackdropMaterial() }), []);
  useEffect(() => {
    const paint = (dim: boolean): void => {
      const { uCentre, uEdge } = backdrop.material.uniforms;
      if (uCentre) uCentre.value = paletteColour(dim ? 'dimCentre' : 'paperCentre');
      if (uEdge) uEdge.value = paletteColour(dim ? 'dimEdge' : 'paperEdge');
      invalidate();
    };
    return store.subscribe(isDim, paint, { fireImmediately: true });
  }, [backdrop, store, invalidate]);
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
