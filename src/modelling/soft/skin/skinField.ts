import { byDifferences, type ScalarField } from '../../implicit/field';
import type { SkinTable } from '@/anatomy/tables/skinTable';
import { parseSkinTable } from '@/anatomy/tables/skinTable';
import type { Shape } from './radialTube';
import { radialTube } from './radialTube';
import { ellipsoid, ramp, roundCone, smoothMax, smoothMin } from './shapes';
import json from '@/anatomy/sites/skin.json';

/** The project's own table of the skin. */
export const SKIN_TABLE: SkinTable = parseSkinTable('skin.json', json);

/** Heights between which the two legs become one trunk, mm: from below the crotch to the hip joints. */
const LEGS_TO_TRUNK = [-84, -12] as const;
/** Heights over which the buttock's seam with thigh (a fold) widens into its slope to the loin (no seam), mm. */
const FOLD_TO_LOIN = [-60, 30] as const;
/** Heights over which the seam of arm and trunk widens into the armpit, and narrows again to the shoulder, mm. */
const ARM_TO_ARMPIT = [310, 450] as const;
const ARMPIT_TO_SHOULDER = [460, 560] as const;
/** No point of the trunk's lower end counts as deeper than this, mm: a section's radii disagree on how deep its centre lies, and the crotch passes near it. */
const CORE = 30;
/** Heights over which depth in the trunk comes into its own again, mm. */
const CROTCH_TO_TRUNK = [-50, -12] as const;
/** Heights over which the seam of the thighs widens into the crotch, mm. */
const LEGS_TO_CROTCH = [-130, -70] as const;
/** The gap between the thighs below the crotch: how much deeper than the sections, and over what it fades to the sides, downwards and upwards, mm. */
const GAP = { depth: 8, side: [6, 46], below: [-230, -120], above: [-70, -20] } as const;
/** Fillets, mm. */
const FILLET = { fold: 12, loin: 70, cleft: 20, legs: 8, crotch: 50, head: 26, upperArm: 40, arm: 24, armpit: 100, shoulder: 60, foot: 18, ankle: 34, hand: 14, wrist: 20, floor: 4 } as const;
/** No dent reaches below, above or in front of these, mm. */
const DENTS_Y = [20, 520] as const;
const DENTS_Z = -30;
/** Half the step of the gradient, mm. */
const H = 0.05;

const cones = (table: SkinTable, group: string, fillet: number): Shape => {
  const parts = table.roundCones.filter((c) => c.group === group).map((c) => roundCone(c.a, c.b, c.ra, c.rb));
  return (x, y, z) => parts.reduce((f, part) => smoothMin(f, part(x, y, z), fillet), 1e3);
};

const solid = (table: SkinTable, id: string): Shape => {
  const e = table.ellipsoids.find((row) => row.id === id);
  if (!e) throw new Error(`skin.json has no ellipsoid ${id}`);
  return ellipsoid(e.centre, e.radiiMm);
};

/** How much the skin is drawn in at furrow and dimples, mm: a Gaussian of the distance from a line, the same on both sides. */
const dents = (table: SkinTable): Shape => (x, y, z) => {
  if (z > DENTS_Z || y < DENTS_Y[0] || y > DENTS_Y[1]) return 0;
  let depth = 0;
  for (const d of table.dents) {
    const along = Math.min(Math.max((y - d.a[1]) / (d.b[1] - d.a[1]), 0), 1);
    const dx = Math.abs(x) - (d.a[0] + along * (d.b[0] - d.a[0]));
    const dy = y - (d.a[1] + along * (d.b[1] - d.a[1]));
    depth += d.depthMm * Math.exp(-((dx / d.radius) ** 2) - (dy / d.fade) ** 2);
  }
  return depth;
};

/** Both sides of a left-hand part. */
const bothSides = (part: Shape, fillet: number): Shape => (x, y, z) => smoothMin(part(x, y, z), part(-x, y, z), fillet);

/** The trunk with its buttocks, and the legs down to the floor. */
const trunkAndLegs = (table: SkinTable): Shape => {
  const trunk = radialTube(table.tubes.trunk, { bottom: true });
  const legs = bothLegs(lowerLimb(table));
  const buttocks = bothSides(solid(table, 'buttock'), FILLET.cleft);
  return (x, y, z) => {
    const share = ramp(y, ...LEGS_TO_TRUNK);
    let f = 0;
    if (share > 0) f += share * shallow(trunk(x, y, z), ramp(y, ...CROTCH_TO_TRUNK));
    if (share < 1) f += (1 - share) * legs(x, y, z);
    if (y < -140 || y > 220) return f;
    const seam = FILLET.fold + (FILLET.loin - FILLET.fold) * ramp(y, ...FOLD_TO_LOIN);
    return smoothMin(f, buttocks(x, y, z), seam);
  };
};

/** A value that is `CORE` deep at most where `free` is 0, and as it was where that is 1. */
const shallow = (f: number, free: number): number => (free === 1 ? f : free * f + (1 - free) * smoothMax(f, -CORE, CORE));

/** Both legs from the left one, with a gap between the thighs that rounds off into the crotch. */
const bothLegs = (leg: Shape): Shape => (x, y, z) => {
  const apart = givenWay(x, y);
  return smoothMin(leg(x, y, z) + apart, leg(-x, y, z) + apart, FILLET.legs + (FILLET.crotch - FILLET.legs) * ramp(y, ...LEGS_TO_CROTCH));
};

/** How much the thighs give way to each other, mm: by their sections they all but touch below the crotch, in a slit narrower than a triangle. */
const givenWay = (x: number, y: number): number => GAP.depth * (1 - ramp(Math.abs(x), ...GAP.side)) * ramp(y, ...GAP.below) * (1 - ramp(y, ...GAP.above));

const lowerLimb = (table: SkinTable): Shape => {
  const leg = radialTube(table.tubes.leg, { top: true });
  const foot = cones(table, 'foot', FILLET.foot);
  return (x, y, z) => {
    const f = leg(x, y, z);
    if (y > -700) return f;
    return smoothMax(smoothMin(f, foot(x, y, z), FILLET.ankle), table.floorY - y, FILLET.floor);
  };
};

const upperLimb = (table: SkinTable): Shape => {
  const arm = radialTube(table.tubes.arm);
  const shoulder = solid(table, 'shoulder');
  const hand = cones(table, 'hand', FILLET.hand);
  return (x, y, z) => {
    let f = smoothMin(arm(x, y, z), shoulder(x, y, z), FILLET.upperArm);
    if (y < 180) f = smoothMin(f, hand(x, y, z), FILLET.wrist);
    return f;
  };
};

/**
 * Fillet of arm and trunk at a height, mm. A hanging arm touches the trunk at a sharp angle, along a cleft that narrows to nothing: without a wide
 * fillet its walls are nearer to each other than a triangle is long, and the mesh tears there. The cubic fillet closes a gap of a third of its width.
 */
const armSeam = (y: number): number => {
  const below = FILLET.arm + (FILLET.armpit - FILLET.arm) * ramp(y, ...ARM_TO_ARMPIT);
  return below + (FILLET.shoulder - FILLET.armpit) * ramp(y, ...ARMPIT_TO_SHOULDER);
};

/** Trunk, legs and buttocks without arms and head, and the arms alone: which of them a point of the skin belongs to. */
export const skinParts = (table = SKIN_TABLE): { readonly body: Shape; readonly arms: Shape } => ({ body: trunkAndLegs(table), arms: bothSides(upperLimb(table), 1) });

/**
 * The skin as one implicit solid, symmetric about x = 0: radial levels of trunk, leg and arm, rounded shapes for head, buttock,
 * hand and foot, joined by fillets. Sources and what is assumed are in `skin.json`.
 */
export const skinField = (table = SKIN_TABLE): ScalarField => {
  const { body, arms } = skinParts(table);
  const draw = dents(table);
  const cranium = solid(table, 'cranium');
  const value: Shape = (x, y, z) => {
    let f = body(x, y, z);
    if (y > 640) f = smoothMin(f, cranium(x, y, z), FILLET.head);
    if (y < 700) f = smoothMin(f, arms(x, y, z), armSeam(y));
    return f + draw(x, y, z);
  };
  return {
    bounds: { min: [-370, table.floorY - 4, -180], max: [370, 985, 240] },
    value,
    gradient: byDifferences(value, H),
  };
};
