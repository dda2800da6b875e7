import { useEffect, type RefObject } from 'react';
import type { SceneHandle } from '@/scene/mount';
import { useAppState } from '../store/hooks';

/**
 * Tells the picture how much of it panels cover. The strip at the bottom of the stage lies between the panels, so its edges are
 * those of the free part; while nothing stands in the right column, the picture has that side to itself.
 */
export const useCovered = (handle: SceneHandle | null, strip: RefObject<HTMLElement | null>): void => {
  const rightColumn = useAppState((state) => state.selection !== null || state.tour !== null);
  useEffect(() => {
    const element = strip.current;
    const stage = element?.parentElement;
    if (!handle || !element || !stage) return;
    const measure = (): void => {
      const inner = element.getBoundingClientRect();
      const outer = stage.getBoundingClientRect();
      const left = Math.max(0, Math.round(inner.left - outer.left));
      const right = rightColumn ? Math.max(0, Math.round(outer.right - inner.right)) : 0;
      handle.setCovered({ left, right });
      stage.style.setProperty('--covered-left', `${left}px`);
      stage.style.setProperty('--covered-right', `${right}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(stage);
    return () => observer.disconnect();
  }, [handle, strip, rightColumn]);
};
