/** The ends of the range that muscles must follow: drop −6…20°, lean −10…35°, hip flexion 0…60°, on either leg. */
export const CORNERS = [-6, 20].flatMap((pelvicDrop) =>
  [-10, 35].flatMap((trunkLean) =>
    [0, 60].flatMap((swingHipFlexion) => (['L', 'R'] as const).map((stanceSide) => ({ pelvicDrop, trunkLean, swingHipFlexion, stanceSide }))),
  ),
);
