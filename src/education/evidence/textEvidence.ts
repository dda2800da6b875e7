import { RED_FLAG_LEVELS } from '../redFlags';
import { EXERCISES } from '../exercises';
import { TOURS } from '../tours';
import { PATTERNS } from '@/pain/patterns';
import { ZONE_IDS } from '@/pain/zones';
import { PART_IDS } from '@/anatomy/parts';
import type { EvidenceId } from './claims';
import { evidenceForPart } from './parts';
import { isEvidenceId } from './register';
import { STRUCTURE_EVIDENCE } from './structures';

const NAMES: readonly EvidenceId[] = ['ids.uberon-fma', 'ids.latin'];

function* structureTexts(): Generator<readonly [string, readonly EvidenceId[]]> {
  for (const [kind, { text, shape }] of Object.entries(STRUCTURE_EVIDENCE)) {
    for (const part of ['function', 'joins', 'origin', 'insertion']) yield [`structures:${kind}.${part}`, text];
    yield [`structures:${kind}.clinician`, [...text, ...shape]];
    for (const part of ['name', 'clinical']) yield [`structures:${kind}.${part}`, NAMES];
  }
}

function* partTexts(): Generator<readonly [string, readonly EvidenceId[]]> {
  for (const id of PART_IDS) {
    yield [`parts:${id}.function`, evidenceForPart(id)];
    for (const name of ['name', 'clinical', 'inline', 'button']) yield [`parts:${id}.${name}`, ['sites.parts', 'parts.latin']];
  }
  yield ['parts:border', ['sites.parts']];
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

function* exerciseTexts(): Generator<readonly [string, readonly EvidenceId[]]> {
  for (const { evidence, ...exercise } of EXERCISES) {
    const keys = [exercise.nameKey, exercise.positionKey, exercise.noteKey, ...exercise.stepKeys, ...exercise.cautionKeys];
    for (const key of keys) if (key) yield [key, evidence];
  }
  yield ['exercises:intro', ['exercise.dose', 'care.physio']];
  yield ['exercises:dose', ['exercise.dose']];
  yield ['exercises:cautions.stop', ['exercise.how-to', 'help.numb-leg']];
}

/** Lines of the comparison; those that only say that nothing was read need no source. */
const COMPARED: Readonly<Record<string, readonly EvidenceId[]>> = {
  note: ['pain.map-cannot-tell', 'pain.like-sciatica'],
  'feel.muscle': ['symptom.feel'],
  'feel.nerve': ['sciatica.feel'],
  'knee.muscle': ['sciatica.below-knee', 'pattern.gmin_ant'],
  'knee.nerve': ['sciatica.below-knee'],
  'knee.joint': ['sciatica.below-knee', 'pattern.hip_joint', 'pattern.sij'],
  'knee.tendon': ['pattern.gtps'],
  'signs.muscle': ['pain.muscle-no-numb'],
  'signs.nerve': ['pain.muscle-no-numb', 'help.numb-leg'],
  'oneLeg.gluteus_medius': ['root.L5-gmed', 'stance.drop-or-lean'],
  'oneLeg.root_L5': ['root.L5-gmed', 'root.L5'],
  'legRaise.muscle': ['sciatica.leg-raise'],
  'legRaise.nerve': ['sciatica.leg-raise'],
};

function* painTexts(): Generator<readonly [string, readonly EvidenceId[]]> {
  for (const { id } of PATTERNS) {
    const evidence = [`pattern.${id}`].filter(isEvidenceId);
    // Where numbness, weakness and jerks are looked for: claims of the root itself.
    const signs = [id.replace('root_', 'root.')].filter(isEvidenceId);
    for (const part of ['numb', 'weakness', 'reflex']) if (signs.length > 0) yield [`pain:patterns.${id}.${part}`, signs];
    for (const part of ['name', 'clinical', 'words', 'status', 'conflict', 'site']) yield [`pain:patterns.${id}.${part}`, evidence];
  }
  for (const [line, evidence] of Object.entries(COMPARED)) yield [`pain:page.compare.${line}`, evidence];
  for (const zone of ZONE_IDS) for (const part of ['name', 'plain']) yield [`pain:zones.${zone}.${part}`, ['pain.zones']];
}

/** What the page itself says of standing, walking and muscle work: read-outs, legends, the sheet on how it is computed. */
const STANCE_TEXTS: Readonly<Record<string, readonly EvidenceId[]>> = {
  'readout.work': ['stance.computed', 'stance.level-pelvis'],
  'readout.limit': ['stance.computed', 'stance.passive'],
  'readout.level': ['stance.computed', 'stance.level-pelvis'],
  'readout.drops': ['stance.computed', 'stance.drop-or-lean'],
  'readout.leans': ['stance.computed', 'stance.drop-or-lean'],
  'readout.cane': ['stance.cane'],
  'readout.bag': ['stance.bag'],
  'readout.walks': ['stance.walk'],
  'readout.walksUp': ['stance.walk'],
  'readout.walksBoth': ['stance.walk'],
  'stand.hanging': ['stance.passive'],
  'stand.qlSays': ['stance.ql-free-side', 'ql.no-hip'],
  'stand.studies': ['stance.weak-link', 'stance.nerve-block'],
  'activity.basis.solved': ['stance.computed'],
  'activity.basis.gait-data': ['stance.walk'],
  'activity.basis.emg': ['stance.drawn-pose'],
  'activity.basis.none': ['stance.drawn-pose'],
  'pose.drawn': ['stance.drawn-pose'],
  'stand.things': ['stance.things'],
  'stand.oneHand': ['stance.things'],
  'pose.walk': ['stance.walk'],
  'method.lead': ['stance.computed'],
  'method.now': ['stance.computed'],
  'method.steps.balance': ['stance.computed'],
  'method.steps.drop': ['stance.computed', 'stance.passive'],
  'method.steps.lean': ['stance.computed', 'stance.drop-or-lean'],
  'method.steps.share': ['stance.computed'],
  'method.studies.weakLink': ['stance.weak-link'],
  'method.studies.nerveBlock': ['stance.nerve-block'],
  'method.studies.ql': ['stance.ql-free-side', 'ql.no-hip'],
  'method.calibrated.servo': ['stance.computed'],
  'method.calibrated.passive': ['stance.passive'],
  'method.calibrated.cost': ['stance.computed'],
  'method.calibrated.tone': ['stance.computed', 'stance.lumbar-load'],
  'method.missing.otherHip': ['stance.computed'],
  'method.missing.turning': ['stance.computed'],
  'method.missing.pain': ['stance.computed'],
  'method.missing.emg': ['stance.computed'],
  'method.missing.cane': ['stance.cane'],
};

function* stanceTexts(): Generator<readonly [string, readonly EvidenceId[]]> {
  for (const [key, evidence] of Object.entries(STANCE_TEXTS)) yield [`${key.startsWith('pose.') ? 'ui' : 'rooms'}:${key}`, evidence];
}

/** Forms of the pelvis. */
function* formTexts(): Generator<readonly [string, readonly EvidenceId[]]> {
  for (const key of ['wider', 'narrower', 'made', 'card']) yield [`look:form.${key}`, ['pelvis.forms']];
  yield ['look:form.note', ['pelvis.overlap']];
}

/** Evidence of every medical text, by locale key (`namespace:path`). */
export const TEXT_EVIDENCE: ReadonlyMap<string, readonly EvidenceId[]> = new Map([...structureTexts(), ...partTexts(), ...tourTexts(), ...redFlagTexts(), ...exerciseTexts(), ...painTexts(), ...stanceTexts(), ...formTexts()]);

/** What the text with this key rests on; empty for a text that states nothing about the body (a button, a heading). */
export const evidenceForText = (key: string): readonly EvidenceId[] => TEXT_EVIDENCE.get(key) ?? [];
