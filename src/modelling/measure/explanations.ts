/** Why one of our figures lies more than one standard deviation from a published mean, in a sentence for the table in the docs. */
export const EXPLANATIONS: Readonly<Record<string, string>> = {
  'inter-ASIS distance': 'the pelvis has the size of the first of the three people; the larger series agrees',
  'inter-AIIS distance': 'the pelvis has the size of the first of the three people, whose own distance is 210 mm',
  'sacral width': 'the sacrum has the size of the first of the three people, whose own width is 118 mm',
  'pelvic incidence': 'the person who sets size and stance has 36°, and shapes are averaged without turning the sacrum; inside ± 2 SD',
  'gluteus_medius, cm³ per kg of lean mass': 'just under the middle half, inside one SD',
  'tensor_fasciae_latae, cm³ per kg of lean mass': 'a tenth over the median; its middle half was cut off in the abstract as read',
  'multifidus at L2, mm²': 'the source gives no spread',
  'quadratus_lumborum at L1/2, mm²': '2 % under the smaller mean; the source as read gives no spread',
  'quadratus_lumborum at L3/4, mm²': '7 % over the larger mean; the source as read gives no spread; cut level here and along the disc there',
  'sacral slope': 'follows from the low pelvic incidence and from the anterior pelvic plane being held upright',
};

/** Structures of which only a part is drawn, so that a reference surface of the whole says nothing where they end. */
export const DRAWN_IN_PART: ReadonlySet<string> = new Set(['longissimus_thoracis', 'iliocostalis_lumborum', 'iliotibial_tract', 'hamstrings']);
