import { STRUCTURES, type StructureId } from '@/anatomy/catalogue';

/** A folding group of the list of structures. `id` is a key under `tissue` in the locale. */
export interface ListGroup {
  readonly id: 'muscle' | 'deepMuscle' | 'bone' | 'disc' | 'ligament' | 'nerve' | 'fascia' | 'skin';
  readonly open: boolean;
  readonly ids: readonly StructureId[];
}

const group = (id: ListGroup['id'], open: boolean, tissue: string, stage: 'first' | 'deep' = 'first'): ListGroup => ({
  id,
  open,
  ids: STRUCTURES.filter((s) => s.tissue === tissue && s.stage === stage).map((s) => s.id),
});

/** Every structure stands in exactly one group. What is not on stage at first is folded: it is there for those who look for it. */
export const GROUPS: readonly ListGroup[] = [
  group('muscle', true, 'muscle'),
  group('bone', true, 'bone'),
  group('disc', false, 'disc'),
  group('deepMuscle', false, 'muscle', 'deep'),
  group('fascia', false, 'fascia', 'deep'),
  group('ligament', false, 'ligament', 'deep'),
  group('nerve', false, 'nerve', 'deep'),
  group('skin', false, 'skin'),
];
