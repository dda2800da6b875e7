import { BELT_LINE } from './beltLine';
import { FELT_IN_THE_BACK } from './feltInTheBack';
import { GET_HELP } from './getHelp';
import { HIP_AND_BACK } from './hipAndBack';
import { MUSCLE_OR_NERVE } from './muscleOrNerve';
import { ONE_LEG } from './oneLeg';
import { SET_OFF } from './setOff';
import type { Tour } from './types';
import { WHAT_HELPS } from './whatHelps';

export type { Tour, TourState, TourStep } from './types';

/** All tours, in the order of the menu: the short one first, then the seven parts of a visit. */
export const TOURS: readonly Tour[] = [HIP_AND_BACK, BELT_LINE, FELT_IN_THE_BACK, ONE_LEG, MUSCLE_OR_NERVE, SET_OFF, WHAT_HELPS, GET_HELP];

/** The tour of this id; `undefined` for one that this version does not have. */
export const findTour = (id: string): Tour | undefined => TOURS.find((tour) => tour.id === id);
