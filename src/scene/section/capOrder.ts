import type { Tissue } from '@/anatomy/catalogue';
import { ORDER } from '../body/sceneBody';

/**
 * From what holds to what is held: skin holds all else, muscle is held by its fascia and pierced by nerves and tendons, bone holds
 * nothing. All cut faces lie in one plane, so that nothing but this order says which of two covers the other.
 */
const INWARDS: readonly Tissue[] = ['skin', 'muscle', 'fascia', 'ligament', 'nerve', 'disc', 'bone'];
/** What a cap is drawn in: its inside is marked, filled, outlined. */
const STEPS = 3;
/** After all that is solid. */
const FIRST = ORDER.ghost + 0.1;
/** Caps share what is left up to the skin. */
const ROOM = 0.8;

/**
 * Places in the drawing order of the steps of each cap, in the order of the tissues given: [mark, fill, outline]. No two are the same,
 * all of one cap come before the first of the next, and a cap comes after every cap of a tissue that may hold it.
 */
export function capOrders(tissues: readonly Tissue[]): readonly (readonly [number, number, number])[] {
  const depth = (i: number): number => INWARDS.indexOf(tissues[i]!);
  const inwards = tissues.map((_, i) => i).sort((a, b) => depth(a) - depth(b) || a - b);
  const step = ROOM / (STEPS * Math.max(1, tissues.length));
  const turnOf = new Map(inwards.map((i, turn) => [i, turn]));
  return tissues.map((_, i) => {
    const at = FIRST + turnOf.get(i)! * STEPS * step;
    return [at, at + step, at + 2 * step] as const;
  });
}
