import type { BodyId } from '@/anatomy/bodies';
import { jointCentre, LUMBAR_JOINTS, MIDLINE_JOINTS } from '@/anatomy/joints';
import type { Side } from '@/anatomy/sides';
import type { BodyShares } from '../muscle/weights';
import { strongest } from '../muscle/weights';
import { SKIN_TABLE, skinParts } from './skinField';
import { ramp } from './shapes';

/** Half the height over which one vertebra hands over to the next, mm. */
const SPINE_BLEND = 40;
/** The same between the lowest ribs and the chest, which turn by up to 21° against each other. */
const CHEST_BLEND = 62;
/** On the flank, skin up to the iliac crest belongs to the pelvis: joints count as this much higher there, mm. */
const CREST_RISE = 28;
/** Half the height over which skin hands over at a joint of the leg, mm. */
const KNEE_BLEND = 62;
const ANKLE_BLEND = 40;

/** The web of the armpit goes rather with the trunk: counted as this much nearer to it, mm, lest it swing out like a sail with an arm that is raised. */
const PIT_TO_TRUNK = 18;

const CHAIN: readonly BodyId[] = ['pelvis', 'L5', 'L4', 'L3', 'L2', 'L1', 'T12', 'thorax'];
const JOINT_HEIGHTS: readonly number[] = ([...LUMBAR_JOINTS, 'T12_L1', 'T10_T11'] as const).map((joint) => MIDLINE_JOINTS[joint].position[1]);
const T12_L1 = MIDLINE_JOINTS.T12_L1.position[1];
const KNEE_Y = jointCentre('knee', 'L')[1];
const ANKLE_Y = jointCentre('ankle', 'L')[1];

/**
 * How bodies share the motion of the skin: by height along spine and leg, across the groin in front and the buttock behind at
 * the hip, and by which solid is nearer between arm and trunk. All assumed; chosen so that a hip flexed by 90°, a knee by
 * 60° and a trunk bent by 35° stay smooth. At most four bodies per point, mirror-symmetric.
 */
export const skinShares = (table = SKIN_TABLE): ((x: number, y: number, z: number) => BodyShares) => {
  const parts = skinParts(table);
  return (x, y, z) => {
    const shares = new Map<BodyId, number>();
    const add = (body: BodyId, share: number): void => {
      if (share > 0) shares.set(body, (shares.get(body) ?? 0) + share);
    };
    const arm = armShare(parts, x, y, z);
    add(x >= 0 ? 'arm_L' : 'arm_R', arm);
    let trunk = 1 - arm;
    for (const side of ['L', 'R'] as const) {
      const leg = (1 - arm) * legShare(side === 'L' ? x : -x, y, z);
      addLeg(add, side, leg, y);
      trunk -= leg;
    }
    addTrunk(add, trunk, x, y);
    return strongest(shares);
  };
};

type Add = (body: BodyId, share: number) => void;

const addLeg = (add: Add, side: Side, share: number, y: number): void => {
  const thigh = ramp(y, KNEE_Y - KNEE_BLEND, KNEE_Y + KNEE_BLEND);
  const shank = ramp(y, ANKLE_Y - ANKLE_BLEND, ANKLE_Y + ANKLE_BLEND);
  add(`femur_${side}`, share * thigh);
  add(`shank_${side}`, share * (1 - thigh) * shank);
  add(`foot_${side}`, share * (1 - thigh) * (1 - shank));
};

const addTrunk = (add: Add, share: number, x: number, y: number): void => {
  const flank = ramp(Math.abs(x), 45, 125);
  const top = T12_L1, bottom = JOINT_HEIGHTS[0]!;
  const height = y - CREST_RISE * flank * Math.min(Math.max((top - y) / (top - bottom), 0), 1);
  let below = 1;
  CHAIN.forEach((body, i) => {
    const joint = JOINT_HEIGHTS[i];
    const blend = CHAIN[i + 1] === 'thorax' ? CHEST_BLEND : SPINE_BLEND;
    const above = joint === undefined ? 0 : ramp(height, joint - blend, joint + blend);
    add(body, share * Math.max(below - above, 0));
    below = above;
  });
};

/**
 * Share of the left leg. In front it begins along the groin, from the pubic tubercle (16, −14) to the iliac spine (127, 77);
 * behind, over the whole height of the buttock, so that the fold opens instead of breaking; at the midline both legs share.
 */
const legShare = (x: number, y: number, z: number): number => {
  const groin = -14 + (Math.min(Math.max(x, 16), 110) - 16) * 0.82 - 22;
  const front = ramp(z, -45, 60);
  const inner = 1 - ramp(x, 5, 55);
  const middle = (1 - front) * -32 + front * groin;
  const half = (1 - front) * 80 + front * 50;
  const centre = middle + inner * (-72 - middle);
  const width = half + inner * (34 - half);
  const side = y < -60 ? ramp(x, -14, 14) : ramp(x, -30, 30);
  return side * (1 - ramp(y, centre - width, centre + width));
};

const armShare = ({ body, arms }: ReturnType<typeof skinParts>, x: number, y: number, z: number): number => {
  if (y > 660 || Math.abs(x) < 90) return 0;
  const blend = 12 + 60 * ramp(y, 330, 450);
  const nearer = body(x, y, z) - arms(x, y, z) - PIT_TO_TRUNK * ramp(y, 300, 360) * (1 - ramp(y, 430, 520));
  return ramp(nearer, -blend, blend);
};
