import { ratio, type Ratio } from '@/anatomy/units';

/** The three stops of the skin dial. */
export const SOLID_SKIN: Ratio = ratio(1);
export const GHOST_SKIN: Ratio = ratio(0.3);
export const NO_SKIN: Ratio = ratio(0);
export const SKIN_STOPS: readonly Ratio[] = [SOLID_SKIN, GHOST_SKIN, NO_SKIN];

/** Step of the dial: the link keeps whole percentages. */
export const toPercentGrid = (value: number): Ratio => ratio(Math.round(Math.min(1, Math.max(0, value)) * 100) / 100);
