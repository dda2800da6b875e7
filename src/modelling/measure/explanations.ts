const HALF_WAY = 'the specimen was moved half way';
const NOT_MOVED = 'as measured on the one person; not moved towards a published mean';

/**
 * Why one of our figures lies more than one standard deviation from a published mean, or where no spread was read more than 2 mm or 2°, in a sentence for the table
 * in the docs. By quantity, or by quantity and source where the sources differ.
 */
export const EXPLANATIONS: Readonly<Record<string, string>> = {
  'inter-ASIS distance': 'the pelvis has the size of the first of the three people; the larger series agrees',
  'inter-AIIS distance': 'the pelvis has the size of the first of the three people, whose own distance is 210 mm',
  'sacral width': 'the sacrum has the size of the first of the three people, whose own width is 118 mm',
  'pelvic incidence': 'the person who sets size and stance has 36°, and shapes are averaged without turning the sacrum; inside ± 2 SD; below 44° counts as low (Boulay2006)',
  'tensor_fasciae_latae, cm³ per kg of lean mass': 'a tenth over the median; its middle half was cut off in the abstract as read',
  'multifidus at L2, mm²': 'the source gives no spread',
  'sacral slope': 'follows from the low pelvic incidence and from the anterior pelvic plane being held upright',
  'sacral slope (MacThiong2011)': 'just outside their ± 2 SD: follows from the low pelvic incidence of the person who sets size and stance (slope is incidence less tilt) and from the anterior pelvic plane being held upright',
  'pubic symphysis width (KoreaPubis2021)': 'as the three people measured have it; the other series (Becker2010, table 2) are wider: 4.2 to 5.9 in men',
  'neck–shaft angle (Toogood2009)': 'no spread was read; within one SD of the series that gives one (124.7 ± 6.2)',
  'neck–shaft angle (Jiang2015)': 'no spread was read; the three series differ by 8° among themselves, and ours lies between the other two',
  'L4 upper endplate width': `${HALF_WAY} (42.7 to 44.7); the rim site lies a little further in`,
  'L2 lower endplate width': `${HALF_WAY} (42.5 to 44.0); the rim site lies a little further in`,
  'L3 lower endplate width': `the specimen is narrow here (40.7) and was moved half way, to 44.4; the rim site lies a little further in`,
  'L5 lower endplate width': 'the specimen was moved from 48.1 to 48.8; the rim site at 90°, measured anew since the first reading had missed the rim, lies 2 mm further in on each side',
  'L5 lower endplate depth': 'the specimen has 39.1 and was moved half way towards the other series, 35.3, which was read (ijss-nz-ct), not towards this one',
  'L5 lower endplate depth (ijss-nz-ct)': `${HALF_WAY} (39.1 to 37.2); ours between rim sites`,
  'L1 posterior body height': NOT_MOVED,
  'L3 posterior body height': NOT_MOVED,
  'L5 posterior body height (ijss-nz-ct)': `${NOT_MOVED}; the two series differ by 3.4 mm`,
  'L1 canal depth': `${NOT_MOVED}; ours at half the height of the canal`,
  'L5 canal depth (ijss-nz-ct)': `${NOT_MOVED}; ours lies between the two series (15.6 and 19.7)`,
  'L3 transverse process span': `${HALF_WAY} (79.0 to 82.3)`,
  'L4 transverse process span': `${HALF_WAY} (84.1 to 81.8)`,
  'L5 transverse process span': `${HALF_WAY} (100.5 to 96.5)`,
  'psoas_major, cm³': 'the specimen’s 173.7 cm³ were thickened by the law in its table (factor 1.68), and its lower half given an even taper, which brought it near a figure from memory; no spread was read',
  'iliacus, cm³': 'nearly a quarter under: the specimen’s 122.6 cm³ were thickened by the law in its table (factor 1.64, deep surface fixed, less beside psoas, which has the room), and no further towards a figure from memory; no spread was read',
  'piriformis, cm³': 'the specimen’s 29.2 cm³ were thickened by the law in its table (factor 1.83), and no further towards a figure from memory; no spread was read',
};

/** Structures of which only a part is drawn, so that a reference surface of the whole says nothing where they end. */
export const DRAWN_IN_PART: ReadonlySet<string> = new Set(['iliotibial_tract', 'hamstrings']);

/** More than this from a published mean without a spread needs a sentence, mm or degrees. */
const FAR_OFF = 2;

/** Whether a difference needs a sentence. */
export const needsSentence = (difference: number, sd: number | null): boolean => Math.abs(difference) > (sd ?? FAR_OFF);

/** The sentence for a quantity beside one source, if there is one. */
export const explanationOf = (quantity: string, source: string): string | undefined => EXPLANATIONS[`${quantity} (${source})`] ?? EXPLANATIONS[quantity];
