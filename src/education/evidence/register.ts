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

/** Whether the register has a claim of this id. */
export const isEvidenceId = (id: unknown): id is EvidenceId => typeof id === 'string' && Object.hasOwn(CLAIMS, id);
/** Whether the register has a source of this very key; `findSource` also takes other spellings. */
export const isSourceId = (key: unknown): key is SourceId => typeof key === 'string' && Object.hasOwn(SOURCES, key);

/** Data tables write keys in their own style (`panjabi-1992`, `ARTICLE-004`): case and punctuation do not count. */
const plain = (key: string): string => key.toLowerCase().replace(/[^a-z0-9]/g, '');
const BY_PLAIN_KEY: ReadonlyMap<string, SourceId> = new Map(Object.keys(SOURCES).filter(isSourceId).map((key) => [plain(key), key]));

/** The key of `SOURCES` that a data table means, whatever its style; `undefined` when there is none. */
export const sourceIdOf = (key: string): SourceId | undefined => BY_PLAIN_KEY.get(plain(key));

/** The claim with this id and its sources; `undefined` for an id that the register does not know. */
export function findEvidence(id: string): Evidence | undefined {
  if (!isEvidenceId(id)) return undefined;
  const { sources, ...rest } = CLAIMS[id];
  const cited = sources.filter(isSourceId).map((key) => ({ key, source: SOURCES[key] }));
  return { ...rest, id, sources, cited };
}

export function findSource(key: string): Source | undefined {
  const id = sourceIdOf(key);
  return id && SOURCES[id];
}

/** Whether a provenance id of a data table is known: an evidence id or a source key. */
export const isKnownProvenance = (id: string): boolean => isEvidenceId(id) || sourceIdOf(id) !== undefined;
