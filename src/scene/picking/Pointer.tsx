import { useFrame, useThree } from '@react-three/fiber';
import { useEffect, useMemo, useRef } from 'react';
import { run } from '@/state/commands';
import type { AppState } from '@/state/appState';
import { isComparing } from '@/state/painView';
import type { AppStore } from '@/state/store';
import type { Figure } from '../figure/figure';
import { paneAt, type Panes } from '../figure/panes';
import { FRAME } from '../runtime/frame';
import { createPicker, type Picker } from './picker';
import { isTap, type Press } from './tap';

/** While people draw or ask about a place, a press on the body means that; pictures side by side are for looking. */
const meansSomethingElse = (state: AppState): boolean => state.skinMode !== 'off' || isComparing(state);

/** Pointer over the body: hover names, a click or tap chooses. Turning the body is neither. */
export function Pointer({ panes, store }: { readonly panes: Panes; readonly store: AppStore }) {
  const camera = useThree((three) => three.camera);
  const canvas = useThree((three) => three.gl.domElement);
  const pickers = useMemo(() => new WeakMap<Figure, Picker>(), []);
  const press = useRef<Press | null>(null);

  useEffect(() => {
    let waiting = 0;
    let last: PointerEvent | null = null;
    const pickAt = (event: PointerEvent) => {
      const box = canvas.getBoundingClientRect();
      const [x, y] = [event.clientX - box.left, event.clientY - box.top];
      const under = paneAt(panes, x, y);
      if (!under) return null;
      const { pane, figure } = under;
      const picker = pickers.get(figure) ?? createPicker(figure.body);
      pickers.set(figure, picker);
      const across = ((x - pane.x) / pane.width) * 2 - 1;
      const up = ((box.height - y - pane.y) / pane.height) * 2 - 1;
      return picker.pick(across, up, camera, store.getState());
    };
    const setHover = (hover: string | null): void => {
      canvas.style.cursor = hover ? 'pointer' : '';
      if (store.getState().hover !== hover) store.setState({ hover });
    };
    // At most one pick per displayed frame, however often the mouse reports. This asks for no drawing by itself.
    const hoverSoon = (event: PointerEvent): void => {
      if (meansSomethingElse(store.getState())) return setHover(null);
      last = event;
      waiting ||= requestAnimationFrame(() => {
        waiting = 0;
        if (last) setHover(pickAt(last));
      });
    };
    const onMove = (event: PointerEvent): void => {
      // Fingers do not hover; and while a button is down the body is being turned.
      if (event.pointerType !== 'touch' && event.buttons === 0) hoverSoon(event);
    };
    const onLeave = (): void => {
      last = null;
      setHover(null);
    };
    const onDown = (event: PointerEvent): void => {
      // A second finger makes it a pinch.
      press.current = event.isPrimary && event.button === 0 ? { x: event.clientX, y: event.clientY, at: event.timeStamp } : null;
    };
    const onUp = (event: PointerEvent): void => {
      const from = press.current;
      press.current = null;
      if (!from || !isTap(from, { x: event.clientX, y: event.clientY, at: event.timeStamp })) return;
      if (meansSomethingElse(store.getState())) return;
      const id = pickAt(event);
      if (id) run(store, 'structure.select', id);
      else run(store, 'structure.clearSelection');
    };
    const listeners = { pointermove: onMove, pointerleave: onLeave, pointerdown: onDown, pointerup: onUp } as const;
    for (const [type, listener] of Object.entries(listeners)) canvas.addEventListener(type, listener as EventListener);
    return () => {
      cancelAnimationFrame(waiting);
      for (const [type, listener] of Object.entries(listeners)) canvas.removeEventListener(type, listener as EventListener);
    };
  }, [panes, pickers, canvas, camera, store]);

  // Matrices must be current when a press asks between two frames.
  useFrame(() => {
    for (const { body } of panes.figures) body.root.updateMatrixWorld();
  }, FRAME.look);
  return null;
}
