import { RED_FLAG_LEVELS } from '../redFlags';
import { TOURS } from '../tours';
import type { EvidenceId } from './claims';
import { STRUCTURE_EVIDENCE } from './structures';

const NAMES: readonly EvidenceId[] = ['ids.uberon-fma', 'ids.latin'];

function* structureTexts(): Generator<readonly [string, readonly EvidenceId[]]> {
  for (const [kind, { text, shape }] of Object.entries(STRUCTURE_EVIDENCE)) {
    for (const part of ['function', 'joins', 'origin', 'insertion']) yield [`structures:${kind}.${part}`, text];
    yield [`structures:${kind}.clinician`, [...text, ...shape]];
    for (const part of ['name', 'clinical']) yield [`structures:${kind}.${part}`, NAMES];
  }
}

function* tourTexts(): Generator<readonly [string, readonly EvidenceId[]]> {
  for (const tour of TOURS) {
    const all = [...new Set(tour.steps.flatMap((step) => step.evidence))];
    yield [tour.titleKey, all];
    yield [tour.summaryKey, all];
    for (const step of tour.steps) {
      yield [step.titleKey, step.evidence];
      yield [step.textKey, step.evidence];
    }
  }
}

function* redFlagTexts(): Generator<readonly [string, readonly EvidenceId[]]> {
  for (const level of RED_FLAG_LEVELS) {
    const all = [...new Set(level.groups.flatMap((group) => group.items.flatMap((item) => item.evidence)))];
    yield [level.titleKey, all];
    for (const group of level.groups) {
      const inGroup = [...new Set(group.items.flatMap((item) => item.evidence))];
      if (group.introKey) yield [group.introKey, inGroup];
      if (group.closingKey) yield [group.closingKey, inGroup];
      for (const item of group.items) yield [item.textKey, item.evidence];
    }
  }
  yield ['redflags:intro', ['help.mostly-fine', 'help.no-single-sign']];
  yield ['redflags:card', ['help.cauda-equina']];
  yield ['redflags:disclaimer', ['about.not-diagnosis', 'pain.gmed-map']];
  yield ['redflags:short', ['about.not-diagnosis']];
  yield ['redflags:privacy', ['about.privacy']];
  yield ['redflags:call.known', ['help.emergency-number']];
}

/** Evidence of every medical text, by locale key (`namespace:path`). */
export const TEXT_EVIDENCE: ReadonlyMap<string, readonly EvidenceId[]> = new Map([...structureTexts(), ...tourTexts(), ...redFlagTexts()]);

/** What the text with this key rests on; empty for a text that states nothing about the body (a button, a heading). */
export const evidenceForText = (key: string): readonly EvidenceId[] => TEXT_EVIDENCE.get(key) ?? [];
