import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import type { Vector3 } from 'three';
import type { AppStore } from '@/state/store';
import type { SceneBody } from '../body/sceneBody';
import { paneRects, type Panes } from '../figure/panes';
import { createPicker } from '../picking/picker';
import { FRAME } from '../runtime/frame';
import { cutAway } from '../section/cutPlane';
import { sightLandmarks, sightParts, type Extent, type Sight, type Sighted } from './anchors';
import type { Anchored, NameLayer } from './nameLayer';

/** Names keep this far from the edges of the free part, px, and clear of the bars at its top and bottom. */
const MARGIN = 8;
const BAR = 72;
/** A dot has this much of what it names around it, px. */
const AIR = 6;

/** Names of parts and landmarks on the one figure; two figures side by side have no room for them. */
export function Names({ body, panes, names, store }: { readonly body: SceneBody; readonly panes: Panes; readonly names: NameLayer; readonly store: AppStore }) {
  const invalidate = useThree((three) => three.invalidate);
  const picker = useMemo(() => createPicker(body), [body]);

  useEffect(() => {
    const redraw = (): void => invalidate();
    names.onWords.add(redraw);
    const unsubscribe = store.subscribe((state, previous) => {
      if (state.labels !== previous.labels || state.labelNames !== previous.labelNames) invalidate();
    });
    return () => {
      names.onWords.delete(redraw);
      unsubscribe();
    };
  }, [names, store, invalidate]);

  useFrame(({ camera }) => {
    const state = store.getState();
    const figure = panes.figures[0];
    const { width, height } = panes.size;
    if (state.labels.length === 0 || panes.figures.length !== 1 || figure?.body !== body) {
      names.show([], false, { left: 0, top: 0, right: width, bottom: height, bodyLeft: 0, bodyRight: width });
      return;
    }
    camera.updateMatrixWorld();
    const pane = paneRects(1, panes.size, panes.covered)[0]!;
    const sight: Sight = { camera, picker, isCut: (point: Vector3) => cutAway(state, camera.position, point), air: [(2 * AIR) / pane.width, (2 * AIR) / pane.height] };
    const extent: Extent = { low: Infinity, high: -Infinity };
    const parts = sightParts(figure, state, sight, extent);
    const sighted: readonly Sighted[] = [
      ...(state.labels.includes('parts') ? parts : []),
      ...(state.labels.includes('landmarks') ? sightLandmarks(figure, state, sight) : []),
    ];
    const { left, right, bottom = 0 } = panes.covered;
    const foot = height - Math.max(BAR, bottom + MARGIN);
    // A point under a panel or a bar is not in view either.
    const free = ({ x, y }: Anchored): boolean => x > left && x < width - right && y > BAR / 2 && y < foot;
    const placed = sighted.map(({ set, key, x, y, rank }): Anchored => ({ set, key, rank, x: ((x + 1) / 2) * pane.width, y: ((1 - y) / 2) * pane.height })).filter(free);
    const [low, high] = extent.low > extent.high ? [-0.2, 0.2] : [extent.low, extent.high];
    names.show(placed, state.labelNames === 'latin', {
      left: left + MARGIN,
      top: BAR,
      right: width - right - MARGIN,
      bottom: foot,
      bodyLeft: ((low + 1) / 2) * pane.width,
      bodyRight: ((high + 1) / 2) * pane.width,
    });
  }, FRAME.order);
  return null;
}
