import { bodyIndex } from '@/anatomy/bodies';
import { FLOOR_Y, solePoint } from '@/anatomy/joints';
import { SIDES, sideSign } from '@/anatomy/sides';
import type { Vec3 } from '@/anatomy/units';
import { transformPoint, type Transforms } from '@/biomechanics/rig';
import type { FeetUniforms } from '../materials/groundMaterials';

/** Between big and little toe of the left foot, on the sole (`pain/data/landmarks.json`: mannequin), mm. */
const TOES: Vec3 = [145, FLOOR_Y, 150];
const FEET = SIDES.map((side) => ({
  heel: { body: bodyIndex(`foot_${side}`), at: solePoint('heel', side) },
  toe: { body: bodyIndex(`toes_${side}`), at: [sideSign(side) * TOES[0], TOES[1], TOES[2]] as Vec3 },
}));
const heel = [0, 0, 0];
const toe = [0, 0, 0];

/** Writes where the soles are over a floor at this height, mm. */
export const placeFeet = ({ uFeet, uLift }: FeetUniforms, bodies: Transforms, floor: number): void => {
  FEET.forEach((foot, i) => {
    transformPoint(bodies, foot.heel.body, foot.heel.at, heel);
    transformPoint(bodies, foot.toe.body, foot.toe.at, toe);
    uFeet.value[i]!.set(heel[0]!, heel[2]!, toe[0]!, toe[2]!);
    uLift.value.setComponent(2 * i, heel[1]! - floor).setComponent(2 * i + 1, toe[1]! - floor);
  });
};
