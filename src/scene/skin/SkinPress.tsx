import { useThree } from '@react-three/fiber';
import { useEffect, useMemo } from 'react';
import { run } from '@/state/commands';
import type { AppStore } from '@/state/store';
import type { SceneBody } from '../body/sceneBody';
import { startBrushing, type Brushing } from '../paint/brushing';
import { createInkLayer } from '../paint/inkLayer';
import { isTap, type Press } from '../picking/tap';
import { placeUnder } from './placeUnder';
import { createSkinSurface, type SkinPlace } from './skinSurface';

/**
 * Pressing the skin: drawing on it, or asking what can be felt there. A stroke that begins on the skin draws and turns nothing; one that
 * begins beside the body turns it as always.
 */
export function SkinPress({ body, store }: { readonly body: SceneBody; readonly store: AppStore }) {
  const camera = useThree((three) => three.camera);
  const canvas = useThree((three) => three.gl.domElement);
  const invalidate = useThree((three) => three.invalidate);
  const skin = body.byId.get('skin');
  const surface = useMemo(() => (skin ? createSkinSurface(skin) : null), [skin]);
  const ink = useMemo(() => (skin ? createInkLayer(skin) : null), [skin]);

  useEffect(() => {
    if (!ink) return undefined;
    ink.show(store.getState().drawing);
    return store.subscribe(
      (state) => state.drawing,
      (drawing) => {
        ink.show(drawing);
        invalidate();
      },
    );
  }, [ink, store, invalidate]);

  useEffect(() => {
    if (!surface || !ink) return undefined;
    let press: Press | null = null;
    let stroke: { readonly pointer: number; readonly brushing: Brushing } | null = null;
    const under = (event: PointerEvent): SkinPlace | null => {
      const box = canvas.getBoundingClientRect();
      return surface.under(((event.clientX - box.left) / box.width) * 2 - 1, 1 - ((event.clientY - box.top) / box.height) * 2, camera);
    };
    const paint = (places: readonly SkinPlace[]): void => {
      const { brush } = store.getState();
      if (places.length === 0) return;
      ink.dab(places, brush.radius, brush);
      invalidate();
    };
    const onDown = (event: PointerEvent): void => {
      press = event.isPrimary && event.button === 0 ? { x: event.clientX, y: event.clientY, at: event.timeStamp } : null;
      // A second finger while one draws is a resting hand, not a pinch.
      if (stroke) return event.stopImmediatePropagation();
      if (store.getState().skinMode !== 'draw' || !press || event.shiftKey) return;
      const place = under(event);
      if (!place) return;
      event.stopImmediatePropagation();
      canvas.setPointerCapture(event.pointerId);
      stroke = { pointer: event.pointerId, brushing: startBrushing(store.getState().brush, place) };
      paint([place]);
    };
    const onMove = (event: PointerEvent): void => {
      if (stroke?.pointer !== event.pointerId) return;
      const place = under(event);
      if (place) paint(stroke.brushing.to(place));
    };
    const endStroke = (event: PointerEvent): void => {
      if (stroke?.pointer !== event.pointerId) return;
      const finished = stroke.brushing.end(new Date().toISOString());
      stroke = null;
      ink.finish(finished);
      run(store, 'drawing.stroke', finished);
    };
    const onUp = (event: PointerEvent): void => {
      endStroke(event);
      if (store.getState().skinMode !== 'ask' || !press || !isTap(press, { x: event.clientX, y: event.clientY, at: event.timeStamp })) return;
      const place = under(event);
      const zone = place && placeUnder(place);
      if (zone) run(store, 'pain.choosePlace', zone);
    };
    const listeners = { pointerdown: onDown, pointermove: onMove, pointerup: onUp, pointercancel: endStroke } as const;
    for (const [type, listener] of Object.entries(listeners)) canvas.addEventListener(type, listener as EventListener, { capture: true });
    return () => {
      for (const [type, listener] of Object.entries(listeners)) canvas.removeEventListener(type, listener as EventListener, { capture: true });
    };
  }, [surface, ink, canvas, camera, store, invalidate]);
  return null;
}
