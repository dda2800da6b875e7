import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { comparedWith } from '@/state/standing';
import type { AppStore } from '@/state/store';
import type { SceneBody } from '../body/sceneBody';
import type { LabelLayer } from '../overlay/labels';
import { Pointer } from '../picking/Pointer';
import { releaseShared } from './copyAsset';
import { createFigure, createSecondFigure, type Figure } from './figure';
import { FigureView } from './FigureView';
import type { Panes } from './panes';

interface Props {
  readonly body: SceneBody;
  readonly panes: Panes;
  readonly labels: LabelLayer;
  readonly store: AppStore;
}

/** The figure, and the second one beside it while the state asks for a comparison. */
export function Figures({ body, panes, labels, store }: Props) {
  const first = useMemo(() => createFigure(body), [body]);
  const compared = useStore(store, (state) => comparedWith(state) !== null);
  const second = useMemo(() => (compared ? createSecondFigure(first) : null), [first, compared]);
  const invalidate = useThree((three) => three.invalidate);
  useEffect(
    () => () => {
      if (!second) return;
      releaseShared(second.body.asset);
      second.body.dispose();
    },
    [second],
  );
  // Before, then after: the compared figure stands left.
  useEffect(() => {
    const shown: readonly Figure[] = second ? [second, first] : [first];
    panes.figures.splice(0, panes.figures.length, ...shown);
    invalidate();
    return () => {
      panes.figures.length = 0;
    };
  }, [first, second, panes, invalidate]);

  return (
    <>
      <FigureView figure={first} panes={panes} labels={labels} store={store} />
      {second ? <FigureView key={second.group.uuid} figure={second} panes={panes} labels={labels} store={store} /> : null}
      <Pointer panes={panes} store={store} />
    </>
  );
}
