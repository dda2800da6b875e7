import { between, type BrushStroke } from '@/pain';
import type { Brush } from '@/state/appState';
import type { SkinPlace } from '../skin/skinSurface';

/** A stroke while it is being drawn. */
export interface Brushing {
  /** The next place under the pointer. @returns the dabs to paint now: none when it has hardly moved */
  to(place: SkinPlace): readonly SkinPlace[];
  /** The finished stroke. @param time ISO 8601 */
  end(time: string): BrushStroke;
}

/** Closer than this share of the radius a new place adds nothing. */
const LEAST_STEP = 0.15;
/** A jump longer than this many radii went over a gap (from one leg to the other): nothing is painted between. */
const LONGEST_STEP = 4;

const rounded = (place: SkinPlace): SkinPlace => {
  const to = (places: number) => (value: number) => Number(value.toFixed(places));
  // A tenth of a millimetre: far finer than a finger, and files stay small.
  return { at: place.at.map(to(1)) as unknown as SkinPlace['at'], normal: place.normal.map(to(3)) as unknown as SkinPlace['normal'] };
};

export function startBrushing(brush: Brush, first: SkinPlace): Brushing {
  const dabs: SkinPlace[] = [rounded(first)];
  let last = first;
  return {
    to(place) {
      const length = Math.hypot(...place.at.map((c, k) => c - last.at[k]!));
      if (length < brush.radius * LEAST_STEP) return [];
      const steps = length > brush.radius * LONGEST_STEP ? [place.at] : between(last.at, place.at, brush.radius);
      const added = steps.map((at) => rounded({ at, normal: place.normal }));
      dabs.push(...added);
      last = place;
      return added;
    },
    end: (time) => ({ kind: 'brush', erase: brush.erase, intensity: brush.intensity, quality: brush.quality, radiusMm: brush.radius, dabs, time }),
  };
}
