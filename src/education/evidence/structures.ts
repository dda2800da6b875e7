import type structures from '#assets/locales/en/structures.json';
import type { EvidenceId } from './claims';

/** Every kind that has text; a kind without evidence here does not compile. */
export type DescribedKind = keyof typeof structures;

interface StructureEvidence {
  /** What it does, where it starts and ends. */
  readonly text: readonly EvidenceId[];
  /** How its shape was made. */
  readonly shape: readonly EvidenceId[];
}

const lumbar: StructureEvidence = { text: ['bone.lumbar'], shape: ['sites.vertebra'] };
const thoracic: StructureEvidence = { text: ['bone.thoracic'], shape: ['sites.vertebra'] };
const disc: StructureEvidence = { text: ['disc.does', 'cause.load-joints'], shape: ['sites.disc'] };
const rib: StructureEvidence = { text: ['bone.ribs'], shape: ['sites.rib'] };

export const STRUCTURE_EVIDENCE: { readonly [K in DescribedKind]: StructureEvidence } = {
  hip_bone: { text: ['bone.hip'], shape: ['sites.hip-bone', 'pelvis.forms'] },
  sacrum: { text: ['bone.sacrum'], shape: ['sites.sacrum', 'pelvis.forms'] },
  vertebra_L5: { text: ['bone.lumbar', 'root.L5-gmed'], shape: ['sites.vertebra'] },
  vertebra_L4: { text: ['bone.lumbar', 'ql.where'], shape: ['sites.vertebra'] },
  vertebra_L3: { text: ['bone.lumbar', 'ql.where'], shape: ['sites.vertebra'] },
  vertebra_L2: { text: ['bone.lumbar', 'ql.where'], shape: ['sites.vertebra'] },
  vertebra_L1: { text: ['bone.lumbar', 'ql.where'], shape: lumbar.shape },
  vertebra_T12: thoracic,
  vertebra_T11: thoracic,
  rib_12: rib,
  rib_11: rib,
  femur: { text: ['bone.femur'], shape: ['sites.femur'] },
  patella: { text: ['bone.leg'], shape: ['sites.tibia'] },
  tibia: { text: ['bone.leg'], shape: ['sites.tibia'] },
  fibula: { text: ['bone.leg'], shape: ['sites.foot'] },
  foot: { text: ['bone.foot'], shape: ['sites.foot'] },
  disc_below_L5: disc,
  disc_below_L4: disc,
  disc_below_L3: disc,
  disc_below_L2: disc,
  disc_below_L1: disc,
  disc_below_T12: disc,
  disc_below_T11: disc,
  interpubic_disc: { text: ['disc.pubic'], shape: ['sites.interpubic-disc', 'pelvis.forms'] },
  gluteus_maximus: { text: ['gmax.where', 'gmax.does'], shape: ['sites.gluteals'] },
  gluteus_medius: {
    text: ['gmed.where', 'stance.level-pelvis', 'gmed.abducts', 'gmed.cover', 'gmed.nerve'],
    shape: ['sites.gluteals'],
  },
  quadratus_lumborum: { text: ['ql.where', 'ql.does', 'ql.extensor-weak', 'ql.no-hip'], shape: ['sites.quadratus-lumborum'] },
  gluteus_minimus: { text: ['gmin.where', 'gmed.three-gluteals'], shape: ['sites.deep-hip'] },
  tensor_fasciae_latae: { text: ['tfl.where'], shape: ['sites.deep-hip'] },
  piriformis: { text: ['piriformis.where'], shape: ['sites.deep-hip'] },
  quadratus_femoris: { text: ['quadratus-femoris.where'], shape: ['sites.quadratus-femoris'] },
  psoas_major: { text: ['psoas.where'], shape: ['sites.deep-hip'] },
  iliacus: { text: ['iliacus.where'], shape: ['sites.deep-hip'] },
  multifidus: { text: ['multifidus.where'], shape: ['sites.back-muscles'] },
  longissimus_thoracis: { text: ['erector.where'], shape: ['sites.back-muscles'] },
  iliocostalis_lumborum: { text: ['erector.where'], shape: ['sites.back-muscles'] },
  external_oblique: { text: ['oblique.external'], shape: ['sites.external-oblique'] },
  internal_oblique: { text: ['oblique.internal'], shape: ['sites.internal-oblique'] },
  hamstrings: { text: ['hamstrings.where'], shape: ['sites.hamstrings'] },
  iliolumbar_ligament: { text: ['ligament.pelvis'], shape: ['sites.courses'] },
  sacroiliac_ligaments: { text: ['ligament.pelvis'], shape: ['sites.courses'] },
  sacrotuberous_ligament: { text: ['ligament.pelvis'], shape: ['sites.courses'] },
  sacrospinous_ligament: { text: ['ligament.pelvis'], shape: ['sites.courses'] },
  sciatic_nerve: { text: ['nerve.sciatic'], shape: ['sites.courses'] },
  superior_gluteal_nerve: { text: ['nerve.superior-gluteal', 'gmed.nerve'], shape: ['sites.courses'] },
  gluteal_aponeurosis: { text: ['gmed.cover', 'fascia.gluteal'], shape: ['sites.sheets'] },
  iliotibial_tract: { text: ['fascia.iliotibial', 'gmax.where', 'tfl.where'], shape: ['sites.iliotibial', 'sites.sheets'] },
  thoracolumbar_fascia: { text: ['fascia.thoracolumbar'], shape: ['sites.sheets'] },
  skin: { text: ['skin.outline'], shape: ['skin.levels'] },
};

const isDescribed = (kind: string): kind is DescribedKind => Object.hasOwn(STRUCTURE_EVIDENCE, kind);

/** Evidence ids of a structure kind (`gluteus_medius`): its words, its shape, its ids. Empty for an unknown kind. */
export function evidenceForStructure(kind: string): readonly EvidenceId[] {
  if (!isDescribed(kind)) return [];
  const { text, shape } = STRUCTURE_EVIDENCE[kind];
  return [...text, ...shape, 'ids.uberon-fma', 'ids.latin'];
}
