import { FORM_IDS } from '@/anatomy/form/forms';
import { measuresOf, PELVIC_MEASURES, PUBLISHED_SIZES, type PelvicMeasure, type PublishedSize } from '@/anatomy/form/measures';

const NAMES: Readonly<Record<PelvicMeasure, string>> = {
  hipCentres: 'hip-centre distance',
  interASIS: 'inter-ASIS distance',
  interAIIS: 'inter-AIIS distance',
  interspinous: 'between the ischial spines',
  intertuberous: 'between the lowest points of the sit bones',
  trueConjugate: 'true conjugate (inlet, front to back)',
  subpubicAngle: 'subpubic angle',
};
const unitOf = (measure: PelvicMeasure): string => (measure === 'subpubicAngle' ? '°' : ' mm');

const sizes = Object.fromEntries(FORM_IDS.map((form) => [form, measuresOf(form)])) as Record<(typeof FORM_IDS)[number], ReturnType<typeof measuresOf>>;

const publishedRow = ({ measure, form, value, sd, source, status, note }: PublishedSize): string => {
  const ours = sizes[form][measure];
  const difference = ours - value;
  const inSd = sd === null ? '–' : (difference / sd).toFixed(1);
  return `| ${NAMES[measure]} | ${form} | ${source} (${status}) | ${value}${sd === null ? '' : ` ± ${sd}`}${unitOf(measure)} | ${ours.toFixed(1)} | ${difference.toFixed(1)} | ${inSd} | ${note ?? ''} |`;
};

/** The sizes of the three forms beside each other, and each beside the published means of women or men: two tables in Markdown. */
export const formsTables = (): string => {
  const own = PELVIC_MEASURES.map((measure) => `| ${NAMES[measure]} | ${FORM_IDS.map((form) => `${sizes[form][measure].toFixed(1)}${unitOf(measure)}`).join(' | ')} |`);
  return [
    `| size | ${FORM_IDS.join(' | ')} |`,
    '| --- | --- | --- | --- |',
    ...own,
    '',
    '| size | form | source | published | ours | difference | in SD | note |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...PUBLISHED_SIZES.map(publishedRow),
  ].join('\n');
};
