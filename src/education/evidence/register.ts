import { CLAIMS, type EvidenceId } from './claims';
import { SOURCES, type SourceId } from './sources';
import type { Claim, Source } from './types';

export type { EvidenceId } from './claims';
export type { SourceId } from './sources';
export type { Claim, Grade, ReadLevel, Source } from './types';

/** A claim together with its id and its sources spelled out: what the evidence sheet shows. */
export interface Evidence extends Claim {
  readonly id: EvidenceId;
  readonly cited: readonly { readonly key: SourceId; readonly source: Source }[];
}

export const isEvidenceId = (id: unknown): id is EvidenceId => typeof id === 'string' && Object.hasOwn(CLAIMS, id);
export const isSourceId = (key: unknown): key is SourceId => typeof key === 'string' && Object.hasOwn(SOURCES, key);

/** The claim with this id and its sources; `undefined` for an id that the register does not know. */
export function findEvidence(id: string): Evidence | undefined {
  if (!isEvidenceId(id)) return undefined;
  const { sources, ...rest } = CLAIMS[id];
  const cited = sources.filter(isSourceId).map((key) => ({ key, source: SOURCES[key] }));
  return { ...rest, id, sources, cited };
}

export const findSource = (key: string): Source | undefined => (isSourceId(key) ? SOURCES[key] : undefined);

/**
 * Whether a provenance id used in a data table is known: an evidence id, a source key, or a popular article written as
 * the pain data writes it (`article 004`).
 */
export const isKnownProvenance = (id: string): boolean => isEvidenceId(id) || isSourceId(id) || isSourceId(id.replace(' ', '-'));
