import { claim } from './claim';

/** Where things are, what they join, and how their shapes were made. */
export const ANATOMY_CLAIMS = {
  'ids.uberon-fma': claim('Each structure carries the identifiers of two public ontologies.', 'ontology', ['UBERON', 'BP3D'], 'file', 'Where none was found the field is empty: that is no proof that none exists.'),
  'ids.latin': claim('Latin names follow Terminologia Anatomica.', 'memory-unverified', ['TA'], 'memory'),

  'gmed.where': claim('Gluteus medius fans from the outer face of the hip bone to the greater trochanter.', 'textbook', ['GMED-ANAT'], 'excerpt'),
  'gmed.three-gluteals': claim('Gluteus medius is one of three gluteal muscles, with maximus and minimus.', 'textbook', ['GMED-ANAT'], 'excerpt'),
  'gmed.cover': claim('Gluteus maximus covers the back third of gluteus medius; a strong sheet, the gluteal aponeurosis, covers the front two thirds.', 'textbook', ['GMED-ANAT'], 'excerpt'),
  'gmed.nerve': claim('The superior gluteal nerve, from L4 to S1, supplies gluteus medius.', 'textbook', ['GMED-ANAT', 'HARRISON'], 'excerpt', 'Which branch of the nerve varies: the nerve is shown, not the branch.'),
  'gmed.abducts': claim('Gluteus medius takes the leg out to the side; its front and back fibres also turn the thigh in and out.', 'textbook', ['GMED-ANAT'], 'excerpt'),
  'gmax.where': claim('Gluteus maximus runs from the back of the hip bone, sacrum and coccyx to the iliotibial tract and the femur.', 'textbook', ['GMAX-ANAT'], 'excerpt'),
  'gmax.does': claim('Gluteus maximus extends the hip and turns the thigh out.', 'textbook', ['GMAX-ANAT'], 'excerpt'),
  'ql.where': claim('Quadratus lumborum runs from the iliac crest and iliolumbar ligament to rib 12 and the transverse processes of L1 to L4.', 'textbook', ['QL-ANAT', 'RH-QL'], 'excerpt'),
  'ql.does': claim('Quadratus lumborum bends the trunk to its side and steadies rib 12; with the trunk as the fixed end it raises its side of the pelvis.', 'textbook', ['QL-ANAT'], 'excerpt'),
  'ql.extensor-weak': claim('Quadratus lumborum helps to straighten the back, but only a little; the long back muscles do most of it.', 'memory-unverified', ['QL-ANAT', 'Phillips2008'], 'memory', 'That it extends the spine was read; how little is from memory.'),
  'ql.no-hip': claim('Quadratus lumborum does not cross the hip joint and so has no moment about it.', 'model-computed', ['QL-ANAT', 'StanceModel'], 'excerpt', 'Follows from its attachments; checked in the model: its moment about either hip is zero.'),

  'gmin.where': claim('Gluteus minimus lies under gluteus medius, from the outer face of the hip bone to the front of the greater trochanter, and acts with it.', 'memory-unverified', ['DEEP-ANAT'], 'memory'),
  'tfl.where': claim('Tensor fasciae latae runs from the front of the iliac crest into the iliotibial tract and helps to flex and abduct the hip.', 'memory-unverified', ['DEEP-ANAT'], 'memory'),
  'piriformis.where': claim('Piriformis runs from the pelvic surface of the sacrum to the greater trochanter and turns the thigh out.', 'memory-unverified', ['DEEP-ANAT'], 'memory', 'Where the sciatic nerve passes it varies.'),
  'psoas.where': claim('Psoas major runs from the bodies and discs of the lumbar spine to the lesser trochanter and flexes the hip.', 'memory-unverified', ['DEEP-ANAT'], 'memory'),
  'iliacus.where': claim('Iliacus runs from the iliac fossa to the lesser trochanter and flexes the hip with psoas major.', 'memory-unverified', ['DEEP-ANAT'], 'memory'),

  'bone.hip': claim('The hip bone is ilium, ischium and pubis fused; it joins the sacrum, the other hip bone and the femur.', 'textbook', ['PELVIS-ANAT'], 'excerpt'),
  'bone.sacrum': claim('The sacrum is five fused vertebrae; it joins L5, both hip bones and the coccyx and passes on the weight of the upper body.', 'textbook', ['PELVIS-ANAT', 'SPINE-ANAT'], 'excerpt'),
  'bone.lumbar': claim('The lumbar vertebrae carry the load of the body above them and let the low back move.', 'textbook', ['SPINE-ANAT', 'DISC-ANAT'], 'excerpt'),
  'bone.thoracic': claim('T11 and T12 each carry one pair of ribs and join their neighbours through discs and small joints.', 'textbook', ['T12-ANAT', 'RIB-ANAT'], 'excerpt'),
  'bone.ribs': claim('Ribs 11 and 12 join the spine behind and end free in front; quadratus lumborum reaches rib 12.', 'textbook', ['RIB-ANAT'], 'excerpt'),
  'bone.femur': claim('The femur joins the hip socket above and the tibia at the knee; the greater trochanter is the bony point at the side.', 'textbook', ['FEMUR-ANAT'], 'excerpt'),
  'disc.does': claim('A disc lies between two vertebrae, shares the load and lets them move.', 'textbook', ['DISC-ANAT'], 'excerpt'),
  'skin.outline': claim('The skin is a neutral outline on which pain areas are drawn.', 'design-choice', [], 'none'),

  'sites.hip-bone': claim('The hip bone is built from named sites measured on three people and averaged.', 'measured', ['BodyParts3D', 'visible-human-male', 'visible-human-female'], 'file', 'Single points carry 2 to 4 mm of anatomical meaning.'),
  'sites.sacrum': claim('Sacrum and coccyx are built from named sites measured on three people and averaged.', 'measured', ['BodyParts3D', 'visible-human-male', 'visible-human-female'], 'file', 'The sacral canal is not modelled; foramina are straight tubes.'),
  'sites.femur': claim('The upper end of the thigh bone is built from named sites measured on three people and averaged; shaft and lower end on one.', 'measured', ['BodyParts3D', 'libhip'], 'file', 'The head was laid into the socket of the mean hip bone.'),
  'sites.vertebra': claim('Each vertebra is built from named sites measured on one person, made symmetric and moved half way to published means.', 'measured', ['BodyParts3D', 'Panjabi1992', 'ijss-nz-ct'], 'memory', 'One individual; most of the published means are from memory and must be checked.'),
  'sites.disc': claim('Each disc is built from named sites measured on one person.', 'measured', ['BodyParts3D', 'Panjabi1992'], 'memory', 'One individual; the published means it was moved towards are from memory.'),
  'sites.rib': claim('Ribs 11 and 12 are built from sections measured on one person.', 'measured', ['BodyParts3D'], 'file'),
  'sites.gluteals': claim('The gluteal muscles are built from sections measured on one person and thickened towards the volume of living muscle.', 'measured', ['BodyParts3D', 'Handsfield2014'], 'memory', 'The volume aimed at is from memory and must be checked.'),
  'sites.deep-hip': claim('The deeper hip muscles are built from sections measured on one person and thickened towards the volume of living muscle.', 'measured', ['BodyParts3D', 'Handsfield2014'], 'memory', 'The volume aimed at is from memory and must be checked.'),
  'sites.quadratus-lumborum': claim('Quadratus lumborum is built from its attachments and published cross-sections.', 'measured', ['med-sci-monit-2026', 'BodyParts3D', 'QL-ANAT'], 'excerpt', 'The outline of each section is assumed; only its area has a source.'),
  'landmarks.bodyparts3d': claim('Joint centres of the spine and named points were measured on one person, both sides averaged.', 'measured', ['BodyParts3D'], 'file', 'Single points carry 2 to 4 mm of anatomical meaning.'),
  'sites.skin-mannequin': claim('Joint centres of arms, knees and feet follow the proportions of the skin form.', 'design-choice', ['mannequin'], 'none', 'Assumed, not measured on a person.'),
  'skin.levels': claim('The skin is a smooth outline from body sections of one adult; arms and head are simplified.', 'measured', ['BodyParts3D', 'mannequin'], 'file', 'Made symmetric and neutral on purpose; what has no measured source is marked as assumed.'),
} as const;
