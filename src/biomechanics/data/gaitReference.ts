/**
 * One adult walking on the level, one cycle of the right leg from heel strike to heel strike, every 5 %. Measured by motion capture
 * and force plates; muscle activity is computed (CMC), not EMG, and only for part of right single stance. Source `gait-example`.
 */
export const GAIT_REFERENCE = {
  source: 'gait-example',
  cycleSeconds: 1.235,
  stepPercent: 5,
  /** Percent of the cycle, from vertical ground force above 20 N. */
  events: { rightHeelStrike: 0, leftToeOff: 13.8, leftHeelStrike: 50.9, rightToeOff: 64.1 },
  /** Positive: right side lower. */
  pelvicListDeg: [2.69, 2.41, 1.61, -0.37, -1.86, -1.02, -0.05, -0.52, -2.37, -4.04, -4.34, -3.9, -2.73, -0.67, 0.11, -0.81, -1.66, -1.31, 0.3, 2.14, 2.33],
  rightHipAdductionDeg: [-4.95, -4.57, -3.66, -0.77, 2.15, 2.35, 1.84, 2.67, 4.55, 5.63, 4.88, 3.41, 1.15, -4.16, -6.99, -5.42, -3.63, -3.79, -4.12, -4.34, -3.97],
  /** Trunk on pelvis; positive: bent to the right. */
  lumbarBendDeg: [-2.88, -1.3, 1.02, 3.72, 5.02, 3.59, 1.91, 1.9, 3.34, 4.27, 3.3, 1.44, -1.22, -3.69, -3.98, -2.18, -0.54, -0.39, -1.7, -3.01, -2.24],
  /** Computed activity from `from` to 45 % of the cycle, every 5 %; outside it nothing was computed. */
  activity: {
    fromPercent: 20,
    gluteusMediusRight: {
      front: [0.424, 0.552, 0.48, 0.384, 0.449, 0.677],
      middle: [0.332, 0.412, 0.374, 0.263, 0.256, 0.384],
      back: [0.306, 0.328, 0.329, 0.204, 0.148, 0.159],
    },
    erectorSpinaeRight: [0.13, 0.066, 0.105, 0.154, 0.142, 0.132],
    erectorSpinaeLeft: [0.297, 0.273, 0.248, 0.202, 0.19, 0.229],
  },
} as const;
