import type { ReadLevel, Source } from '../types';

const s = (citation: string, read: ReadLevel, note?: string): Source => ({ citation, read, ...(note ? { note } : {}) });
const d = (citation: string, licence: string, note?: string): Source => ({ citation, read: 'file', licence, ...(note ? { note } : {}) });

const BP3D_LICENCE = 'CC BY-SA 2.1 JP per the file headers';
const BP3D_NOTE = 'Third parties report that the official page gives CC BY 4.0 since February 2025; that page was not read, so the share-alike terms of the headers are kept.';

const ours = (source: Source): Source => ({ ...source, described: true });

/** Anatomy: specimens measured, published measures, terms. */
export const ANATOMY_SOURCES = {
  BodyParts3D: d('BodyParts3D 4.0, adult male. The Database Center for Life Science (DBCLS)', BP3D_LICENCE, BP3D_NOTE),
  'visible-human-male': d('Human Reference Atlas v1.1, Visible Human Male pelvis (VH_M_Pelvis). HuBMAP', 'CC BY 4.0'),
  'visible-human-female': d('Human Reference Atlas v1.1, Visible Human Female pelvis (VH_F_Pelvis). HuBMAP', 'CC BY 4.0'),
  libhip: ours(d('libhip: proximal femurs of two people (m3, m4) from CT', 'MIT')),
  UBERON: ours(d('Uberon anatomy ontology, obophenotype/uberon: musculoskeletal and subset files', 'CC BY 3.0 (from memory)', 'The main file was not in the snapshot read: “none found” is no proof of absence.')),
  BP3D: ours(d('BodyParts3D parts list (parts_list_e.txt): FMA ids', BP3D_LICENCE, 'Read to character 48,000 of 49,357.')),
  TA: ours(s('Terminologia Anatomica: Latin names', 'memory', 'Names as generally used; not checked against the printed list.')),

  'GMED-ANAT': ours(s('Pages on gluteus medius: Wikipedia, Wikimsk, Flexikon, GPnotebook', 'excerpt')),
  'GMAX-ANAT': ours(s('Pages on gluteus maximus: GPnotebook, eptumed.com, kinxlearning.com', 'excerpt')),
  Bogduk1984: s('Bogduk N, Macintosh JE. The applied anatomy of the thoracolumbar fascia. Spine 1984;9:164–70. PMID 6729580', 'abstract', 'Ten cadavers.'),
  'FASCIA-ANAT': s('Elsevier, posterior layer of thoracolumbar fascia; orthopaedicclinic.com.sg, anatomy of the lumbar back muscles; vhdissector.com, gluteal region', 'excerpt'),
  AlHayani2009: s('Al-Hayani A. The functional anatomy of hip abductors. Folia Morphol 2009;68. PMID 19449297', 'abstract', 'Eighteen cadavers.'),
  'QL-FIBRES': ours(s('Pages on the fibre groups of quadratus lumborum: academia-lab.com; issuu.com/innovationinpilates after Kapandji', 'excerpt')),
  'QL-ANAT': ours(s('Pages on quadratus lumborum: Flexikon, Wheeless, biology-online, academia-lab, eptumed.com', 'excerpt')),
  'DEEP-ANAT': ours(s('Standard anatomy textbooks on the deeper muscles of hip and trunk', 'memory', 'Attachments as generally taught; to be checked against a printed source.')),
  'OBLIQUE-ANAT': ours(s('Pages on the oblique muscles of the belly: anatomy.app, medilexicon.com, kinxlearning.com, musclewiki.com', 'excerpt')),
  'HAMSTRING-ANAT': ours(s('Pages on the hamstrings: imaios.com, anatomyofmotion.app, musculoskeletal-radiology.blogspot.com', 'excerpt')),
  'PELVIS-ANAT': s('earthslab.com, bones of the pelvis; michaeljoelhall.com, pelvis and hips anatomy', 'excerpt'),
  'FEMUR-ANAT': ours(s('meddict.org and zoology.ubc.ca pages on the femur', 'excerpt')),
  'SPINE-ANAT': s('verywellhealth.com, the lumbar spine', 'excerpt'),
  'DISC-ANAT': s('globalspine.net, intervertebral disc; backpain-guide.com, details of the lumbar disk; taoisttaichi.org, notes on discs', 'excerpt'),
  'RIB-ANAT': s('GPnotebook, twelfth rib; Radiopaedia, twelfth rib; Elsevier, floating ribs', 'excerpt'),
  'T12-ANAT': s('answers.com, how thoracic vertebrae 11 and 12 differ', 'excerpt'),

  Panjabi1992: s('Panjabi MM and others. Human lumbar vertebrae: quantitative three-dimensional anatomy. Spine 1992;17:299–306', 'memory', 'Twelve spines. Values must be checked before they are quoted.'),
  Patel2007: s('Panjabi’s facet values as quoted by Patel MM and others. J Anat Soc India 2007;56(1), table 4', 'excerpt'),
  'ijss-nz-ct': s('Int J Spine Surg, New Zealand CT series, table 6: L5 measures', 'excerpt', 'The title of the paper was not in the excerpt.'),
  Gujarat2012: s('Dry lumbar vertebrae of 63 people, Gujarat 2012', 'abstract'),
  Augustine2018: s('Augustine AS and others. Anterior pelvic plane. Clin Anat 2018. doi:10.1002/ca.23273', 'excerpt'),
  'SEAsia-CT': s('Ahrend MD and others. Generic Asian pelvic bone models by CT-based 3D statistical modelling: 50 women, 50 men. PubMed 31908940', 'abstract'),
  MalaysiaCT2020: s('Subpubic angle on CT of 50 women and 50 men, Malaysia. Anat Cell Biol 2020;53(1):27–35. doi:10.5115/acb.19.135', 'abstract'),
  MRIpelvis2023: s('Interspinous distance from height and pubic arch angle: MRI of 710 women. PLoS One 2023;18(8):e0289814', 'abstract'),
  Correia2005: s('Correia H and others. Sexual dimorphism in the human pelvis: testing a new hypothesis. Homo 2005;56(2):153–60', 'abstract'),
  MERCURY2006: s('MRI pelvimetry in 186 patients confirms an overlap in pelvic size between males and females. Colorectal Dis 2006;8(9):772–6', 'abstract'),
  MacThiong2011: s('Mac-Thiong JM and others. Spinopelvic alignment of 709 adults. Eur Spine J 2011;20 Suppl 5:572–7', 'abstract'),
  Dorr2020: s('Curr Rev Musculoskelet Med 2020;13:425–34, table 1: pelvic incidence and sacral slope. doi:10.1007/s12178-020-09648-6', 'excerpt'),
  Boulay2006: s('Boulay C and others. Sagittal alignment of spine and pelvis. Eur Spine J 2006;15:415–22', 'abstract'),
  Toogood2009: s('Toogood PA and others. Proximal femoral anatomy, 375 femora. Clin Orthop Relat Res 2009;467:876–85', 'abstract'),
  Jiang2015: s('Jiang N and others. Hip measures of 466 adults. Medicine 2015;94:e891', 'abstract'),
  PMC4775021: s('Femoral neck angle and torsion in 1070 CT femora. PMC4775021', 'abstract'),
  Carmona: s('Carmona M and others. Neck-shaft angle, version and offset of 628 people by 3D CT', 'abstract'),
  PMC5799488: s('Oman Med J, table 2: female sacra. PMC5799488', 'excerpt'),
  'DrySacra30': s('Anatomical evaluation of the sacrum in 30 dry bones', 'abstract'),
  'SouthIndia2015': s('MRI of S1 in 50 people, South India. Int J Pharma Bio Sci 2015;6:B398', 'excerpt'),
  Barker2014: s('Barker PJ and others. Gluteus maximus and the sacroiliac joint. Clin Anat 2014;27:234–40', 'abstract', 'Eleven limbs.'),
  Marcon2016: s('Marcon M and others. Gluteus medius and minimus volumes by MRI. Skeletal Radiol 2016;45(4)', 'abstract', 'Eighty volunteers.'),
  Lube2017: s('Lube J and others. Hip muscle cross-sections by sex. Surg Radiol Anat 2017;39:849–57', 'abstract'),
  Belzunce2022: s('Belzunce MA and others. Reference values for volume, fat content and shape of the hip abductor muscles in healthy individuals from Dixon MRI. NMR Biomed 2022;35:e4636', 'abstract', 'Fifty-one healthy people; median and middle half of volume per kg of lean mass. The unit and the order of muscles were read in a cut-off abstract.'),
  Boer1984: s('Boer P. Estimated lean body mass as an index for normalization of body fluid volumes in humans. Am J Physiol 1984;247:F632–6', 'memory', 'The formula for men, 0.407 × mass + 0.267 × height − 19.2, is from memory.'),
  Tahan2016: s('Tahan N and others. Measurement of superficial and deep abdominal muscle thickness: an ultrasonography study. J Physiol Anthropol 2016;35:17. doi:10.1186/s40101-016-0106-6', 'abstract', '156 people; the abstract gives the order of thicknesses, no figures.'),
  Rankin2006: s('Rankin G, Stokes M, Newham DJ. Abdominal muscle size and symmetry in normal subjects. Muscle Nerve 2006;34:320–6', 'abstract', '123 people; the abstract gives the order of thicknesses, no figures.'),
  Rho2013: s('Rho M and others. Gender differences on ultrasound imaging of lateral abdominal muscle thickness in asymptomatic adults. PM R 2013;5:374–80', 'abstract', 'Eight men, twelve women.'),
  'Philippon-hamstrings': s('Philippon MJ and others. A qualitative and quantitative analysis of the attachment sites of the proximal hamstrings. Knee Surg Sports Traumatol Arthrosc 2015', 'abstract', 'Fourteen cadavers. Volume and year from memory.'),
  Handsfield2014: s('Handsfield GG and others. Lower-limb muscle volumes by MRI. J Biomech 2014;47:631–8', 'memory', 'Volume targets are from memory; the table was not found.'),
  'bmri-2017-table1': s('Imaging of paraspinal muscles, a review. BioMed Res Int 2017;2017:2562957, table 1: multifidus and erector spinae cross-sections from several studies', 'excerpt', 'Healthy adults for multifidus; patients for erector spinae.'),
  'med-sci-monit-2026': s('Med Sci Monit 2026;32:e951651, table 2: quadratus lumborum and erector spinae cross-sections of 30 controls', 'excerpt', 'Sex mix unknown.'),
  'TIBIA-PLATEAU': s('Proximal tibia of different peoples by CT and dissection, table 5. PMC9703208', 'excerpt', 'Men: width 75.2 to 83.0 mm in five series; 76.1 ± 4.0 mm (50 Korean men) is used.'),
  'PATELLA-SIZE': s('Filipino knees by MRI, table 10: kneecaps of four series. Arthroplasty 2022, doi:10.1186/s42836-022-00117-8', 'excerpt', 'Men: height 36.2 to 42.1, width 42.2 to 45.6, thickness 20.3 to 24.3 mm; the last series is used.'),
  'TALUS-KOREA': s('Measures of the talus in 44 Korean cadavers. J Korean Foot Ankle Soc 2016;20:163–9', 'abstract'),
  'FOREFOOT-XRAY': s('Patil S and others. Radiological biometric study of metatarsals and phalanges. J Clin Diagn Res 2017;11(9):AC05–9', 'abstract', 'Sixty adults.'),
  'MT-PARABOLA': s('Domínguez-Maldonado G and others. Metatarsal parabola of 169 feet. ScientificWorldJournal 2014:505736', 'abstract'),
  'hip-bone-mean': { citation: 'Stance: mean hip bone and sacrum of three people (src/anatomy/sites)', read: 'file', licence: BP3D_LICENCE, note: 'From bodyparts3d, visible-human-male and visible-human-female.' },
  mannequin: ours({ citation: 'Stance: proportions of the skin form (src/anatomy/sites/skin.json)', read: 'none', note: 'Assumed, not measured on a person.' }),
  'STANCE-ZONES': ours({ citation: 'Stance: pain areas laid on the skin by their words and landmarks (src/pain/data/zones.json)', read: 'none', note: 'Our own drawing of the areas that the sources name in words.' }),
  textbook: s('Typical textbook values: femoral head diameter, socket angles, subpubic angle', 'memory'),
} as const satisfies Record<string, Source>;
