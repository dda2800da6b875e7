import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { muscleWork } from '@/education/activity/muscleWork';
import { activityShown } from '@/state/standing';
import { onScale } from '@/state/activity';
import type { AppStore } from '@/state/store';
import type { Figure } from '../figure/figure';
import { createEasedValues, ease, settle, type EasedValues } from '../look/easing';
import { FRAME, frameSeconds } from '../runtime/frame';

const aim = (share: EasedValues, shown: boolean): void => {
  share.goal[0] = shown ? 1 : 0;
};

/** Colours the muscles of a figure by how hard they work. Eases in and out as a whole; the values follow the pose at once. */
export function Activity({ figure, store }: { readonly figure: Figure; readonly store: AppStore }) {
  const invalidate = useThree((three) => three.invalidate);
  const muscles = useMemo(() => figure.body.parts.filter((part) => part.asset.structure.tissue === 'muscle'), [figure]);
  const share = useMemo(() => createEasedValues(1), []);
  const posed = useRef(-1);
  const moving = useRef(false);

  useEffect(() => {
    aim(share, activityShown(store.getState()));
    settle(share);
    posed.current = -1;
    invalidate();
    return store.subscribe(activityShown, (shown) => {
      aim(share, shown);
      if (store.getState().reducedMotion) settle(share);
      posed.current = -1;
      invalidate();
    });
  }, [share, store, invalidate]);

  useFrame((_, delta) => {
    const eased = ease(share, frameSeconds(delta, moving.current));
    if (eased) invalidate();
    if (!eased && !moving.current && posed.current === figure.posed) return;
    moving.current = eased;
    posed.current = figure.posed;
    const workOf = muscleWork(figure.shows(store.getState()));
    for (const { id, work } of muscles) {
      const now = workOf(id);
      // Unknown is not slack: such a muscle turns grey.
      work.value.set(now === null ? -1 : onScale(id, now), share.shown[0]!);
    }
  }, FRAME.look);
  return null;
}
