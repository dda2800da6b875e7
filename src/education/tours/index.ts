import { HIP_AND_BACK } from './hipAndBack';
import type { Tour } from './types';

export type { Tour, TourState, TourStep } from './types';

/** All tours, in the order of the menu. */
export const TOURS: readonly Tour[] = [HIP_AND_BACK];

export const findTour = (id: string): Tour | undefined => TOURS.find((tour) => tour.id === id);
