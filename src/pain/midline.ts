import { mm } from '@/anatomy/units';
import { falling, rising } from './field/ease';
import { highest, keepStrongest, type Spread } from './soften';

/** How much further heat of one side spreads at the midline, mm (standard deviation). Chosen by eye: a long straight edge looks cut where a short one does not. */
const FURTHER = mm(14);
/** It does so in full this near to the midline, and no more beyond, mm. */
const NEAR = { full: 15, none: 50 } as const;
/** Lower down two buttocks and thighs face each other, and heat would go over from one to the other: mm, between the tip of the sacrum and its middle. */
const LOW = { none: -8, full: 25 } as const;
/** Of what would leave the side that it is on, so much does, and no vertex gains more than this: a small place beside the spine keeps its shade, and its side. */
const LEAVES = 0.5;
const MOST = 0.12;

/**
 * Softens the inner edge of heat that is shown on one side alone. Zones of the back end at the midline, one above the other, so what would be one soft rim
 * each becomes a long straight edge. The part of the picture that differs between left and right spreads further there, by as much as needed to read as
 * a rim; what both sides share, as a zone on the midline or both halves of one, is left as it is. A drawing convention, like the softening of heat before it.
 *
 * @param heat softened, one value per vertex; changed in place, its strongest value kept
 * @param mirrored the same with left and right exchanged; used up
 * @param positions of the neutral skin, mm
 */
export function softenMidline(heat: Float32Array, mirrored: Float32Array, positions: Float32Array, spread: Spread): void {
  const strongest = highest(heat);
  if (strongest === 0) return;
  const near = verticesNear(positions);
  const odd = mirrored;
  for (let i = 0; i < heat.length; i += 1) odd[i] = (heat[i]! - mirrored[i]!) / 2;
  const before = odd.slice();
  spread(odd, FURTHER, near);
  for (const i of near) {
    const there = falling(Math.abs(positions[3 * i]!), NEAR.full, NEAR.none) * rising(positions[3 * i + 1]!, LOW.none, LOW.full);
    const change = odd[i]! - before[i]!;
    heat[i] = Math.max(0, heat[i]! + there * (change < 0 ? LEAVES * change : MOST * Math.tanh(change / MOST)));
  }
  keepStrongest(heat, strongest);
}

/** Where anything changes, and what is within reach of it. */
const verticesNear = (positions: Float32Array): Uint32Array =>
  Uint32Array.from(
    Array.from({ length: positions.length / 3 }, (_, i) => i).filter((i) => Math.abs(positions[3 * i]!) < NEAR.none + 2 * FURTHER && positions[3 * i + 1]! > LOW.none - 2 * FURTHER),
  );
