import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { isComparing } from '@/state/painView';
import type { AppStore } from '@/state/store';
import type { SceneBody } from '../body/sceneBody';
import { FRAME, frameSeconds } from '../runtime/frame';
import { createLinker, type Link } from './anchors';
import { createLinkMesh } from './linkMesh';

/** Over the skin. */
const RENDER_ORDER = 8;
/** How long a line takes from the muscle to its zones, s. Then it rests, and nothing more is drawn. */
const FLOW_SECONDS = 1.1;

/** From the trigger point on the muscle to where it is felt: this is what "referred" means. */
export function Links({ body, store }: { readonly body: SceneBody; readonly store: AppStore }) {
  const invalidate = useThree((three) => three.invalidate);
  const view = useMemo(() => createLinkMesh(body.shared, RENDER_ORDER), [body]);
  const moved = useRef(-1);
  /** How far the lines have run, 0…1; 1 at rest. */
  const flow = useRef(1);
  useEffect(() => {
    body.root.add(view.mesh);
    return () => {
      body.root.remove(view.mesh);
      view.dispose();
    };
  }, [body, view]);

  useEffect(() => {
    let linker: ((shown: ReturnType<AppStore['getState']>['patterns']) => Link[]) | null = null;
    const follow = (animate: boolean): void => {
      const state = store.getState();
      const shown = isComparing(state) || state.skinMode === 'draw' || state.skinMode === 'turn' ? [] : state.patterns;
      // Finding anchors asks for the zones of the skin: not before there is a pattern.
      if (shown.length > 0) linker ??= createLinker(body);
      view.rebuild(shown.length > 0 && linker ? linker(shown) : []);
      flow.current = animate && !state.reducedMotion ? 0 : 1;
      view.run(flow.current);
      invalidate();
    };
    follow(false);
    return store.subscribe((state, before) => {
      if (state.patterns !== before.patterns || isComparing(state) !== isComparing(before) || state.skinMode !== before.skinMode) {
        follow(state.patterns.length > before.patterns.length);
      }
    });
  }, [body, view, store, invalidate]);

  useFrame((_, delta) => {
    if (!view.mesh.visible) return;
    // The skin's vertices change with every pose.
    const version = body.byId.get('skin')?.mesh.geometry.getAttribute('position') as { version?: number } | undefined;
    if (version?.version !== moved.current) {
      moved.current = version?.version ?? -1;
      view.follow();
    }
    if (flow.current === 1) return;
    flow.current = Math.min(1, flow.current + frameSeconds(delta, flow.current > 0) / FLOW_SECONDS);
    view.run(flow.current);
    if (flow.current < 1) invalidate();
  }, FRAME.look);
  return null;
}
