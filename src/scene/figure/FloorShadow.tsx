import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { CircleGeometry, Mesh } from 'three';
import { ORDER } from '../body/sceneBody';
import { createFeetUniforms, createFloorShadowMaterial } from '../materials/groundMaterials';
import { FRAME } from '../runtime/frame';
import { placeFeet } from './feet';
import type { Figure } from './figure';

/** The shadow is this much larger than the figure's footprint. */
const SPREAD = 1.5;

/** Soft shadow on the floor under the figure and under each foot; follows it where it sits or lies. */
export function FloorShadow({ figure }: { readonly figure: Figure }) {
  const feet = useMemo(() => createFeetUniforms(), []);
  const shadow = useMemo(() => {
    const mesh = new Mesh(new CircleGeometry(1, 64).rotateX(-Math.PI / 2), createFloorShadowMaterial(feet));
    mesh.renderOrder = ORDER.floor;
    return mesh;
  }, [feet]);
  useEffect(() => {
    figure.group.add(shadow);
    return () => {
      figure.group.remove(shadow);
      shadow.geometry.dispose();
      shadow.material.dispose();
    };
  }, [figure, shadow]);

  useFrame(() => {
    const { floor, body, bodies } = figure;
    const { min, max } = body.asset.bounds;
    const lying = floor.halfX > 0;
    shadow.position.set(floor.x, lying ? floor.y : min.y, lying ? floor.z : (min.z + max.z) / 2);
    shadow.scale.set((lying ? floor.halfX : (max.x - min.x) / 2) * SPREAD, 1, (lying ? floor.halfZ : (max.z - min.z) / 2) * SPREAD);
    feet.uPlace.value.set(shadow.position.x, shadow.position.z, shadow.scale.x, shadow.scale.z);
    placeFeet(feet, bodies, floor.y);
  }, FRAME.look);
  return null;
}
