import { LUMBAR_JOINTS, type LumbarJoint } from '@/anatomy/joints';
import { ratio, type Ratio } from '@/anatomy/units';

/**
 * How much of a side-bend of the whole lumbar spine each joint takes, as published (evidence id `christophy-2012`:
 * Christophy et al. 2012, Biomech Model Mechanobiol 11:19–34, read in the authors' model file). T12/L1 and above are rigid.
 */
export const PUBLISHED_SIDE_BEND_SHARES: Readonly<Record<LumbarJoint, number>> = {
  L5_S1: 0.1356,
  L4_L5: 0.181086,
  L3_L4: 0.2453,
  L2_L3: 0.2501,
  L1_L2: 0.188,
};

const total = LUMBAR_JOINTS.reduce((sum, joint) => sum + PUBLISHED_SIDE_BEND_SHARES[joint], 0);

/**
 * The same shares divided by their sum (1.0001), so that the thorax leans by exactly the angle that was asked for.
 * Order of `LUMBAR_JOINTS`. Flexion and turning use them too: an assumption, only for illustrated poses.
 */
export const LUMBAR_SHARES: readonly Ratio[] = LUMBAR_JOINTS.map((joint) => ratio(PUBLISHED_SIDE_BEND_SHARES[joint] / total));
