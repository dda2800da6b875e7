import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { Plane, type Material, type WebGLRenderer } from 'three';
import type { AppState } from '@/state/appState';
import type { AppStore } from '@/state/store';
import type { BodyPart } from '../body/sceneBody';
import type { Figure } from '../figure/figure';
import { structureLook } from '../look/structureLook';
import { FRAME } from '../runtime/frame';
import { createCaps, type Caps } from './caps';
import { aimPlane, clipAll } from './clip';
import { cutOf } from './cutPlane';

const KEYS = ['section', 'sectionAt', 'hidden', 'deeper', 'ghosted', 'skinOpacity'] as const satisfies readonly (keyof AppState)[];
/** A skin less solid than this is an outline where it is cut. */
const FILLED_FROM = 0.9;

const allowClipping = (gl: WebGLRenderer): void => {
  gl.localClippingEnabled = true;
};

const shownAs = (state: AppState) => (part: BodyPart): 'no' | 'outline' | 'filled' => {
  const { visible, opacity } = structureLook(part.asset.structure, state);
  return !visible ? 'no' : opacity < FILLED_FROM ? 'outline' : 'filled';
};

const lookOf = (figure: Figure): number => (figure.body.parts[0]?.mesh.material as Material | undefined)?.id ?? 0;

/** The body cut open along a plane: the half towards the viewer goes, and what is cut shows its inside. */
export function Section({ figure, store }: { readonly figure: Figure; readonly store: AppStore }) {
  const invalidate = useThree((three) => three.invalidate);
  const plane = useMemo(() => [new Plane()], []);
  const caps = useRef<Caps | null>(null);
  const done = useRef('');

  useEffect(() => {
    const stop = store.subscribe((state, previous) => {
      if (KEYS.every((key) => state[key] === previous[key])) return;
      done.current = '';
      invalidate();
    });
    return () => {
      stop();
      clipAll(figure.group, null);
      caps.current?.root.removeFromParent();
      caps.current?.dispose();
      caps.current = null;
      // Another figure is cut anew, though the plane is where it was.
      done.current = '';
    };
  }, [figure, store, invalidate]);

  useFrame(({ gl, camera }) => {
    const state = store.getState();
    const cut = cutOf(state, camera.position);
    // Another look puts other materials on; they are to be cut as well.
    const asked = cut ? `${cut.axis}${cut.at}${cut.sign}${figure.posed} ${lookOf(figure)}` : '';
    if (asked === done.current && cut !== null) return;
    if (!cut) {
      if (caps.current?.root.visible) {
        caps.current.root.visible = false;
        clipAll(figure.group, null);
      }
      return;
    }
    done.current = asked;
    allowClipping(gl);
    if (!caps.current) figure.group.add((caps.current = createCaps(figure.body)).root);
    caps.current.root.visible = true;
    aimPlane(plane[0]!, cut);
    clipAll(figure.group, plane);
    caps.current.cut(cut, shownAs(state));
  }, FRAME.order);
  return null;
}
