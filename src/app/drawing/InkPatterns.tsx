import { INK_COLOURS, QUALITIES, type Quality } from '@/pain';

/** Marks of each quality on a 12 × 12 tile, the same as on the body: chevrons, crosses, strokes, rings, bars. */
const MARKS: Readonly<Record<Quality, string>> = {
  ache: 'M0 8L6 4L12 8M0 14L6 10L12 14M0 2L6 -2L12 2',
  burning: 'M-1 -1L13 13M13 -1L-1 13',
  sharp: 'M-2 8L8 -2M-1 13L13 -1M4 14L14 4',
  pins: 'M6 2.6a3.4 3.4 0 1 0 .01 0Z',
  numb: 'M0 3H12M0 9H12',
};

export const patternId = (base: string, quality: Quality): string => `${base}-${quality}`;

/** The fillings of a flat figure. `base` keeps the ids of several figures on one page apart. */
export const InkPatterns = ({ base, scale }: { readonly base: string; readonly scale: number }) => (
  <defs>
    {QUALITIES.map((quality) => (
      <pattern key={quality} id={patternId(base, quality)} width={12} height={12} patternUnits="userSpaceOnUse" patternTransform={`scale(${scale})`}>
        <path d={MARKS[quality]} fill="none" stroke={INK_COLOURS[quality]} strokeWidth={1.5} />
      </pattern>
    ))}
  </defs>
);

/** The look of a quality on a button. */
export const InkSwatch = ({ quality }: { readonly quality: Quality }) => (
  <svg className="ink-swatch" viewBox="0 0 24 24" aria-hidden="true">
    <rect width="24" height="24" fill={INK_COLOURS[quality]} fillOpacity={0.2} />
    {[0, 12].flatMap((x) => [0, 12].map((y) => <path key={`${x}.${y}`} transform={`translate(${x} ${y})`} d={MARKS[quality]} fill="none" stroke={INK_COLOURS[quality]} strokeWidth={1.5} />))}
  </svg>
);
