import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { BufferGeometry, Float32BufferAttribute, Mesh, type ShaderMaterial } from 'three';
import { useStore } from 'zustand';
import type { AppStore } from '@/state/store';
import { ORDER, type BodyPart } from '../body/sceneBody';
import type { Figure } from '../figure/figure';
import { createFilmMaterial, createXrayMaterial } from './xrayMaterial';

/** Just over the floor, under everything that is see-through. */
const FILM = ORDER.floor + 0.5;

const putOnFilm = (parts: readonly BodyPart[]): void => {
  for (const { mesh, depth, asset, look } of parts) {
    mesh.material = createXrayMaterial(asset.structure.tissue, look);
    // Nothing hides anything on a film.
    depth.layers.disableAll();
  }
};

const takeOffFilm = (parts: readonly BodyPart[]): void => {
  for (const { mesh, depth, material } of parts) {
    if (mesh.material !== material) (mesh.material as ShaderMaterial).dispose();
    mesh.material = material;
    depth.layers.set(0);
  }
};

/** The body drawn as on an X-ray film, while the state asks for it. The looks of structures (hidden, lit, peeled) go on. */
export function Xray({ figure, store }: { readonly figure: Figure; readonly store: AppStore }) {
  const on = useStore(store, (state) => state.xray);
  const invalidate = useThree((three) => three.invalidate);
  const film = useMemo(() => {
    const triangle = new BufferGeometry().setAttribute('position', new Float32BufferAttribute([-1, -1, 0, 3, -1, 0, -1, 3, 0], 3));
    const mesh = new Mesh(triangle, createFilmMaterial());
    mesh.renderOrder = FILM;
    mesh.frustumCulled = false;
    return mesh;
  }, []);

  useEffect(() => {
    if (!on) return;
    putOnFilm(figure.body.parts);
    figure.group.add(film);
    invalidate();
    return () => {
      takeOffFilm(figure.body.parts);
      figure.group.remove(film);
      invalidate();
    };
  }, [on, figure, film, invalidate]);
  return null;
}
