import { LUMBAR_JOINTS } from '@/anatomy/joints';
import { ratio, type Ratio } from '@/anatomy/units';
import { SIDE_BEND_SHARES } from '../model/segments';

const total = SIDE_BEND_SHARES.reduce((sum, share) => sum + share, 0);

/**
 * How much of a side-bend of the whole lumbar spine each joint takes, in the order of `LUMBAR_JOINTS`: the published shares
 * (source `Christophy2012`) divided by their sum of 1.0001, so that the ribs lean by exactly the lumbar part of the bend (`sideBend`).
 * T12/L1 is rigid. Flexion and turning use the same shares: an assumption, only for illustrated poses.
 */
export const LUMBAR_SHARES: readonly Ratio[] = LUMBAR_JOINTS.map((_, i) => ratio(SIDE_BEND_SHARES[i]! / total));
