import { useEffect, useRef, useState, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import { useAppState } from '../store/hooks';
import { beginStroke, board, extendStroke } from './boards';
import type { Stroke } from './channel';
import { shiftOf, toPixel, toSpot, type PictureFrame } from './frame';

/** Radius of the light on the picture, share of its height. */
const LIGHT = 0.11;

const useSize = (): readonly [React.RefObject<SVGSVGElement | null>, { readonly width: number; readonly height: number }] => {
  const ref = useRef<SVGSVGElement>(null);
  const [size, setSize] = useState({ width: 1, height: 1 });
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, size];
};

const pathOf = (size: PictureFrame, stroke: Stroke): string => {
  const points = stroke.map((spot) => toPixel(size, spot).map((value) => value.toFixed(1)).join(' '));
  // One touch is a dot: a line of no length with round ends.
  return `M${points[0] ?? ''}L${(points.length > 1 ? points.slice(1) : points).join('L')}`;
};

/** Light and ink over the picture. In the clinician's window it also takes the pen; elsewhere it lets everything through. */
export const Overlay = ({ drawable }: { readonly drawable: boolean }) => {
  const { t } = useTranslation('session');
  const [ref, box] = useSize();
  const strokes = useStore(board, (state) => state.strokes);
  const pointer = useStore(board, (state) => state.pointer);
  const tool = useAppState((state) => state.presenting.tool);
  const size: PictureFrame = { ...box, shift: shiftOf(ref.current?.parentElement) };
  const pen = drawable && tool === 'pen';
  const frame = useRef(size);
  frame.current = size;
  const spotOf = (event: PointerEvent | globalThis.PointerEvent) => {
    const { left, top } = (ref.current as SVGSVGElement).getBoundingClientRect();
    return toSpot(frame.current, event.clientX - left, event.clientY - top);
  };

  useEffect(() => {
    const host = ref.current?.parentElement;
    if (!drawable || tool !== 'spotlight' || !host) return;
    const move = (event: globalThis.PointerEvent): void => board.setState({ pointer: spotOf(event) });
    const leave = (): void => board.setState({ pointer: null });
    host.addEventListener('pointermove', move);
    host.addEventListener('pointerleave', leave);
    return () => {
      host.removeEventListener('pointermove', move);
      host.removeEventListener('pointerleave', leave);
      leave();
    };
    // The frame is read when the pointer moves.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [drawable, tool]);

  const light = pointer ? toPixel(size, pointer) : null;
  const radius = LIGHT * size.height;
  return (
    <svg
      ref={ref}
      className={pen ? 'present-overlay present-pen' : 'present-overlay'}
      role="img"
      aria-label={t('present.ink')}
      onPointerDown={(event) => {
        if (!pen) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        beginStroke(spotOf(event));
      }}
      onPointerMove={(event) => {
        if (pen && event.buttons > 0) extendStroke(spotOf(event));
      }}
    >
      {light ? (
        <>
          <path
            className="present-shade"
            fillRule="evenodd"
            d={`M0 0H${size.width}V${size.height}H0ZM${light[0] - radius} ${light[1]}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`}
          />
          <circle className="present-ring" cx={light[0]} cy={light[1]} r={radius} />
        </>
      ) : null}
      {strokes.map((stroke, i) => (
        // Strokes are only ever added or wiped: the place is the identity.
        // oxlint-disable-next-line react/no-array-index-key
        <path key={i} className="present-ink" d={pathOf(size, stroke)} />
      ))}
    </svg>
  );
};
