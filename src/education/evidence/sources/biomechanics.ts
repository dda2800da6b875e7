import type { ReadLevel, Source } from '../types';

const s = (citation: string, read: ReadLevel, note?: string): Source => ({ citation, read, ...(note ? { note } : {}) });
const d = (citation: string, licence: string, note?: string): Source => ({ citation, read: 'file', licence, ...(note ? { note } : {}) });

const ours = (source: Source): Source => ({ ...source, described: true });

/** Mechanics: published models whose numbers are used, and studies the stance model is compared with. */
export const BIOMECHANICS_SOURCES = {
  'OrthoLoad-OLS': d('Bergmann G and others. Standardized loads acting in hip implants. PLOS ONE 2016;11:e0155612. doi:10.1371/journal.pone.0155612. One-leg stance of ten people, in RWTHmediTEC/HipJointForceModel', 'Code EUPL 1.2; data published in PLOS ONE (CC BY)', 'Numbers only.'),
  Pauwels: d('Pauwels 1965/1980, parameters as coded in RWTHmediTEC/HipJointForceModel', 'EUPL 1.2 (code)', 'The book itself was not read. Numbers only.'),
  Debrunner1975: d('Debrunner 1975, parameters as coded in RWTHmediTEC/HipJointForceModel', 'EUPL 1.2 (code)', 'Numbers only.'),
  'Iglic1990/McLeish&Charnley1970': d('Iglič 1990, after McLeish and Charnley, J Biomech 1970;3:191, as coded in RWTHmediTEC/HipJointForceModel', 'EUPL 1.2 (code)', 'The hip force of McLeish and Charnley is from memory and not used.'),
  Grays: s("Gray's Anatomy, chapter on the hip: forces of single-leg stance", 'excerpt'),
  'Williams&Lissner/Benedek': s('Williams and Lissner 1962; Benedek and Villars 1973: forces at the hip with a cane', 'excerpt', 'Values with a cane were read; those without are from memory.'),
  'Bergmann1993/2001': s('Bergmann and others. J Biomech 1993;26:969 and 2001;34:859', 'abstract', '1993 was read as an abstract; 2001 is from memory.'),
  Youdas2007: s('Youdas and others. Pelvis-on-femur angle in the Trendelenburg test. J Sport Rehabil 2007;16:326', 'abstract'),
  'Hardcastle&Nade1985': s('Hardcastle and Nade. The significance of the Trendelenburg test. J Bone Joint Surg Br 1985;67:741', 'excerpt', 'The procedure was read; the angles are from memory.'),
  DiMattia2005: s('DiMattia and others. Hip abduction strength and the Trendelenburg test. J Sport Rehabil 2005;14:108', 'abstract'),
  Kumagai1997: s('Kumagai and others. Functional evaluation of hip abductor muscles. J Orthop Res 1997', 'memory', 'Not used.'),
  Kendall2013: s('Kendall and others. Hip abductor strength reduced by nerve block and the Trendelenburg test. Clin J Sport Med 2013;23:45', 'abstract'),
  Pohl2015: s('Pohl and others. Walking after a superior gluteal nerve block. J Athl Train 2015;50:385', 'abstract', 'Eight people.'),
  Krautwurst2013: s('Krautwurst and others. Hip abductor strength and trunk lean in cerebral palsy. Res Dev Disabil 2013;34:1198', 'abstract'),
  Neumann1998: s('Neumann. Hip abductor activity as people with hip prostheses walk with a cane. Phys Ther 1998;78:490', 'abstract'),
  'Neumann-loads': s('Neumann. Hip abductor activity with a cane and loads. Phys Ther 1999', 'abstract', 'Figures of 1989 and 1996 are from memory.'),
  PMC8628027: s('Walking with a weight in one hand, 26 people. PMC8628027', 'abstract'),
  JOSPTOpen2024: s('Trunk lean and hip moments. JOSPT Open 2024;2:306', 'abstract'),
  Cynn2006: s('Cynn and others. Lumbar stabilisation in side-lying hip abduction. Arch Phys Med Rehabil 2006;87:1454', 'abstract'),
  Park2010: s('Park and others. Pelvic belt and side-lying hip abduction. J Electromyogr Kinesiol 2010;20:1141', 'abstract'),
  'QLp-landing2021': s('Quadratus lumborum, multifidus, erector spinae and gluteus medius in single-leg landing. J Electromyogr Kinesiol 2021', 'abstract', 'Healthy men.'),
  Youdas2013: s('Youdas and others. Hip muscle activity in lateral band walking. Physiother Theory Pract 2013;29:113', 'abstract'),
  McGill1996: s('McGill and others. Quadratus lumborum: intramuscular EMG. Clin Biomech 1996;11:170', 'abstract'),
  Andersson1996: s('Andersson and others. EMG of quadratus lumborum. 1996', 'memory', 'Seen only as cited by another abstract.'),
  Phillips2008: s('Phillips, Mercer and Bogduk. Anatomy and biomechanics of quadratus lumborum. 2008', 'memory'),
  Sadler2019: s('Sadler S and others. BMC Musculoskelet Disord 2019;20:463', 'abstract', 'The same paper as SADLER19.'),
  Sugimoto2014: s('Sugimoto and others. Hip abduction torque of men and women. Clin J Sport Med 2014;24:422', 'abstract'),
  Huang2000: s('Huang and others. Trunk side-bend torque. Eur J Appl Physiol 2000;83:573', 'abstract', 'Twelve men.'),
  Bailey: s('Bailey, Selfe and Richards. Pelvic obliquity in the Trendelenburg test and gait', 'abstract', 'Conference abstract.'),
  'gait-example': ours(d('OpenSim Gait2354 and Gait2392 example data, subject01: one adult, level walking', 'CC BY 3.0 per the model credits', 'Measured data of one adult.')),
  Winter: s('Winter DA. Biomechanics and Motor Control of Human Movement: segment mass fractions', 'memory'),
  Christophy2012: d('Christophy M and others. A musculoskeletal model for the lumbar spine. Biomech Model Mechanobiol 2012;11:19–34. doi:10.1007/s10237-011-0290-6; coupling as in mjhmilla/kinematicPassengerModel', 'MIT (repository)'),
  Rajagopal2016: d('Rajagopal A and others. Full-body musculoskeletal model. IEEE Trans Biomed Eng 2016. doi:10.1109/TBME.2016.2586891; the 2023 revision with Lai and Uhlrich in opensim-org/opensim-models', 'No licence file in the repository', 'Numbers are cited; no model file ships.'),
  FullBodyMuscleActuated: d('ross-wilkinson/opensim-model-fullBodyMuscleActuated: pelvis, lumbar and thorax frames, masses, muscle paths', 'MIT (repository); terms of the models it combines were not readable', 'Numbers are cited; no model file ships.'),
  Bruno2015: s('Bruno AG and others. Thoracolumbar spine and rib cage model. J Biomech Eng 2015', 'secondary', 'As credited in the combined model.'),
  Allaire2020: s('Allaire BT and others. Thoracolumbar spine model. 2020', 'secondary', 'As credited in the combined model.'),
  Delp1990: d('Delp SL and others. An interactive graphics-based model of the lower extremity. IEEE Trans Biomed Eng 1990;37:757 (Gait2392)', 'CC BY 3.0 per the model credits'),
  MyoSim: d('MyoHub/myo_sim, torso: quadratus lumborum strengths and lumbar coupling; Walia R and others 2025. doi:10.1101/2025.03.13.643057', 'Apache-2.0'),
  HipJointForceModel: d('RWTHmediTEC/HipJointForceModel: classic hip models and OrthoLoad files', 'EUPL 1.2 (code)', 'Numbers only.'),
  StanceModel: ours({ citation: 'Stance: single-leg-stance model of this project (src/biomechanics)', read: 'file', note: 'Computed, with calibrated parameters: a teaching model, not a measurement of anybody.' }),
} as const satisfies Record<string, Source>;
