import { claim } from './claim';

/**
 * One claim per pain pattern of `src/pain` (`pattern.<id>`). Where a part of a pattern is from memory, the whole is
 * read as memory and the caveat says which part: a grade is not raised by its better half.
 */
export const PATTERN_CLAIMS = {
  'pattern.gmed_trp1': claim('Back fibres of gluteus medius: back of the crest, sacroiliac region and sacrum; more widely the buttock.', 'teaching-atlas', ['TS2', 'NAMTPT', 'CLINPUB', 'ABERD'], 'memory', 'The middle buttock is from memory.'),
  'pattern.gmed_trp2': claim('Middle fibres of gluteus medius: middle and outer buttock; more widely the top of the thigh.', 'teaching-atlas', ['TS2', 'NIEL', 'ABERD'], 'memory', 'The split by point is from memory.'),
  'pattern.gmed_trp3': claim('Front fibres of gluteus medius: the crest, with the lowest back and sacrum on both sides.', 'memory-unverified', ['TS2', 'HINDS'], 'memory', 'A study of 13 people found many tender points here too (Salom-Moreno 2014), so “uncommon” is not settled.'),
  'pattern.gmed_composite': claim('Gluteus medius as popular articles order it: belt line and low spine first, tailbone last.', 'expert', ['article-000', 'article-002', 'article-003', 'article-004'], 'secondary', 'The order is the articles’ own. No study counted how often each area is felt.'),
  'pattern.gmax_trp1': claim('Gluteus maximus beside the sacrum: a crescent along the gluteal cleft.', 'teaching-atlas', ['TS2'], 'memory', 'The two ends of the crescent are from memory.'),
  'pattern.gmax_trp2': claim('Gluteus maximus above the sit bone: the lower sacrum, outward under the crest, and the sit bone.', 'teaching-atlas', ['TS2'], 'memory', 'The spread through the buttock is from memory.'),
  'pattern.gmax_trp3': claim('Lowest inner fibres of gluteus maximus: the coccyx.', 'teaching-atlas', ['TS2'], 'memory', 'The spread beside the coccyx is from memory.'),
  'pattern.gmin_ant': claim('Front fibres of gluteus minimus: lower outer buttock and the outer leg to the ankle.', 'teaching-atlas', ['TS2', 'PFH', 'NIEL'], 'secondary'),
  'pattern.gmin_post': claim('Back fibres of gluteus minimus: lower inner buttock, back of the thigh and calf.', 'teaching-atlas', ['TS2', 'PFH'], 'secondary'),
  'pattern.ql_sup1': claim('Quadratus lumborum, outer upper fibres: along the crest, at times the groin and lower belly.', 'teaching-atlas', ['RH-QL', 'ABERD', 'TS2'], 'secondary'),
  'pattern.ql_sup2': claim('Quadratus lumborum, outer lower fibres: around the greater trochanter.', 'teaching-atlas', ['RH-QL', 'TS2'], 'secondary'),
  'pattern.ql_deep1': claim('Quadratus lumborum, inner upper fibres: the sacroiliac region.', 'teaching-atlas', ['RH-QL', 'ABERD', 'TS2'], 'memory', 'The spread across the sacrum is from memory.'),
  'pattern.ql_deep2': claim('Quadratus lumborum, inner lower fibres: the lower buttock.', 'teaching-atlas', ['RH-QL', 'ABERD', 'TS2'], 'secondary'),
  'pattern.piriformis': claim('Piriformis: sacroiliac region, buttock and back of the hip.', 'teaching-atlas', ['MEDLINK', 'NAMTPT'], 'excerpt'),
  'pattern.iliopsoas': claim('Iliopsoas: a band beside the low spine, and the front of the thigh.', 'teaching-atlas', ['ABERD', 'TS2'], 'memory', 'Mid low back and groin are from memory.'),
  'pattern.multifidus': claim('Multifidus: a spot beside the spine, at times the belly or the coccyx.', 'teaching-atlas', ['NIEL'], 'secondary'),
  'pattern.iliocostalis_l': claim('Iliocostalis lumborum: down to the middle of the buttock.', 'memory-unverified', ['TS2'], 'memory'),
  'pattern.longissimus_t': claim('Low fibres of longissimus: low in the buttock and the sacroiliac region.', 'memory-unverified', ['TS2'], 'memory'),
  'pattern.sij': claim('Sacroiliac joint: just under the PSIS, most often the buttock too; it may spread as far as the leg.', 'observational', ['SLIPMAN00', 'KUROSAWA15', 'MURAKAMI08', 'VDWURFF06'], 'memory', 'Area and groin count were read; the other counts are from memory and are not shown as numbers.'),
  'pattern.facet_low': claim('Low facet joints: the low back, buttock and trochanter; levels overlap too much to tell apart.', 'observational', ['FUKUI97', 'MARKS89', 'JUNG07'], 'memory', 'The overlap was read; the thigh is from memory and the shades are ours.'),
  'pattern.hip_joint': claim('Hip joint: buttock most often, then thigh and groin; it can pass the knee.', 'observational', ['LESHER08'], 'abstract', '51 people in one study.'),
  'pattern.gtps': claim('Tendons at the side of the hip: over the greater trochanter, often down the outer thigh.', 'observational', ['GRIMALDI15', 'OMICS-GTPS', 'FEARON13', 'SEGAL07', 'GT-MSSE16'], 'memory', 'The place was read; outer buttock and groin are from memory and the shades are ours.'),
  'pattern.root_L4': claim('Root L4: front and outer thigh, knee and inner shin.', 'textbook', ['HARRISON', 'MURPHY09', 'TAYLOR13', 'ALBERT19', 'HENDERSON'], 'memory', 'The table was read in full; the low-back area is from memory.'),
  'pattern.root_L5': claim('Root L5: buttock, back and outer thigh, outer calf, top of the foot and big toe.', 'textbook', ['HARRISON', 'MURPHY09', 'TAYLOR13', 'ALBERT19', 'HENDERSON'], 'memory', 'The table was read in full; the low-back area is from memory.'),
  'pattern.root_S1': claim('Root S1: buttock, back of the thigh, calf, sole and outer foot.', 'textbook', ['HARRISON', 'MURPHY09', 'TAYLOR13', 'ALBERT19', 'HENDERSON'], 'memory', 'The table was read in full; the low-back area is from memory.'),
} as const;
