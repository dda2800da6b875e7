import type { Vec3 } from '@/anatomy/units';
import type { Phrase } from '../legend';
import { isZoneId, zoneById } from '../zones';
import { FILE_BODY, FILE_FORMAT, FILE_VERSION } from './format';
import { QUALITIES, type Drawing, type Quality, type Stroke } from './model';

/** A file that cannot be taken, with the sentence that says why. */
export class Refusal extends Error {
  readonly phrase: Phrase;
  constructor(problem: string, path?: string) {
    super(path ? `${problem} at ${path}` : problem);
    this.phrase = { key: `drawing.problem.${problem}`, ...(path && { values: { path } }) };
  }
}

const MAX = { strokes: 5000, dabs: 60_000, note: 2000, radiusMm: 200, coordinateMm: 2000 } as const;
type Fields = Readonly<Record<string, unknown>>;

/** Builds a drawing from parsed JSON, field by field; nothing unknown is carried over. @throws Refusal */
export function readDrawing(data: unknown): Drawing {
  if (!isFields(data) || data.format !== FILE_FORMAT) throw new Refusal('not-a-drawing');
  if (typeof data.version !== 'number' || !Number.isInteger(data.version) || data.version < 1) throw new Refusal('bad-field', 'version');
  if (data.version > FILE_VERSION) throw new Refusal('newer');
  if (data.body !== FILE_BODY) throw new Refusal('other-body');
  only(data, ['format', 'version', 'body', 'note', 'strokes'], '');
  const { strokes, note } = data;
  if (!Array.isArray(strokes) || strokes.length > MAX.strokes) throw new Refusal('bad-field', 'strokes');
  const budget = { dabs: MAX.dabs };
  return { strokes: strokes.map((stroke: unknown, i) => readStroke(stroke, `strokes[${i}]`, budget)), undone: [], note: readText(note, 'note') };
}

function readStroke(stroke: unknown, path: string, budget: { dabs: number }): Stroke {
  if (!isFields(stroke)) throw new Refusal('bad-field', path);
  const time = readTime(stroke.time, `${path}.time`);
  if (stroke.kind === 'clear') {
    only(stroke, ['kind', 'time'], path);
    return { kind: 'clear', time };
  }
  const ink = {
    erase: readBoolean(stroke.erase, `${path}.erase`),
    intensity: readNumber(stroke.intensity, 0, 10, `${path}.intensity`, true),
    quality: readQuality(stroke.quality, `${path}.quality`),
    time,
  };
  if (stroke.kind === 'zone') {
    only(stroke, ['kind', 'erase', 'intensity', 'quality', 'time', 'zone', 'side'], path);
    const { zone, side } = stroke;
    if (!isZoneId(zone)) throw new Refusal('unknown-zone', `${path}.zone`);
    const midline = zoneById(zone).laterality === 'midline';
    if (midline ? side !== 'M' : side !== 'L' && side !== 'R') throw new Refusal('bad-field', `${path}.side`);
    return { kind: 'zone', ...ink, zone, side: side as 'L' | 'R' | 'M' };
  }
  if (stroke.kind !== 'brush') throw new Refusal('bad-field', `${path}.kind`);
  only(stroke, ['kind', 'erase', 'intensity', 'quality', 'time', 'radiusMm', 'dabs'], path);
  const { dabs } = stroke;
  if (!Array.isArray(dabs) || (budget.dabs -= dabs.length) < 0) throw new Refusal('bad-field', `${path}.dabs`);
  return {
    kind: 'brush',
    ...ink,
    radiusMm: readNumber(stroke.radiusMm, 1, MAX.radiusMm, `${path}.radiusMm`),
    dabs: dabs.map((dab: unknown, i) => readDab(dab, `${path}.dabs[${i}]`)),
  };
}

function readDab(dab: unknown, path: string): { at: Vec3; normal: Vec3 } {
  if (!isFields(dab)) throw new Refusal('bad-field', path);
  only(dab, ['at', 'normal'], path);
  return { at: readVector(dab.at, MAX.coordinateMm, `${path}.at`), normal: readVector(dab.normal, 1.01, `${path}.normal`) };
}

function readVector(value: unknown, limit: number, path: string): Vec3 {
  if (!Array.isArray(value) || value.length !== 3) throw new Refusal('bad-field', path);
  return value.map((c: unknown) => readNumber(c, -limit, limit, path)) as unknown as Vec3;
}

function readNumber(value: unknown, low: number, high: number, path: string, whole = false): number {
  if (typeof value !== 'number' || !(value >= low && value <= high) || (whole && !Number.isInteger(value))) throw new Refusal('bad-field', path);
  return value;
}

function readBoolean(value: unknown, path: string): boolean {
  if (typeof value !== 'boolean') throw new Refusal('bad-field', path);
  return value;
}

function readQuality(value: unknown, path: string): Quality {
  const quality = QUALITIES.find((known) => known === value);
  if (!quality) throw new Refusal('bad-field', path);
  return quality;
}

function readTime(value: unknown, path: string): string {
  const iso = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
  if (typeof value !== 'string' || !iso.test(value) || Number.isNaN(Date.parse(value))) throw new Refusal('bad-field', path);
  return value;
}

/** Plain words only: markup, script addresses and control characters are refused rather than cleaned. */
function readText(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.length > MAX.note) throw new Refusal('bad-field', path);
  // eslint-disable-next-line no-control-regex
  if (/<\s*[a-z!/?]|javascript\s*:|data\s*:\s*text|&#|[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e]/i.test(value)) throw new Refusal('unsafe-text', path);
  return value;
}

function only(fields: Fields, known: readonly string[], path: string): void {
  const stranger = Object.keys(fields).find((key) => !known.includes(key));
  if (stranger !== undefined) throw new Refusal('bad-field', `${path ? `${path}.` : ''}${stranger.slice(0, 40)}`);
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
