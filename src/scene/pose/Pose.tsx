import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { bodyIndex } from '@/anatomy/bodies';
import { ratio } from '@/anatomy/units';
import { createBodies, poseBodies, transformPoint } from '@/biomechanics/rig';
import { sameQuestion, stanceFrame } from '@/state/derived';
import type { AppStore } from '@/state/store';
import type { SceneBody } from '../body/sceneBody';
import { keepOutOf, shiftKeepOut } from '../camera/clearance';
import { FRAME } from '../runtime/frame';
import { createPosing } from './posing';

const PELVIS = bodyIndex('pelvis');
const THORAX = bodyIndex('thorax');
/** A point high in the chest, mm: a leaning trunk moves furthest there. */
const CHEST = [0, 480, 0] as const;
const chest = [0, 0, 0];

/** Bellies do not bulge yet: muscle work is shown together with its colour and its legend, not by shape alone. */
const atRest = (): number => ratio(0);

/** Stands the body as the state says: solves the posture, places the bodies, carries every structure along. Once per frame at most. */
export function Pose({ body, store }: { readonly body: SceneBody; readonly store: AppStore }) {
  const invalidate = useThree((three) => three.invalidate);
  const posing = useMemo(
    () => createPosing(body.parts.map(({ id, asset, mesh, depth }) => ({ id, asset, matrices: [mesh.matrix, depth.matrix] }))),
    [body],
  );
  const bodies = useMemo(() => createBodies(), []);
  const rest = useMemo(() => keepOutOf(body.asset.bounds), [body]);
  const stale = useRef(true);

  useEffect(() => {
    stale.current = true;
    invalidate();
    return store.subscribe((state, previous) => {
      if (sameQuestion(state, previous)) return;
      stale.current = true;
      invalidate();
    });
  }, [posing, store, invalidate]);

  useFrame(() => {
    if (!stale.current) return;
    stale.current = false;
    poseBodies(stanceFrame(store.getState()).posture, bodies);
    posing.apply(bodies, atRest);
    body.root.updateMatrixWorld(true);
    transformPoint(bodies, THORAX, CHEST, chest);
    shiftKeepOut(rest, bodies[PELVIS * 16 + 12]!, chest[0]! - CHEST[0], body.keepOut);
  }, FRAME.pose);
  return null;
}
