import { degrees, kilograms, metres, newtonMetres } from '@/anatomy/units';

/**
 * Chosen and calibrated numbers of the model, each with where it comes from (`source`: a key of the evidence sources, or
 * `chosen`). Everything that is not read from a published model or file stands here, so that it can be seen and questioned.
 */

/** Standard gravity, m/s². Body weight is mass × this. */
export const GRAVITY = 9.80665;

/** The size at which the tables are written; other bodies are this one scaled in length and strength. */
export const REFERENCE_MASS = kilograms(75);
export const REFERENCE_HEIGHT = metres(1.75);

/** Largest hip abduction torque, N m per kg at 0° adduction: 1.29 ± 0.24 isokinetic in men, isometric is higher. Source Sugimoto2014. */
export const ABDUCTION_TORQUE_PER_KG = 1.8;
/** Largest side-bend torque at L5/S1, N m per kg: 150 N m at 75 kg; 80–172 N m measured. Source Huang2000. */
export const SIDE_BEND_TORQUE_PER_KG = 2;

/** Sag of the healthy pelvis on one leg, which sets the gain of the servo. Chosen; normal is a few degrees. */
export const HEALTHY_SAG = degrees(2);

/** Passive stop in adduction (iliotibial band, capsule): k1 (exp((α − a0)/aw) − 1), N m at 75 kg. Assumed; the least certain of all. */
export const PASSIVE_STOP = { stiffness: newtonMetres(4), start: degrees(3), growth: degrees(8) } as const;

/** Passive straightening moment of the whole lumbar spine, N m per degree of side-bend at 75 kg. Chosen. */
export const LUMBAR_STIFFNESS = 2;

/** What a posture costs: scales that make drop, passive tension and lean comparable. Calibrated (see docs/stance-model.md). */
export const LEAN_COST = { drop: degrees(5), passive: newtonMetres(20), lean: degrees(10), offset: 1.05, largest: degrees(35) } as const;

/** Swing leg of the standard single-leg stance. Chosen. */
export const SWING_LEG = { hipFlexion: degrees(30), kneeFlexion: degrees(60) } as const;

/** Distance of the hand from the middle of the trunk (T12/L1) with a cane and with a bag. Chosen. */
export const HAND_REACH = { cane: metres(0.35), load: metres(0.25) } as const;

/** Activation that trunk muscles never fall below: standing tone. Chosen. */
export const TRUNK_TONE = 0.03;

/** Above this effort the abductors are at their limit and the pelvis hangs on passive tissue. */
export const HANGING_EFFORT = 0.95;

/**
 * Compliance of the reserve moments, in the order of `MOMENT_ROWS`: (N m)² per unit of cost at 75 kg and 1.75 m. Nearly rigid
 * where muscles must balance; soft where a small shift of the foot's pressure or the capsule does (hip sagittal and axial).
 */
export const RESERVE_COMPLIANCE = [0.05, 600, 600, 0.05, 1, 7.5, 1] as const;
export const MOMENT_ROWS = ['hip frontal', 'hip sagittal', 'hip axial', 'L5/S1 frontal', 'L5/S1 sagittal', 'L5/S1 axial', 'L3/L4 frontal'] as const;

/** Cost of activation: force in kilonewtons × activation², which makes the answer independent of how a muscle is divided. */
export const COST_FORCE = 1000;

/**
 * The lateral external oblique stands for its front fibres, which have no rigid anchor in the published model (they end on the
 * linea alba): strength × 4. An assumption.
 */
export const EXTERNAL_OBLIQUE_SHARE = 4;
