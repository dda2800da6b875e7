import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { bodyIndex } from '@/anatomy/bodies';
import { transformPoint } from '@/biomechanics/rig';
import { muscleWork } from '@/education/activity/muscleWork';
import type { AppState } from '@/state/appState';
import { sameQuestion } from '@/state/derived';
import type { AppStore } from '@/state/store';
import type { Figure } from '../figure/figure';
import { placeFigure } from '../figure/placeFigure';
import { keepOutOf, shiftKeepOut } from '../camera/clearance';
import { FRAME } from '../runtime/frame';
import { createPosing } from './posing';

const PELVIS = bodyIndex('pelvis');
const THORAX = bodyIndex('thorax');
/** A point high in the chest, mm: a leaning trunk moves furthest there. */
const CHEST = [0, 480, 0] as const;
const chest = [0, 0, 0];

/** Whether two states have the body in the same pose. */
const posesAlike = (a: AppState, b: AppState): boolean => a.pose === b.pose && a.compare === b.compare && sameQuestion(a, b);

/** Puts the figure as the state says: solves the posture, places the bodies, carries every structure along. Once per frame at most. */
export function Pose({ figure, store }: { readonly figure: Figure; readonly store: AppStore }) {
  const { body, bodies } = figure;
  const invalidate = useThree((three) => three.invalidate);
  const posing = useMemo(
    () => createPosing(body.parts.map(({ id, asset, mesh, depth }) => ({ id, asset, matrices: [mesh.matrix, depth.matrix] }))),
    [body],
  );
  const rest = useMemo(() => keepOutOf(body.asset.bounds), [body]);
  const stale = useRef(true);

  useEffect(() => {
    stale.current = true;
    invalidate();
    return store.subscribe((state, previous) => {
      if (posesAlike(state, previous)) return;
      stale.current = true;
      invalidate();
    });
  }, [posing, store, invalidate]);

  useFrame(() => {
    if (!stale.current) return;
    stale.current = false;
    const state = figure.shows(store.getState());
    placeFigure(state, figure, body.skeleton);
    const workOf = muscleWork(state);
    // A muscle whose work is unknown keeps the shape of rest.
    posing.apply(bodies, (id) => workOf(id) ?? 0);
    figure.posed += 1;
    body.root.updateMatrixWorld(true);
    transformPoint(bodies, THORAX, CHEST, chest);
    shiftKeepOut(rest, bodies[PELVIS * 16 + 12]!, chest[0]! - CHEST[0], body.keepOut);
  }, FRAME.pose);
  return null;
}
