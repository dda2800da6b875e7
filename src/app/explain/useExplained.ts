import { useTranslation } from 'react-i18next';
import { findStructure } from '@/anatomy/catalogue';
import { evidenceForStructure } from '@/education/evidence/structures';
import { patternEvidence, patternsOfStructure, POSE_EVIDENCE } from '@/education/explain';
import type { EvidenceId } from '@/education/evidence/register';
import { findPattern } from '@/pain/patterns';
import type { PoseName } from '@/state/standing';
import type { Explained } from '@/state/visit';
import { useAppState } from '../store/hooks';
import { latinName, useStructureName } from '../words/structureName';

/** What is said of one thing: in plain words, in a clinician's, and on what that rests. */
export interface Words {
  readonly title: string;
  readonly subtitle?: string;
  readonly latin?: string;
  readonly plain: readonly string[];
  readonly clinician: readonly string[];
  readonly evidence: readonly EvidenceId[];
}

/** Catalogues that the words come from. */
export const EXPLAIN_WORDS = ['explain', 'structures', 'pain', 'ui'] as const;
const kept = (texts: readonly (string | null | undefined)[]): string[] => texts.filter((text): text is string => Boolean(text));

const useStructureWords = (id: string | null): Words | null => {
  const { t } = useTranslation([...EXPLAIN_WORDS]);
  const nameOf = useStructureName();
  const structure = id ? findStructure(id) : undefined;
  if (!structure) return null;
  const say = (part: string): string => t(`structures:${structure.kind}.${part}`, { defaultValue: '' });
  return {
    title: nameOf(structure.id),
    subtitle: nameOf(structure.id, 'clinical'),
    latin: latinName(structure.id),
    plain: kept([
      say('function'), say('origin'), say('insertion'), say('joins'),
      ...patternsOfStructure(structure.id).slice(0, 1).map((pattern) => `${t('explain:felt')} ${t(`pain:patterns.${pattern.id}.words`)}`),
    ]),
    clinician: kept([say('clinician'), structure.fma ? `FMA ${structure.fma}` : null, structure.uberon ? `UBERON ${structure.uberon}` : null]),
    evidence: [...evidenceForStructure(structure.kind), ...patternsOfStructure(structure.id).slice(0, 1).flatMap((pattern) => patternEvidence(pattern.id))],
  };
};

const usePatternWords = (id: string | null): Words | null => {
  const { t } = useTranslation([...EXPLAIN_WORDS]);
  if (!id || !findPattern(id)) return null;
  const say = (part: string): string => t(`pain:patterns.${id}.${part}`, { defaultValue: '' });
  return {
    title: say('name'),
    plain: kept([say('words'), say('numb'), say('weakness')]),
    clinician: kept([say('clinical'), say('site'), say('reflex'), say('conflict'), say('status')]),
    evidence: patternEvidence(id),
  };
};

const usePoseWords = (pose: PoseName | null): Words | null => {
  const { t } = useTranslation([...EXPLAIN_WORDS]);
  if (!pose) return null;
  return {
    // The list of what the figure does calls it by its movement; here it is about both.
    title: pose === 'standing' ? t('explain:standing') : t(`ui:pose.${pose}`, { defaultValue: pose }),
    plain: [t(`explain:pose.${pose}.plain`), ...(pose === 'standing' || pose === 'walking' ? [] : [t('explain:drawn')])],
    clinician: [t(`explain:pose.${pose}.clinician`)],
    evidence: POSE_EVIDENCE[pose],
  };
};

/** What to explain: what was asked for, else what is on the picture. */
const useSubject = (): Explained | null => {
  const asked = useAppState((state) => state.explained);
  const selection = useAppState((state) => state.selection);
  const pattern = useAppState((state) => state.patterns[0]?.pattern);
  const pose = useAppState((state) => state.pose);
  if (asked) return asked;
  if (selection) return { kind: 'structure', id: selection };
  if (pattern) return { kind: 'pattern', id: pattern };
  return { kind: 'pose', id: pose };
};

/** The words on what was asked for, else on what is on the picture; `null` where there are none. */
export const useExplained = (): Words | null => {
  const subject = useSubject();
  const structure = useStructureWords(subject?.kind === 'structure' ? subject.id : null);
  const pattern = usePatternWords(subject?.kind === 'pattern' ? subject.id : null);
  const pose = usePoseWords(subject?.kind === 'pose' ? subject.id : null);
  return structure ?? pattern ?? pose;
};
