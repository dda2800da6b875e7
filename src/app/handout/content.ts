import { useTranslation } from 'react-i18next';
import { emergencyNumber } from '@/education/emergencyNumber';
import { findExercise } from '@/education/exercises';
import { handoutFacts, type HandoutFacts } from '@/education/handout/facts';
import { RED_FLAG_FRAME, RED_FLAG_LEVELS } from '@/education/redFlags';
import { findStructure } from '@/anatomy/catalogue';
import type { EvidenceId } from '@/education/evidence/register';
import { FALLBACK_LANGUAGE } from '../i18n/catalogues';
import { useAppState } from '../store/hooks';
import { useReadout } from '../stage/Readout';
import { usePictureName } from '../words/pictureName';
import { useStructureName } from '../words/structureName';
import { shareAddress } from '../visit/address';

/** Everything that stands on a hand-out, in words: the printed page and the PNG are two ways to lay it out. */
export interface HandoutContent {
  readonly dir: 'ltr' | 'rtl';
  readonly lang: string;
  readonly title: string;
  readonly picture: string;
  readonly sentences: readonly [string, string, string];
  readonly exercisesTitle: string;
  readonly exercises: readonly { readonly id: string; readonly name: string; readonly position: string; readonly steps: readonly string[] }[];
  readonly dose: string;
  readonly stop: string;
  readonly help: { readonly title: string; readonly call: string; readonly intro: string; readonly items: readonly string[]; readonly otherwise: string };
  readonly notes: string;
  readonly link: string;
  readonly linkLabel: string;
  readonly small: string;
  readonly evidence: readonly EvidenceId[];
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const useSentences = (facts: HandoutFacts): readonly [string, string, string] => {
  const { t, i18n } = useTranslation(['handout', 'structures', 'pain', 'ui', 'explain']);
  const nameOf = useStructureName();
  const readout = useReadout();
  const structure = facts.where ? findStructure(facts.where) : undefined;
  const where = structure
    ? t('handout:where.structure', { name: nameOf(structure.id), does: t(`structures:${structure.kind}.function`, { defaultValue: '' }) })
    : t('handout:where.region');
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const felt = facts.felt
    ? t('handout:felt.pattern', {
        name: t(`pain:patterns.${facts.felt.pattern}.name`),
        places: list.format(facts.felt.zones.map((zone) => t(`pain:zones.${zone}.plain`))),
      })
    : t('handout:felt.general');
  const { does } = facts;
  const stands = does.kind === 'pose' ? t(`explain:pose.${does.pose}.plain`) : does.kind === 'stance' && readout ? readout : t('handout:does.level');
  return [capital(where.trim()), capital(felt), capital(stands)];
};

/** The words of the hand-out of the present state; `null` until they have arrived. */
export const useHandoutContent = (): HandoutContent | null => {
  const { t, i18n, ready } = useTranslation(['handout', 'structures', 'pain', 'exercises', 'redflags', 'explain', 'session', 'ui']);
  const state = useAppState((all) => all);
  const picture = usePictureName();
  const facts = handoutFacts(state);
  const sentences = useSentences(facts);
  if (!ready) return null;
  const number = emergencyNumber(navigator.languages);
  const now = RED_FLAG_LEVELS.find(({ id }) => id === 'now')?.groups ?? [];
  return {
    dir: i18n.dir() as 'ltr' | 'rtl',
    lang: i18n.language,
    title: t('handout:title'),
    picture,
    sentences,
    exercisesTitle: t('exercises:title'),
    exercises: state.exercises
      .map((id) => findExercise(id))
      .filter((exercise) => exercise !== undefined)
      .map(({ id, nameKey, positionKey, stepKeys }) => ({ id, name: t(nameKey), position: t(positionKey), steps: stepKeys.map((key) => t(key)) })),
    dose: t('handout:dose'),
    stop: t('exercises:cautions.stop'),
    help: {
      title: t(RED_FLAG_FRAME.title),
      call: number ? t('redflags:call.known', { number }) : t('redflags:call.unknown'),
      intro: t('redflags:now.intro'),
      items: now.flatMap((group) => group.items.map(({ textKey }) => t(textKey))),
      otherwise: t('redflags:otherwise.text'),
    },
    notes: t('handout:notes'),
    link: shareAddress(state),
    linkLabel: t('handout:link'),
    small: [t('redflags:short'), t(RED_FLAG_FRAME.review), i18n.resolvedLanguage === FALLBACK_LANGUAGE ? '' : t('session:review')].join(' ').trim(),
    evidence: facts.evidence,
  };
};
