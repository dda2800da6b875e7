import { useFrame } from '@react-three/fiber';
import type { Matrix4 } from 'three';
import { FRAME } from '../runtime/frame';
import type { BodyPart, SceneBody } from './sceneBody';
import type { ViewOrders } from './viewOrders';

const towards: [number, number, number] = [0, 0, 1];

const reorder = (skin: BodyPart, orders: ViewOrders, { elements }: Matrix4): void => {
  // The camera looks along its own −Z, so its +Z points from the body to the viewer.
  towards[0] = elements[8]!;
  towards[1] = elements[9]!;
  towards[2] = elements[10]!;
  const order = orders.nearestFirst(towards);
  if (skin.mesh.geometry.index !== order) skin.mesh.geometry.setIndex(order);
};

/** Hands the see-through skin its triangles in the order for where the camera is now. */
export function SkinOrder({ body }: { readonly body: SceneBody }) {
  useFrame(({ camera }) => {
    const skin = body.byId.get('skin');
    if (skin?.material.transparent && body.skinOrders) reorder(skin, body.skinOrders, camera.matrixWorld);
  }, FRAME.order);
  return null;
}
