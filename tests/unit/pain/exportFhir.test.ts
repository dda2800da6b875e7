import { describe, expect, it } from 'vitest';
import { toFhirBundle, type SummaryEntry } from '@/pain';
import { checkResource } from './fhir/check';

const TIME = '2026-01-02T03:04:05.678Z';
const entries: readonly SummaryEntry[] = [
  { zone: 'crest_post', side: 'R', intensity: 6, quality: 'ache', areaCm2: 41.4 },
  { zone: 'coccyx', side: 'M', intensity: 0, quality: 'numb', areaCm2: 3.2 },
  { zone: null, side: 'L', intensity: 10, quality: 'pins', areaCm2: 12 },
];
const words = { place: (e: SummaryEntry) => `${e.side} ${e.zone ?? 'elsewhere'}`, quality: (e: SummaryEntry) => e.quality };
type Json = Record<string, never> & { [key: string]: Json };
const exported = (list = entries): Json => JSON.parse(JSON.stringify(toFhirBundle(list, { words, time: TIME }))) as Json;
/** The export after one edit of its first observation or of the bundle itself. */
const faultsAfter = (edit: (observation: Json, bundle: Json) => void): string[] => {
  const bundle = exported();
  edit((bundle.entry as unknown as Json[])[0]!.resource!, bundle);
  return checkResource(bundle);
};
const set = (target: Json, key: string, value: unknown): void => void ((target as Record<string, unknown>)[key] = value);

describe('the FHIR export against the published R4 structure', () => {
  it('has no fault, with one place, with several, and with nothing drawn', () => {
    expect(checkResource(exported())).toEqual([]);
    expect(checkResource(exported(entries.slice(0, 1)))).toEqual([]);
    expect(checkResource(exported([]))).toEqual([]);
  });

  // What else the check would have to refuse: each is one slip that an export could make.
  it.each<[string, string, (observation: Json, bundle: Json) => void]>([
    ['no status', 'Observation.status is missing', (o) => delete o.status],
    ['no code', 'Observation.code is missing', (o) => delete o.code],
    ['a component without code', 'component.code is missing', (o) => delete (o.component as unknown as Json[])[0]!.code],
    ['a status of our own', 'done is not in observation-status', (o) => set(o, 'status', 'done')],
    ['a kind of bundle of our own', 'heap is not in bundle-type', (_, b) => set(b, 'type', 'heap')],
    ['a number as text', 'a string where integer belongs', (o) => set(o, 'valueInteger', '6')],
    ['a half number', 'not a integer', (o) => set(o, 'valueInteger', 6.5)],
    ['two values', 'more than one Observation.value[x]', (o) => set(o, 'valueString', '6')],
    ['a type that value[x] lacks', 'valueMarkdown: no such property', (o) => set(o, 'valueMarkdown', '6')],
    ['a property of our own', 'pain: no such property', (o) => set(o, 'pain', 6)],
    ['a property of our own deep inside', 'colour: no such property', (o) => set(o.bodySite!, 'colour', 'red')],
    ['one where a list belongs', 'category: not a list', (o) => set(o, 'category', (o.category as unknown as Json[])[0])],
    ['a list where one belongs', 'bodySite: a list', (o) => set(o, 'bodySite', [o.bodySite])],
    ['a day in words', 'not a dateTime', (o) => set(o, 'effectiveDateTime', 'yesterday')],
    ['a time without zone', 'not a dateTime', (o) => set(o, 'effectiveDateTime', '2026-01-02T03:04:05')],
    ['a stamp without time', 'not a instant', (_, b) => set(b, 'timestamp', '2026-01-02')],
    ['an empty text', 'not a string', (o) => set(o.bodySite!, 'text', '')],
    ['an empty object', 'bodySite: empty', (o) => set(o, 'bodySite', {})],
    ['an empty list', 'an empty list', (_, b) => set(b, 'entry', [])],
    ['an address twice', 'bdl-7', (_, b) => (b.entry as unknown as Json[]).push((b.entry as unknown as Json[])[0]!)],
    ['a value and a reason for none', 'obs-6', (o) => set(o, 'dataAbsentReason', { text: 'asked, not known' })],
    ['a component that repeats the code', 'obs-7', (o) => set((o.component as unknown as Json[])[0]!, 'code', o.code)],
    ['another resource', 'Patient is not in the table', (o) => set(o, 'resourceType', 'Patient')],
  ])('the check refuses %s', (_name, fault, edit) => {
    expect(faultsAfter(edit).join('\n')).toContain(fault);
  });
});
