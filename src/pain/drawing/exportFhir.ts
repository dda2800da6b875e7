import type { SummaryEntry } from './summary';

export interface FhirWords {
  /** Name of the place, with its side, in the reader's language. */
  place(entry: SummaryEntry): string;
  quality(entry: SummaryEntry): string;
}

export interface FhirOptions {
  readonly words: FhirWords;
  /** When it was drawn, ISO 8601 with zone. */
  readonly time: string;
  /** A fresh UUID per call; the platform's by default. */
  readonly uuid?: () => string;
}

/**
 * The drawing as a FHIR R4 `Bundle` of type `collection` with one `Observation` per place: LOINC 72514-3, `valueInteger` 0–10.
 * `bodySite` carries text only: SNOMED CT codes would need a licence in many countries. There is no subject: who it is about
 * is for the receiving system to say, and nothing personal is in the file.
 */
export function toFhirBundle(entries: readonly SummaryEntry[], { words, time, uuid = () => crypto.randomUUID() }: FhirOptions): object {
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: time,
    // FHIR's JSON has no empty lists: with nothing drawn there is no `entry`.
    ...(entries.length > 0 && { entry: entries.map((entry) => ({ fullUrl: `urn:uuid:${uuid()}`, resource: observation(entry, words, time) })) }),
  };
}

const observation = (entry: SummaryEntry, words: FhirWords, time: string): object => ({
  resourceType: 'Observation',
  status: 'final',
  category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey', display: 'Survey' }] }],
  code: { coding: [{ system: 'http://loinc.org', code: '72514-3', display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported' }] },
  effectiveDateTime: time,
  valueInteger: entry.intensity,
  bodySite: { text: words.place(entry) },
  component: [{ code: { text: 'Quality of the pain' }, valueCodeableConcept: { text: words.quality(entry) } }],
});
