import { useId, useMemo, type ReactNode } from 'react';
import { INK_COLOURS, inkFill } from '@/pain';
import { placeKey, type Described } from './describe';
import type { FigureWindow } from './figures';
import { InkPatterns, patternId } from './InkPatterns';
import { paintedDots, type Dots } from './paintedDots';
import type { SkinCanvas } from './useSkinCanvas';

interface Props {
  readonly window: FigureWindow;
  readonly described: Described;
  readonly canvas: SkinCanvas | 'failed' | null;
  readonly children?: ReactNode;
}

const Painted = ({ dots, base }: { readonly dots: readonly Dots[]; readonly base: string }) => (
  <g fill="none" strokeLinecap="round">
    {[...new Set(dots.map(({ intensity }) => intensity))].map((intensity) => (
      // One opacity for all dots of an intensity: where they overlap they do not add up.
      <g key={intensity} opacity={inkFill(intensity)}>
        {dots.filter((dot) => dot.intensity === intensity).map(({ quality, size, path }) => (
          <path key={`${quality}.${size}`} d={path} stroke={INK_COLOURS[quality]} strokeWidth={size} />
        ))}
      </g>
    ))}
    {dots.map(({ quality, intensity, size, path }) => (
      <path key={`${quality}.${intensity}.${size}`} d={path} stroke={`url(#${patternId(base, quality)})`} strokeWidth={size} />
    ))}
  </g>
);

/** Without the skin: marked places filled as they are on the page. */
const MarkedPlaces = ({ window, described, base }: { readonly window: FigureWindow; readonly described: Described; readonly base: string }) => {
  const marks = new Map(described.marks.map((entry) => [placeKey(entry.zone, entry.side), entry]));
  return window.places.map(({ zone, side, path }) => {
    const mark = marks.get(placeKey(zone, side));
    if (!mark) return null;
    return (
      <g key={placeKey(zone, side)}>
        <path d={path} fill={INK_COLOURS[mark.quality]} fillOpacity={inkFill(mark.intensity)} />
        <path d={path} fill={`url(#${patternId(base, mark.quality)})`} />
      </g>
    );
  });
};

/** One flat figure with what is drawn on it. Left and right of the person are the caller's to name. */
export const FigurePicture = ({ window, described, canvas, children }: Props) => {
  const base = useId().replaceAll(/[^\w-]/g, '');
  const [x, y, width, height] = window.box;
  const { layer } = described;
  const dots = useMemo(
    () => (layer && canvas !== null && canvas !== 'failed' ? paintedDots(layer, canvas, window.view) : []),
    [layer, canvas, window.view],
  );
  return (
    <svg className="figure" viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true" focusable="false">
      <InkPatterns base={base} scale={1.6} />
      <path className="figure-body" d={window.outline} />
      {layer ? <Painted dots={dots} base={base} /> : <MarkedPlaces window={window} described={described} base={base} />}
      {children}
    </svg>
  );
};
