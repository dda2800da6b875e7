import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useRef } from 'react';
import { BufferAttribute, Mesh } from 'three';
import { useStore } from 'zustand';
import { MAIN_MUSCLES } from '@/state/lookView';
import type { AppStore } from '@/state/store';
import { tableShape } from '../asset/bodyAsset';
import { ORDER, type BodyPart, type SceneBody } from '../body/sceneBody';
import type { Figure } from '../figure/figure';
import { FRAME } from '../runtime/frame';
import { ATTACHMENTS } from './attachments';
import { footprintsOn, holdsOf } from './footprint';
import { createFootprintMaterial } from './footprintMaterial';

/** Adds the attribute `footprint` to every bone that one of the main muscles holds on to. @returns those bones */
const findFootprints = ({ parts }: SceneBody): readonly BodyPart[] => {
  const holds = MAIN_MUSCLES.flatMap((kind) =>
    parts.flatMap(({ asset }) => (asset.fibre && asset.structure.kind === kind ? holdsOf(ATTACHMENTS[kind], tableShape(asset).positions, asset.fibre) : [])),
  );
  return parts.filter(({ asset, mesh }) => {
    if (asset.structure.tissue !== 'bone') return false;
    if (mesh.geometry.getAttribute('footprint')) return true;
    const found = footprintsOn(asset.structure.kind, tableShape(asset).positions, holds);
    if (found) mesh.geometry.setAttribute('footprint', new BufferAttribute(Uint8Array.from(found, (share) => Math.round(share * 255)), 2, true));
    return found !== null;
  });
};

interface Painted {
  readonly part: BodyPart;
  readonly mesh: Mesh;
}

/** Paint is seen where its bone is solid: on a hidden or see-through one it would float. */
const followBones = (painted: readonly Painted[]): void => {
  for (const { part, mesh } of painted) mesh.visible = part.mesh.visible && !part.material.transparent;
};

/** Attachments painted on the bones, while the state asks for them. Worked out when first asked. */
export function Footprints({ figure, store }: { readonly figure: Figure; readonly store: AppStore }) {
  const on = useStore(store, (state) => state.attachments);
  const invalidate = useThree((three) => three.invalidate);
  const painted = useRef<readonly Painted[]>([]);

  useEffect(() => {
    if (!on) return;
    const material = createFootprintMaterial(figure.body.shared);
    painted.current = findFootprints(figure.body).map((part) => {
      const mesh = new Mesh(part.mesh.geometry, material);
      mesh.matrixAutoUpdate = false;
      mesh.frustumCulled = false;
      mesh.renderOrder = ORDER.litSolid + 0.5;
      // The bone's own matrix: it goes where the bone goes.
      mesh.matrix = part.mesh.matrix;
      figure.body.root.add(mesh);
      mesh.updateMatrixWorld(true);
      return { part, mesh };
    });
    invalidate();
    return () => {
      for (const { mesh } of painted.current) mesh.removeFromParent();
      painted.current = [];
      material.dispose();
      invalidate();
    };
  }, [on, figure, invalidate]);

  useFrame(() => followBones(painted.current), FRAME.order);
  return null;
}
