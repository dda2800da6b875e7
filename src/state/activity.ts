import { ratio, type Ratio } from '@/anatomy/units';
import { findStructure } from '@/anatomy/catalogue';

/**
 * Colours of muscle work from slack to the top of the scale, equally spaced, sRGB. Pale flesh darkens through red to plum: lightness only
 * ever falls, so it reads in grey as well, and the plum end keeps it apart from the amber-to-red of pain.
 */
export const WORK_COLOURS = ['#ead9cd', '#dd9f8f', '#c25a52', '#8f2247', '#4c0b3c'] as const;

/** A muscle whose work is not known here: grey, so that it reads neither as slack nor as working. */
export const UNKNOWN_WORK_COLOUR = '#a9a19b';

/** Two scales: quadratus lumborum works at a few percent, which the common scale would not show (source StanceModel). */
export type WorkScale = 'muscles' | 'quadratus_lumborum';
export const SCALE_TOP: Readonly<Record<WorkScale, Ratio>> = { muscles: ratio(1), quadratus_lumborum: ratio(0.2) };

/** The scale that the work of a muscle is coloured on: quadratus lumborum has its own, since it would not show on the common one. */
export const scaleOf = (kind: string): WorkScale => (kind === 'quadratus_lumborum' ? 'quadratus_lumborum' : 'muscles');

/** Place of a muscle's work on the ramp: 0 slack … 1 top of its scale, where the colour stays. */
export const onScale = (id: string, work: Ratio): Ratio => ratio(Math.min(1, Math.max(0, work / SCALE_TOP[scaleOf(findStructure(id)?.kind ?? '')])));
