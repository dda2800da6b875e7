/**
 * Where each table of this folder comes from. `source` is a key of the evidence sources; `what` says what was taken and how it
 * was read; `changed` says what was done to it. No model file ships: only numbers, with their citation.
 */
export interface Provenance {
  readonly source: string;
  readonly what: string;
  readonly changed: string;
}

export const PROVENANCE: readonly Provenance[] = [
  {
    source: 'FullBodyMuscleActuated',
    what: 'frames, segment masses and centres, trunk fascicles, hip muscles other than the abductors (read in cyclistFullBodyMuscle.osim at 3cfbe32)',
    changed: 'moved to our frame; wrapping left out; rectus abdominis as one straight line; external oblique of ribs 5–9 and internal oblique 1–3 left out (they end on the linea alba, which is no rigid body)',
  },
  {
    source: 'Rajagopal2016',
    what: 'gluteus medius, gluteus minimus and tensor fasciae latae paths of the 2023 revision, aligned with MRI (read in RajagopalLaiUhlrich2023.osim at 20a888b)',
    changed: 'moved to our frame',
  },
  { source: 'Bruno2015', what: 'thoracolumbar fascicles, as credited in the combined model', changed: 'none' },
  { source: 'Allaire2020', what: 'thoracolumbar fascicles, as credited in the combined model', changed: 'none' },
  {
    source: 'Christophy2012',
    what: 'share of side-bend per lumbar joint (read in kinematicPassengerModel at 5096f55 and in myo_sim)',
    changed: 'none',
  },
  {
    source: 'gait-example',
    what: 'walking cycle of one adult: pelvic list, hip adduction, lumbar bend, events, computed muscle activity',
    changed: 'sampled every 5 % of the cycle',
  },
];
