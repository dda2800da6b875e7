import { describe, expect, it } from 'vitest';
import { FLOOR_Y, jointCentre, MEAN_JOINTS } from '@/anatomy/joints';
import { otherSide, sideSign, type Side } from '@/anatomy/sides';
import { bodyWeights, metres, ratio, seconds, type Vec3 } from '@/anatomy/units';
import { courseFrame, DEFAULT_INPUTS, solveStance } from '@/biomechanics';
import { ARROW_MM_PER_BODY_WEIGHT, arrowScale, drawForces, LEAST_ARROW_MM_PER_BODY_WEIGHT, leverArms, pelvicLevel, plumbLine, wholeBodyCentre, type DrawnForce } from '@/biomechanics/overlay';
import { bagHook } from '@/biomechanics/props';
import { createBodies, gripOf, poseBodies, reachHand } from '@/biomechanics/rig';
import { posture } from '../rig/postures';

const bodies = createBodies();
const length = (a: Vec3, b: Vec3): number => Math.hypot(b[0] - a[0], b[1] - a[1], b[2] - a[2]);
/** Healthy single-leg stance of the stance model, full strength, no lean asked for. */
const HEALTHY = { pelvicDrop: 2.0003, trunkLean: 0, stanceLegTilt: 6.302, lift: 1, swingHipFlexion: 30, swingKneeFlexion: 60 };
const solved = (stance: Side, heightM = 1.75) =>
  solveStance({ ...DEFAULT_INPUTS, stanceSide: stance === 'L' ? 'left' : 'right', compensation: ratio(0), heightM: metres(heightM) });

describe('whole-body centre', () => {
  it('lies on the midline in quiet double stance, at 50 to 60 % of standing height', () => {
    const centre = [0, 0, 0];
    wholeBodyCentre(createBodies(), centre);
    expect(Math.abs(centre[0]!)).toBeLessThan(1e-9);
    const height = centre[1]! - FLOOR_Y;
    expect(height).toBeGreaterThan(0.5 * 1750);
    expect(height).toBeLessThan(0.6 * 1750);
  });
});

describe('arms and what they carry', () => {
  const at = (bodies: Float64Array, carried: Parameters<typeof wholeBodyCentre>[3] = null): number[] => {
    const out = [0, 0, 0];
    wholeBodyCentre(bodies, out, MEAN_JOINTS, carried);
    return out;
  };

  it('a hand that comes forward and up takes the centre with it: by the share of the forearm, and no more than that of the arm', () => {
    const rest = at(createBodies());
    const bent = createBodies();
    const hand = gripOf('L');
    reachHand(bent, 'L', [hand[0], hand[1] + 250, hand[2] + 250]);
    const [, y, z] = at(bent).map((v, c) => v - rest[c]!) as [number, number, number];
    for (const moved of [y, z]) {
      expect(moved).toBeGreaterThan(0);
      expect(moved).toBeLessThan((250 * 3.705) / 79.6);
    }
    expect(z).toBeGreaterThan((0.3 * 250 * 1.6725) / 79.6);
  });

  it('a bag draws the centre towards it by its share of both weights', () => {
    const bodies = createBodies();
    const [x] = at(bodies, { share: 0.25, at: [400, 0, 0] });
    expect(x).toBeCloseTo((400 * 0.25) / 1.25, 9);
  });

  it.each(['left', 'right'] as const)('standing on the %s leg with a bag in either hand, feet stand under body and bag together', (stanceSide) => {
    const stance: Side = stanceSide === 'left' ? 'L' : 'R';
    for (const loadSide of ['swing', 'stance'] as const) {
      const load = ratio(0.15);
      const bodies = createBodies();
      poseBodies(courseFrame({ ...DEFAULT_INPUTS, stanceSide, load, loadSide }, seconds(4)).posture, bodies);
      const hook = [0, 0, 0];
      bagHook(bodies, loadSide === 'stance' ? stance : otherSide(stance), false, MEAN_JOINTS, hook);
      const together = Math.abs(plumbLine(bodies, stance, MEAN_JOINTS, { share: load, at: hook }).besideAnkle);
      expect(together, loadSide).toBeLessThan(25);
      expect(together, loadSide).toBeLessThan(Math.abs(plumbLine(bodies, stance).besideAnkle));
    }
  });
});

describe.each(['L', 'R'] as const)('overlays, standing on %s', (stance) => {
  const swing = otherSide(stance);
  const toSwing = sideSign(swing);
  const pose = (over: Parameters<typeof posture>[0] = {}): void => poseBodies(posture({ stanceSide: stance, ...HEALTHY, ...over }), bodies);

  // Drop, lean and leg tilt of reference outputs: healthy, weak without and with lean, very weak with full lean.
  it.each([
    [2.0003, 0, 6.302],
    [10.1417, 0, 7.52],
    [5.5934, 20.6571, 3.7006],
    [1.9025, 30.6692, 1.7148],
  ])('the solved stance (drop %f, lean %f, tilt %f) puts the centre of the drawn figure over the stance foot', (pelvicDrop, trunkLean, stanceLegTilt) => {
    pose({ pelvicDrop, trunkLean, stanceLegTilt });
    const line = plumbLine(bodies, stance);
    // The figure is not the solver's person: within a sixth of a foot's width is agreement.
    expect(Math.abs(line.besideAnkle)).toBeLessThan(15);
    expect(line.from[1]).toBe(FLOOR_Y);
    expect(line.to[0]).toBe(line.from[0]);
  });

  it('in double stance the plumb line falls beside the ankle, towards the other foot', () => {
    poseBodies(posture({ stanceSide: stance }), bodies);
    expect(plumbLine(bodies, stance).besideAnkle).toBeCloseTo(Math.abs(jointCentre('ankle', stance)[0]), 6);
  });

  it('the pelvic line reads the drop and names the lower side', () => {
    pose({ pelvicDrop: 7 });
    expect(pelvicLevel(bodies, stance)).toMatchObject({ lowerSide: swing });
    expect(pelvicLevel(bodies, stance).angle).toBeCloseTo(7, 9);
    pose({ pelvicDrop: -4 });
    expect(pelvicLevel(bodies, stance).lowerSide).toBe(stance);
    pose({ pelvicDrop: 0 });
    expect(pelvicLevel(bodies, stance).lowerSide).toBeNull();
  });

  const forces = solved(stance).forces;
  const arrows = (): Map<string, DrawnForce> => new Map(drawForces(bodies, stance, forces).map((a) => [a.id, a]));
  const beside = (from: Vec3, to: Vec3): number => toSwing * (to[0] - from[0]);

  it('arrows are to one scale', () => {
    pose();
    for (const a of arrows().values()) expect(length(a.tail, a.tip)).toBeCloseTo(a.magnitude * ARROW_MM_PER_BODY_WEIGHT, 6);
    expect(arrows().get('hip-contact')!.magnitude).toBeCloseTo(solved(stance).hipContactBW, 9);
  });

  it('weight pulls straight down on the swing side of the hip, the abductors down outside it, contact presses down and outward', () => {
    pose();
    const hip = leverArms(bodies, stance, forces)[0]!.from;
    const weight = arrows().get('body-weight')!;
    expect(weight.tip[0]).toBe(weight.tail[0]);
    expect(weight.tip[1]).toBeLessThan(weight.tail[1]);
    expect(beside(hip, weight.tail)).toBeGreaterThan(80);
    const pull = arrows().get('abductors')!;
    expect(pull.tip[1]).toBeLessThan(pull.tail[1]);
    expect(pull.tail[1]).toBeGreaterThan(hip[1]);
    expect(beside(hip, pull.tail)).toBeLessThan(0);
    const press = arrows().get('hip-contact')!;
    expect(press.tip).toEqual(hip);
    expect(press.tail[1]).toBeGreaterThan(hip[1]);
    // 9.4° from the vertical, its upper end towards the midline (reference output hip_frontal_angle −9.45°).
    expect((Math.atan2(beside(hip, press.tail), press.tail[1] - hip[1]) * 180) / Math.PI).toBeCloseTo(9.45, 0);
    const ground = arrows().get('ground')!;
    expect(ground.tail[1]).toBeLessThan(ground.tip[1]);
    expect(Math.abs(ground.tip[0] - jointCentre('ankle', stance)[0])).toBeLessThan(15);
  });

  it('lever arms lie on opposite sides of the hip, square to their forces, drawn as long as solved', () => {
    pose();
    const [weight, abductors] = leverArms(bodies, stance, forces);
    expect(weight!.length).toBeGreaterThan(86);
    expect(weight!.length).toBeLessThan(110);
    expect(length(weight!.from, weight!.to)).toBeCloseTo(weight!.length, 6);
    // The drawn abductor arm belongs to the summed pull, the solved one is the mean of all fibres.
    expect(Math.abs(length(abductors!.from, abductors!.to) / abductors!.length - 1)).toBeLessThan(0.15);
    expect(beside(weight!.from, weight!.to)).toBeGreaterThan(0);
    expect(beside(abductors!.from, abductors!.to)).toBeLessThan(0);
    const pull = arrows().get('abductors')!;
    const along = (pull.tip[0] - pull.tail[0]) * (abductors!.to[0] - abductors!.from[0]) + (pull.tip[1] - pull.tail[1]) * (abductors!.to[1] - abductors!.from[1]);
    expect(along).toBeCloseTo(0, 6);
  });

  it('a taller person’s forces are drawn at the size of the figure', () => {
    pose();
    const tall = leverArms(bodies, stance, solved(stance, 1.95).forces, metres(1.95))[0]!;
    const usual = leverArms(bodies, stance, forces)[0]!;
    expect(length(tall.from, tall.to)).toBeCloseTo((tall.length * 1.75) / 1.95, 6);
    expect(tall.length).toBeGreaterThan(usual.length);
  });

  it('resting abductors have no arrow and no arm', () => {
    pose();
    const none = { at: [0, 0, 0], force: [0, 0, 0] } as const;
    const [, arm] = leverArms(bodies, stance, { ...forces, abductors: none, abductorArm: metres(0) });
    expect(arm!.from).toEqual(arm!.to);
    expect(drawForces(bodies, stance, { ...forces, abductors: none }).find((a) => a.id === 'abductors')!.magnitude).toBe(0);
  });
});

describe('the scale of the arrows', () => {
  it('leaves room for five body weights, does not follow smaller forces, and shrinks for larger ones', () => {
    const at = (room: number, force: number) => arrowScale(room, bodyWeights(force));
    expect(at(500, 2.5)).toBe(100);
    expect(at(500, 4.9)).toBe(100);
    expect(at(500, 10)).toBe(50);
    for (const room of [160, 300, 500, 650]) for (const force of [0.5, 4, 6, 8]) if (at(room, force) > LEAST_ARROW_MM_PER_BODY_WEIGHT) expect(at(room, force) * force).toBeLessThanOrEqual(room + 5);
  });

  it('is never so long that it leaves the hip out, nor so short that it cannot be read', () => {
    expect(arrowScale(Infinity, bodyWeights(2))).toBe(ARROW_MM_PER_BODY_WEIGHT);
    expect(arrowScale(5000, bodyWeights(2))).toBe(ARROW_MM_PER_BODY_WEIGHT);
    expect(arrowScale(-20, bodyWeights(2))).toBe(LEAST_ARROW_MM_PER_BODY_WEIGHT);
  });
});
