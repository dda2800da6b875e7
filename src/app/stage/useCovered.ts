import { useEffect, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { SceneHandle } from '@/scene/mount';
import { comparedWith } from '@/state/standing';
import { wordsBeside } from '../page/columns';
import { useAppState } from '../store/hooks';

/**
 * Tells the picture how much of it panels, the caption and the names of views cover. The strip at the bottom of the stage lies between the panels, so its edges are
 * those of the free part; while nothing stands in the column at the end of the line, the picture has that side to itself.
 * A caption that grows and shrinks with its words counts as high as it has been, so that the picture does not move with every sentence: in a
 * stage of one size, beside the same columns, in one language, with as many figures or compared patterns.
 */
export const useCovered = (handle: SceneHandle | null, strip: RefObject<HTMLElement | null>): void => {
  const endColumn = useAppState(wordsBeside);
  const two = useAppState((state) => comparedWith(state) !== null);
  const cells = useAppState((state) => state.compared.length);
  const { i18n } = useTranslation();
  // The panels change sides with the writing direction; the picture does not.
  const end = i18n.dir() === 'rtl' ? 'left' : 'right';
  const layout = `${i18n.language} ${endColumn} ${two} ${cells}`;
  const caption = useRef({ layout: '', highest: 0 });
  useEffect(() => {
    const element = strip.current;
    const stage = element?.parentElement;
    if (!handle || !element || !stage) return;
    const words = element.querySelector('.caption');
    const measure = (): void => {
      const inner = element.getBoundingClientRect();
      const outer = stage.getBoundingClientRect();
      const now = `${outer.width} ${outer.height} ${layout}`;
      if (now !== caption.current.layout) caption.current = { layout: now, highest: 0 };
      // The names of views stand in two lines where they have little room.
      for (const part of [words, element.querySelector('.view-names')]) {
        const box = part?.getBoundingClientRect();
        if (box?.height) caption.current.highest = Math.max(caption.current.highest, Math.round(outer.bottom - box.top));
      }
      const covered = { left: Math.max(0, Math.round(inner.left - outer.left)), right: Math.max(0, Math.round(outer.right - inner.right)), bottom: caption.current.highest };
      if (!endColumn) covered[end] = 0;
      handle.setCovered(covered);
      stage.style.setProperty('--covered-left', `${covered.left}px`);
      stage.style.setProperty('--covered-right', `${covered.right}px`);
      stage.style.setProperty('--covered-bottom', `${covered.bottom}px`);
      // How wide the free part is, and how far its middle lies from that of the strip.
      stage.style.setProperty('--free-width', `${Math.round(outer.width - covered.left - covered.right)}px`);
      stage.style.setProperty('--free-shift', `${Math.round((covered.left - covered.right - (inner.left - outer.left) + (outer.right - inner.right)) / 2)}px`);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    observer.observe(stage);
    if (words) observer.observe(words);
    return () => observer.disconnect();
  }, [handle, strip, endColumn, end, layout]);
};
