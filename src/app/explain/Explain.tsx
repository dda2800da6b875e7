import { useTranslation } from 'react-i18next';
import { findStructure } from '@/anatomy/catalogue';
import { evidenceForStructure } from '@/education/evidence/structures';
import { patternEvidence, patternsOfStructure, POSE_EVIDENCE } from '@/education/explain';
import type { EvidenceId } from '@/education/evidence/register';
import { findPattern } from '@/pain/patterns';
import type { PoseName } from '@/state/standing';
import type { Explained } from '@/state/visit';
import { Sources } from '../sources/Sources';
import { useAppState } from '../store/hooks';
import { latinName, useStructureName } from '../words/structureName';
import './explain.css';

interface Words {
  readonly title: string;
  readonly subtitle?: string;
  readonly latin?: string;
  readonly plain: readonly string[];
  readonly clinician: readonly string[];
  readonly evidence: readonly EvidenceId[];
}

const ALL = ['explain', 'structures', 'pain', 'ui'] as const;
const kept = (texts: readonly (string | null | undefined)[]): string[] => texts.filter((text): text is string => Boolean(text));

const useStructureWords = (id: string | null): Words | null => {
  const { t } = useTranslation([...ALL]);
  const nameOf = useStructureName();
  const structure = id ? findStructure(id) : undefined;
  if (!structure) return null;
  const say = (part: string): string => t(`structures:${structure.kind}.${part}`, { defaultValue: '' });
  return {
    title: nameOf(structure.id),
    subtitle: nameOf(structure.id, 'clinical'),
    latin: latinName(structure.id),
    plain: kept([say('function'), say('origin'), say('insertion'), say('joins'), ...patternsOfStructure(structure.id).slice(0, 1).map((pattern) => t(`pain:patterns.${pattern.id}.words`))]),
    clinician: kept([say('clinician'), structure.fma ? `FMA ${structure.fma}` : null, structure.uberon ? `UBERON ${structure.uberon}` : null]),
    evidence: [...evidenceForStructure(structure.kind), ...patternsOfStructure(structure.id).slice(0, 1).flatMap((pattern) => patternEvidence(pattern.id))],
  };
};

const usePatternWords = (id: string | null): Words | null => {
  const { t } = useTranslation([...ALL]);
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
  const { t } = useTranslation([...ALL]);
  if (!pose) return null;
  return {
    title: t(`ui:pose.${pose}`, { defaultValue: pose }),
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

/** One structure, pattern or pose: plain words first, the clinician's detail behind one tap, the sources behind another. */
export const Explain = () => {
  const { t, ready } = useTranslation([...ALL]);
  const subject = useSubject();
  const structure = useStructureWords(subject?.kind === 'structure' ? subject.id : null);
  const pattern = usePatternWords(subject?.kind === 'pattern' ? subject.id : null);
  const pose = usePoseWords(subject?.kind === 'pose' ? subject.id : null);
  if (!ready) return <p>{t('ui:sources.loading')}</p>;
  const words = structure ?? pattern ?? pose;
  if (!words) return <p>{t('explain:nothing')}</p>;
  return (
    <article className="explain">
      <h3 className="sentence-case">{words.title}</h3>
      {words.subtitle ? (
        <p className="quiet">
          {words.subtitle} · <i lang="la" dir="ltr">{words.latin}</i>
        </p>
      ) : null}
      {words.plain.map((text, i) => (
        <p key={text} className={i === 0 ? 'lead' : undefined}>
          {text}
        </p>
      ))}
      <details className="disclosure">
        <summary>{t('explain:clinicianTitle')}</summary>
        {words.clinician.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </details>
      <Sources ids={[...new Set(words.evidence)]} />
    </article>
  );
};
