import { useFrame } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import type { Figure } from '../figure/figure';
import { FRAME } from '../runtime/frame';
import { createPropMeshes } from './propMeshes';

/** What the figure holds, sits on or lies on. Follows its pose; one draw call for each thing that is shown. */
export function Props({ figure }: { readonly figure: Figure }) {
  const meshes = useMemo(() => createPropMeshes(), []);
  const followed = useRef(-1);
  useEffect(() => {
    figure.group.add(meshes.root);
    followed.current = -1;
    return () => void figure.group.remove(meshes.root);
  }, [figure, meshes]);
  // The things stay when the body takes another form.
  useEffect(() => () => meshes.dispose(), [meshes]);
  useFrame(() => {
    if (followed.current === figure.posed) return;
    followed.current = figure.posed;
    meshes.follow(figure.props);
  }, FRAME.look);
  return null;
}
