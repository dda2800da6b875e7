import type { BodyId } from './bodies';
import type { SideOrMidline } from './sides';

/** Tissue class: decides material, layer group and how a structure moves. */
export type Tissue = 'bone' | 'disc' | 'muscle' | 'ligament' | 'nerve' | 'fascia' | 'skin';

/** Peeling order, outermost first. */
export type Layer = 'skin' | 'fascia' | 'superficial' | 'middle' | 'deep' | 'skeleton';

/**
 * Which asset a structure is in. `first`: `anatomy.glb`, shown unless hidden. `deep`: `anatomy-deep.glb`, fetched when the
 * first of its structures is asked for, and shown only when asked for.
 */
export type Stage = 'first' | 'deep';

/** A body of the leg whose side is that of the structure. */
type LimbBody = 'femur' | 'shank' | 'foot';
const isLimbBody = (body: string | null): body is LimbBody => body === 'femur' || body === 'shank' || body === 'foot';

interface Kind {
  /** Id without side, e.g. `gluteus_medius`: the key of names and explanations. */
  readonly kind: string;
  readonly tissue: Tissue;
  readonly layer: Layer;
  readonly paired: boolean;
  /** Body that carries it rigidly; `null` when it spans joints. `femur`, `shank` and `foot` take the structure's side. */
  readonly body: BodyId | LimbBody | null;
  /** Foundational Model of Anatomy id, [right, left] when paired. */
  readonly fma: readonly string[];
  /** Uberon id, `null` where none was found. */
  readonly uberon: string | null;
  /** Latin term of Terminologia Anatomica. */
  readonly latin: string;
  /** `first` where nothing is said. */
  readonly stage?: Stage;
  /** Drawn from descriptions, not measured: the screen says so. */
  readonly schematic?: boolean;
}

const bone = (kind: string, body: Kind['body'], fma: readonly string[], uberon: string | null, latin: string, paired = false): Kind =>
  ({ kind, tissue: 'bone', layer: 'skeleton', paired, body, fma, uberon, latin });
const disc = (kind: string, fma: string | null, latin: string): Kind =>
  ({ kind, tissue: 'disc', layer: 'skeleton', paired: false, body: null, fma: fma ? [fma] : [], uberon: '0001066', latin });
const muscle = (kind: string, layer: Layer, fma: readonly string[], uberon: string | null, latin: string): Kind =>
  ({ kind, tissue: 'muscle', layer, paired: true, body: null, fma, uberon, latin });
/** A nerve or ligament along a course from descriptions. */
const course = (kind: string, tissue: 'ligament' | 'nerve', uberon: string | null, latin: string): Kind =>
  ({ kind, tissue, layer: 'deep', paired: true, body: null, fma: [], uberon, latin, stage: 'deep', schematic: true });
/** A thin sheet over muscles, its outline from descriptions. */
const sheet = (kind: string, latin: string): Kind =>
  ({ kind, tissue: 'fascia', layer: 'fascia', paired: true, body: null, fma: [], uberon: null, latin, stage: 'deep', schematic: true });
/** Fetched and shown on demand. */
const deep = (kind: Kind): Kind => ({ ...kind, stage: 'deep' });

/**
 * Every kind of structure in the model. Ids of FMA and Uberon as read in BodyParts3D and the Uberon ontology
 * (evidence id `ids.uberon-fma`).
 */
const KINDS = [
  bone('hip_bone', 'pelvis', ['16586', '16587'], '0001272', 'os coxae', true),
  bone('sacrum', 'pelvis', ['16202'], '0003690', 'os sacrum et os coccygis'),
  bone('vertebra_L5', 'L5', ['13076'], '0004621', 'vertebra lumbalis V'),
  bone('vertebra_L4', 'L4', ['13075'], '0004620', 'vertebra lumbalis IV'),
  bone('vertebra_L3', 'L3', ['13074'], '0004619', 'vertebra lumbalis III'),
  bone('vertebra_L2', 'L2', ['13073'], '0004618', 'vertebra lumbalis II'),
  bone('vertebra_L1', 'L1', ['13072'], '0004617', 'vertebra lumbalis I'),
  bone('vertebra_T12', 'T12', [], null, 'vertebra thoracica XII'),
  bone('vertebra_T11', 'T12', [], null, 'vertebra thoracica XI'),
  bone('rib_12', 'T12', ['8515'], '0004611', 'costa XII', true),
  bone('rib_11', 'T12', [], null, 'costa XI', true),
  bone('femur', 'femur', ['24474', '24475'], '0000981', 'os femoris', true),
  // The kneecap glides as the knee bends: it is shared by thigh and shank.
  deep(bone('patella', null, ['24486', '24487'], '0002446', 'patella', true)),
  deep(bone('tibia', 'shank', ['24477', '24478'], '0000979', 'tibia', true)),
  { ...deep(bone('fibula', 'shank', [], '0001446', 'fibula', true)), schematic: true },
  { ...deep(bone('foot', 'foot', [], null, 'ossa pedis', true)), schematic: true },
  disc('disc_below_L5', '16037', 'discus intervertebralis L5/S1'),
  disc('disc_below_L4', '16036', 'discus intervertebralis L4/L5'),
  disc('disc_below_L3', '16035', 'discus intervertebralis L3/L4'),
  disc('disc_below_L2', '16034', 'discus intervertebralis L2/L3'),
  disc('disc_below_L1', '16033', 'discus intervertebralis L1/L2'),
  disc('disc_below_T12', null, 'discus intervertebralis T12/L1'),
  disc('disc_below_T11', null, 'discus intervertebralis T11/T12'),
  { ...disc('interpubic_disc', null, 'discus interpubicus'), body: 'pelvis', uberon: null, schematic: true },
  muscle('gluteus_maximus', 'superficial', ['22328', '22329'], '0001370', 'musculus gluteus maximus'),
  muscle('gluteus_medius', 'middle', ['22330', '22331'], '0001371', 'musculus gluteus medius'),
  { ...muscle('quadratus_lumborum', 'deep', ['22348', '22349'], '0001220', 'musculus quadratus lumborum'), schematic: true },
  deep(muscle('gluteus_minimus', 'deep', ['22332', '22333'], '0008521', 'musculus gluteus minimus')),
  deep(muscle('tensor_fasciae_latae', 'superficial', ['22425', '22426'], '0001376', 'musculus tensor fasciae latae')),
  deep(muscle('piriformis', 'deep', ['22340', '22341'], '0008529', 'musculus piriformis')),
  deep(muscle('quadratus_femoris', 'deep', ['22338', '22339'], null, 'musculus quadratus femoris')),
  deep(muscle('psoas_major', 'deep', ['22342', '22343'], '0001298', 'musculus psoas major')),
  deep(muscle('iliacus', 'deep', ['22322', '22323'], '0001369', 'musculus iliacus')),
  { ...deep(muscle('multifidus', 'deep', ['22878', '22879'], null, 'musculus multifidus')), schematic: true },
  deep(muscle('longissimus_thoracis', 'middle', ['22751', '22753'], null, 'musculus longissimus thoracis')),
  deep(muscle('iliocostalis_lumborum', 'middle', ['22740', '22741'], null, 'musculus iliocostalis lumborum')),
  deep(muscle('external_oblique', 'superficial', ['13336', '13337'], null, 'musculus obliquus externus abdominis')),
  { ...deep(muscle('internal_oblique', 'middle', [], null, 'musculus obliquus internus abdominis')), schematic: true },
  { ...deep(muscle('hamstrings', 'middle', [], null, 'musculi ischiocrurales, pars proximalis')), schematic: true },
  course('iliolumbar_ligament', 'ligament', null, 'ligamentum iliolumbale'),
  course('sacroiliac_ligaments', 'ligament', null, 'ligamenta sacroiliaca posteriora'),
  course('sacrotuberous_ligament', 'ligament', null, 'ligamentum sacrotuberale'),
  course('sacrospinous_ligament', 'ligament', null, 'ligamentum sacrospinale'),
  course('sciatic_nerve', 'nerve', '0001322', 'nervus ischiadicus'),
  course('superior_gluteal_nerve', 'nerve', null, 'nervus gluteus superior'),
  sheet('gluteal_aponeurosis', 'aponeurosis glutea'),
  sheet('iliotibial_tract', 'tractus iliotibialis'),
  sheet('thoracolumbar_fascia', 'fascia thoracolumbalis, lamina posterior'),
  { kind: 'skin', tissue: 'skin', layer: 'skin', paired: false, body: null, fma: [], uberon: null, latin: 'integumentum commune' },
] as const satisfies readonly Kind[];

export type StructureKind = string;
/** `kind` for a midline structure, `kind_L` or `kind_R` for a paired one. */
export type StructureId = string;

export interface Structure {
  readonly id: StructureId;
  readonly kind: StructureKind;
  readonly side: SideOrMidline;
  readonly tissue: Tissue;
  readonly layer: Layer;
  readonly body: BodyId | null;
  readonly fma: string | null;
  readonly uberon: string | null;
  readonly latin: string;
  readonly stage: Stage;
  readonly schematic: boolean;
}

const expand = (k: Kind): Structure[] => {
  const base = { kind: k.kind, tissue: k.tissue, layer: k.layer, uberon: k.uberon, latin: k.latin, stage: k.stage ?? 'first', schematic: k.schematic ?? false };
  if (!k.paired) {
    return [{ ...base, id: k.kind, side: 'M', body: k.body as BodyId | null, fma: k.fma[0] ?? null }];
  }
  return (['L', 'R'] as const).map((side) => ({
    ...base,
    id: `${k.kind}_${side}`,
    side,
    body: isLimbBody(k.body) ? `${k.body}_${side}` : k.body,
    fma: (side === 'R' ? k.fma[0] : k.fma[1]) ?? null,
  }));
};

/** All structures, in anatomical order: the order of every list on screen. */
export const STRUCTURES: readonly Structure[] = (KINDS as readonly Kind[]).flatMap(expand);

/** The structures of the first view. */
export const FIRST_STRUCTURES: readonly Structure[] = STRUCTURES.filter((s) => s.stage === 'first');

const byId = new Map(STRUCTURES.map((s) => [s.id, s]));

/** The structure with this id, or `undefined` for an id that the catalogue does not know. */
export const findStructure = (id: string): Structure | undefined => byId.get(id);
/** Whether this structure is one of those that are shown only when asked for. */
export const isDeep = (id: string): boolean => byId.get(id)?.stage === 'deep';
/** Whether the catalogue has a structure of this id; for what comes from a link or a file. */
export const isStructureId = (id: unknown): id is StructureId => typeof id === 'string' && byId.has(id);
