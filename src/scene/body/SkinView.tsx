import { useFrame } from '@react-three/fiber';
import type { Camera } from 'three';
import { framingScale } from '../camera/framing';
import { paneAspect, type Panes } from '../figure/panes';
import { FRAME } from '../runtime/frame';
import type { BodyPart, SceneBody } from './sceneBody';
import type { ViewOrders } from './viewOrders';

/** Nearer than the first distance (mm) the picture is about the hips, further than the second about the whole figure. */
const NEAR = 1350;
const FAR = 1900;

const towards: [number, number, number] = [0, 0, 1];

const reorder = (skin: BodyPart, orders: ViewOrders, { matrixWorld: { elements } }: Camera): void => {
  // The camera looks along its own −Z, so its +Z points from the body to the viewer.
  towards[0] = elements[8]!;
  towards[1] = elements[9]!;
  towards[2] = elements[10]!;
  const order = orders.nearestFirst(towards);
  if (skin.mesh.geometry.index !== order) skin.mesh.geometry.setIndex(order);
};

/** 1 near, 0 far, on any shape of screen. */
export const nearness = (distance: number, aspect: number): number =>
  Math.min(1, Math.max(0, (FAR - distance / framingScale(aspect)) / (FAR - NEAR)));

/** What a see-through skin shows from where the camera is now: its nearest layer only, and from near by only what matters. */
export function SkinView({ body, panes }: { readonly body: SceneBody; readonly panes: Panes }) {
  useFrame(({ camera }) => {
    const skin = body.byId.get('skin');
    if (!skin?.material.transparent || !body.skinOrders) return;
    reorder(skin, body.skinOrders, camera);
    skin.material.uniforms.uNear!.value = nearness(camera.position.length(), paneAspect(panes.figures.length, panes.size, panes.covered));
  }, FRAME.order);
  return null;
}
