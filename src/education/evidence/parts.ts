import type { PartId } from '@/anatomy/parts';
import type { EvidenceId } from './claims';

/** What the words about each part of a muscle rest on. */
const PART_EVIDENCE: Readonly<Record<PartId, readonly EvidenceId[]>> = {
  'gluteus_medius.anterior': ['gmed.parts', 'gmed.abducts'],
  'gluteus_medius.middle': ['gmed.parts', 'gmed.abducts', 'stance.level-pelvis'],
  'gluteus_medius.posterior': ['gmed.parts', 'gmed.abducts'],
  'gluteus_maximus.upper': ['gmax.parts', 'gmax.does'],
  'gluteus_maximus.lower': ['gmax.parts', 'gmax.does'],
  'quadratus_lumborum.iliocostal': ['ql.parts', 'ql.does', 'ql.no-hip'],
  'quadratus_lumborum.lumbocostal': ['ql.parts', 'ql.does', 'ql.no-hip'],
  'quadratus_lumborum.iliolumbar': ['ql.parts', 'ql.does', 'ql.no-hip'],
};

/** Evidence ids of a part: its words, and where it was drawn to end. */
export const evidenceForPart = (id: PartId): readonly EvidenceId[] => [...(PART_EVIDENCE[id] ?? []), 'sites.parts', 'parts.latin'];
