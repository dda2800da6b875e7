/** A published size or angle of the skeleton that our own shapes are compared with. */
export interface PublishedFigure {
  /** What is measured; `figures.ts` of the modelling measures the same on ours. */
  readonly quantity: string;
  readonly value: number;
  /** Standard deviation between people; `null` where the source as read gives none. */
  readonly sd: number | null;
  readonly unit: 'mm' | '°';
  /** Key in the evidence register. */
  readonly source: string;
  /** How it was read: in an excerpt of the source, or recalled and not yet checked. */
  readonly status: 'verified' | 'memory, unverified';
  readonly note?: string;
}

const levels = (quantity: string, values: readonly number[]): PublishedFigure[] =>
  values.map((value, i) => ({ quantity: `L${i + 1} ${quantity}`, value, sd: null, unit: 'mm', source: 'Panjabi1992', status: 'memory, unverified' }));

/** Mean figures of adults; of both sexes unless the note says otherwise. */
export const PUBLISHED_FIGURES: readonly PublishedFigure[] = [
  { quantity: 'inter-ASIS distance', value: 238, sd: 20.1, unit: 'mm', source: 'Augustine2018', status: 'verified' },
  { quantity: 'inter-ASIS distance', value: 227, sd: 13, unit: 'mm', source: 'SEAsia-CT', status: 'verified', note: 'men' },
  { quantity: 'inter-AIIS distance', value: 187, sd: 10, unit: 'mm', source: 'SEAsia-CT', status: 'verified', note: 'men' },
  { quantity: 'true conjugate', value: 105, sd: 10, unit: 'mm', source: 'SEAsia-CT', status: 'verified', note: 'men; women 116 ± 10' },
  { quantity: 'hip-centre distance', value: 175.3, sd: null, unit: 'mm', source: 'visible-human-male', status: 'verified', note: 'one man; one woman 201.0' },
  { quantity: 'pelvic incidence', value: 53, sd: 11, unit: '°', source: 'Dorr2020', status: 'verified' },
  { quantity: 'pelvic incidence', value: 53, sd: 10.5, unit: '°', source: 'MacThiong2011', status: 'verified', note: 'middle and quarter of the ± 2 SD range 32–74' },
  { quantity: 'pelvic tilt', value: 13.5, sd: 6.75, unit: '°', source: 'MacThiong2011', status: 'verified', note: 'middle and quarter of the ± 2 SD range 0–27' },
  { quantity: 'sacral slope', value: 39.5, sd: 7.75, unit: '°', source: 'MacThiong2011', status: 'verified', note: 'middle and quarter of the ± 2 SD range 24–55' },
  { quantity: 'sacral slope', value: 40, sd: 10, unit: '°', source: 'Dorr2020', status: 'verified' },
  { quantity: 'lumbar lordosis L1–S1', value: 49.8, sd: 11.2, unit: '°', source: 'LORDOSIS-627', status: 'verified', note: 'theirs is T12–S1, standing, and higher in women than in men; ours from the upper endplate of L1' },
  { quantity: 'bi-iliac width', value: 280.9, sd: 20.7, unit: 'mm', source: 'Heinz2003', status: 'verified', note: 'men; worked out from a public copy of the data; theirs on living people over the skin, ours on bone' },
  { quantity: 'pubic symphysis width', value: 5, sd: null, unit: 'mm', source: 'Becker2010', status: 'verified', note: 'men by CT, half way from front to back (Alicioglu 2008); women 4.6; ours at its narrowest' },
  { quantity: 'pubic symphysis width', value: 3.19, sd: 1.53, unit: 'mm', source: 'KoreaPubis2021', status: 'verified', note: 'men by CT, at its narrowest; women 3.09 ± 1.50' },
  { quantity: 'anterior pelvic plane height', value: 92.7, sd: 10.5, unit: 'mm', source: 'Augustine2018', status: 'verified', note: 'ours from the level of the iliac spines to that of the pubic tubercles' },
  { quantity: 'sacral height', value: 106.67, sd: 10.16, unit: 'mm', source: 'DrySacra30', status: 'verified', note: 'ours from promontory to apex' },
  { quantity: 'sacral width', value: 103.6, sd: 6.78, unit: 'mm', source: 'DrySacra30', status: 'verified' },
  { quantity: 'femoral head radius', value: 24, sd: null, unit: 'mm', source: 'textbook', status: 'memory, unverified', note: 'men; women 21.5' },
  { quantity: 'neck–shaft angle', value: 129.23, sd: null, unit: '°', source: 'Toogood2009', status: 'verified' },
  { quantity: 'neck–shaft angle', value: 133.02, sd: null, unit: '°', source: 'Jiang2015', status: 'verified' },
  { quantity: 'neck–shaft angle', value: 124.7, sd: 6.2, unit: '°', source: 'Carmona', status: 'verified' },
  { quantity: 'femoral offset', value: 42.9, sd: 6.8, unit: 'mm', source: 'Carmona', status: 'verified' },
  ...levels('upper endplate width', [41.2, 42.6, 44.1, 46.6, 47.3]),
  ...levels('lower endplate width', [43.3, 45.5, 48.0, 49.5, 49.4]),
  ...levels('upper endplate depth', [34.1, 34.6, 35.2, 35.5, 34.7]),
  ...levels('lower endplate depth', [35.3, 34.9, 34.8, 33.9, 33.2]),
  ...levels('posterior body height', [23.8, 24.3, 23.8, 24.1, 22.9]),
  ...levels('canal depth', [19.0, 18.2, 17.5, 18.6, 19.7]),
  ...levels('transverse process span', [71.2, 76.1, 85.7, 79.4, 92.5]),
  { quantity: 'L5 upper endplate depth', value: 35.7, sd: null, unit: 'mm', source: 'ijss-nz-ct', status: 'verified' },
  { quantity: 'L5 lower endplate depth', value: 35.3, sd: null, unit: 'mm', source: 'ijss-nz-ct', status: 'verified' },
  { quantity: 'L5 posterior body height', value: 26.3, sd: null, unit: 'mm', source: 'ijss-nz-ct', status: 'verified' },
  { quantity: 'L5 canal depth', value: 15.6, sd: null, unit: 'mm', source: 'ijss-nz-ct', status: 'verified' },
  { quantity: 'L1 body width', value: 36.3, sd: null, unit: 'mm', source: 'Gujarat2012', status: 'verified', note: 'men; the abstract does not say at which height, ours is at the waist' },
  { quantity: 'L5 body width', value: 46, sd: null, unit: 'mm', source: 'Gujarat2012', status: 'verified', note: 'men; the abstract does not say at which height, ours is at the waist' },
];
