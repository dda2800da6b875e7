import { describe, expect, it } from 'vitest';
import locale from '#assets/locales/en/pain.json';
import { addStroke, EMPTY_DRAWING, openDrawing, saveDrawing, sizeProblem, toChoirCsv, toFhirBundle, undoStroke, type Drawing, type Stroke, type SummaryEntry } from '@/pain';

const TIME = '2026-01-02T03:04:05+01:00';
const STROKES: readonly Stroke[] = [
  { kind: 'zone', erase: false, intensity: 6, quality: 'ache', zone: 'crest_post', side: 'R', time: TIME },
  { kind: 'brush', erase: false, intensity: 3, quality: 'pins', radiusMm: 22.5, dabs: [{ at: [60, 110.25, -115], normal: [0, 0, -1] }], time: TIME },
  { kind: 'zone', erase: true, intensity: 0, quality: 'numb', zone: 'coccyx', side: 'M', time: TIME },
];
const DRAWING: Drawing = { ...STROKES.reduce(addStroke, EMPTY_DRAWING), note: 'Worse after sitting.\nBetter on walks — 3 < 5 ?' };
type Json = Record<string, unknown>;
const edited = (edit: (file: Json, strokes: Json[]) => void): string => {
  const file = JSON.parse(saveDrawing(DRAWING)) as Json;
  edit(file, file.strokes as Json[]);
  return JSON.stringify(file);
};
const problem = (text: string): string => {
  const opened = openDrawing(text);
  if (opened.ok) return 'opened';
  const name = opened.problem.key.replace('drawing.problem.', '');
  if (!(name in locale.drawing.problem)) return `no words for ${name}`;
  return `${name} ${Object.values(opened.problem.values ?? {}).join(' ')}`.trim();
};

describe('a drawing file', () => {
  it('opens to the drawing that was saved', () => {
    const opened = openDrawing(saveDrawing(DRAWING));
    expect(opened).toEqual({ ok: true, drawing: DRAWING });
    expect(openDrawing(`\ufeff${saveDrawing(EMPTY_DRAWING)}`)).toEqual({ ok: true, drawing: EMPTY_DRAWING });
    expect(openDrawing(saveDrawing(undoStroke(DRAWING)))).toMatchObject({ ok: true, drawing: { strokes: STROKES.slice(0, 2), undone: [] } });
  });

  it('says what is wrong with a file that it cannot take', () => {
    expect(problem('')).toBe('not-json');
    expect(problem('hello')).toBe('not-json');
    expect(problem('null')).toBe('not-a-drawing');
    expect(problem('{"format":"other"}')).toBe('not-a-drawing');
    expect(problem(saveDrawing(DRAWING).slice(0, -40))).toBe('truncated');
    expect(problem(edited((file) => (file.version = 2)))).toBe('newer');
    expect(problem(edited((file) => (file.version = '1')))).toBe('bad-field version');
    expect(problem(edited((file) => (file.body = 'wide-1')))).toBe('other-body');
    expect(problem(edited((file) => (file.extra = 1)))).toBe('bad-field extra');
    expect(problem(edited((_, strokes) => (strokes[0]!.zone = 'left_ear')))).toBe('unknown-zone strokes[0].zone');
    expect(problem(edited((_, strokes) => (strokes[0]!.zone = '__proto__')))).toBe('unknown-zone strokes[0].zone');
    expect(problem(edited((_, strokes) => (strokes[0]!.side = 'M')))).toBe('bad-field strokes[0].side');
    expect(problem(edited((_, strokes) => (strokes[2]!.side = 'L')))).toBe('bad-field strokes[2].side');
    expect(problem(edited((_, strokes) => (strokes[0]!.intensity = 11)))).toBe('bad-field strokes[0].intensity');
    expect(problem(edited((_, strokes) => (strokes[0]!.intensity = 2.5)))).toBe('bad-field strokes[0].intensity');
    expect(problem(edited((_, strokes) => (strokes[1]!.radiusMm = null)))).toBe('bad-field strokes[1].radiusMm');
    expect(problem(edited((_, strokes) => (strokes[1]!.dabs = [{ at: [1, 2], normal: [0, 0, 1] }])))).toBe('bad-field strokes[1].dabs[0].at');
    expect(problem(edited((_, strokes) => (strokes[1]!.kind = 'spray')))).toBe('bad-field strokes[1].kind');
    expect(problem(edited((_, strokes) => (strokes[1]!.time = 'yesterday')))).toBe('bad-field strokes[1].time');
    expect(problem(edited((file) => (file.strokes = {})))).toBe('bad-field strokes');
  });

  it('refuses scripts in text', () => {
    for (const note of ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'see JavaScript : alert(1)', '</textarea>', '\u202egpj', '&#60;b']) {
      expect(problem(edited((file) => (file.note = note)))).toBe('unsafe-text note');
    }
    expect(problem(edited((file) => (file.note = 'x'.repeat(2001))))).toBe('bad-field note');
  });

  it('refuses what is too large, before and after reading it', () => {
    expect(sizeProblem(1000)).toBeNull();
    expect(sizeProblem(100e6)).toEqual({ key: 'drawing.problem.too-large', values: { size: 100 } });
    expect(problem(' '.repeat(5_000_001))).toBe('too-large 5');
    expect(problem(edited((file) => (file.strokes = Array.from({ length: 5001 }, () => STROKES[0])))).split(' ')[0]).toBe('bad-field');
    expect(problem('['.repeat(200_000))).toBe('not-json');
  });

  it('never throws, whatever is done to a file (2,000 mutations, seed 20260102)', () => {
    let seed = 20260102;
    const random = (below: number): number => {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      return seed % below;
    };
    const text = saveDrawing(DRAWING);
    const junk = ['"', '{', '}', '[', ']', ',', '-', '1e999', 'null', 'NaN', '\u0000', '<', '99999999', 'true', '\\'];
    const problems = new Set<string>();
    for (let k = 0; k < 2000; k += 1) {
      let mutant = text;
      for (let edits = 1 + random(3); edits > 0; edits -= 1) {
        const at = random(mutant.length);
        mutant = mutant.slice(0, at) + junk[random(junk.length)]! + mutant.slice(at + random(4));
      }
      problems.add(problem(mutant).split(' ')[0]!);
    }
    expect([...problems].filter((name) => name === 'no')).toEqual([]);
    expect(problems.size).toBeGreaterThan(3);
  });
});

describe('exports', () => {
  const entries: readonly SummaryEntry[] = [
    { zone: 'crest_post', side: 'R', intensity: 6, quality: 'ache', areaCm2: 50 },
    { zone: 'lumbosacral', side: 'R', intensity: 8, quality: 'sharp', areaCm2: 40 },
    { zone: 'coccyx', side: 'M', intensity: 2, quality: 'numb', areaCm2: 10 },
    { zone: null, side: 'L', intensity: 4, quality: 'ache', areaCm2: 10 },
  ];

  it('CHOIR: one row per segment, the highest intensity of what falls into it', () => {
    expect(toChoirCsv(entries)).toBe('id,value,quality\r\n219,8,sharp\r\n223,2,numb\r\n224,2,numb\r\n');
    expect(toChoirCsv([])).toBe('id,value,quality\r\n');
  });

  it('FHIR: a collection of observations with the fields that R4 requires', () => {
    let n = 0;
    const uuid = (): string => `00000000-0000-4000-8000-${String(n++).padStart(12, '0')}`;
    const bundle = toFhirBundle(entries, { time: TIME, uuid, words: { place: (e) => `${e.side} ${e.zone ?? 'elsewhere'}`, quality: (e) => e.quality } }) as {
      resourceType: string; type: string; entry: { fullUrl: string; resource: Record<string, unknown> }[];
    };
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection', timestamp: TIME });
    expect(new Set(bundle.entry.map((e) => e.fullUrl)).size).toBe(4);
    for (const { fullUrl, resource } of bundle.entry) {
      expect(fullUrl).toMatch(/^urn:uuid:[0-9a-f-]{36}$/);
      expect(resource).toMatchObject({ resourceType: 'Observation', status: 'final', effectiveDateTime: TIME });
      expect(Number.isInteger(resource.valueInteger)).toBe(true);
      expect(Object.keys(resource).toSorted()).toEqual(['bodySite', 'category', 'code', 'component', 'effectiveDateTime', 'resourceType', 'status', 'valueInteger']);
    }
    expect(bundle.entry[0]!.resource).toMatchObject({ valueInteger: 6, bodySite: { text: 'R crest_post' } });
  });
});
