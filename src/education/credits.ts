import { findSource, type SourceId } from './evidence/register';

/** What a credited work was used for. */
export type CreditRole = 'shape' | 'terms' | 'mechanics' | 'font' | 'icons' | 'software';

export interface Credit {
  readonly role: CreditRole;
  readonly name: string;
  readonly licence: string;
  /** What was taken, and what was not: a key of `CREDIT_USES`. */
  readonly use: CreditUse;
  /** The source it is in the register, for works whose data were used. */
  readonly key?: SourceId;
}

/** What was taken of a work, in English; the other languages have it under `claims:use`. */
export const CREDIT_USES = {
  sites: 'Named points were measured on it; no mesh of it ships.',
  numbers: 'Numbers are used and cited; no file of it ships.',
  identifiers: 'Identifiers of structures.',
  fma: 'FMA identifiers of structures.',
  letters: 'The font of the page, shipped unchanged.',
  icons: 'Icons of buttons.',
  picture: 'Draws the picture.',
  page: 'Builds the page.',
  joins: 'Join React and three.js.',
  camera: 'Turns, moves and eases the view.',
  offline: 'Keeps the page for use without a network.',
  pointer: 'Finds what is under the pointer.',
  packs: 'Packs and unpacks the shapes.',
  words: 'Hold the words of each language.',
  state: 'Holds the state of the page.',
  codes: 'Draws the codes that a phone reads.',
} as const;

/** Whether a licence is told in words ("per the file headers") and not by its name alone: the words are translated, under `claims:licence`. */
export const toldInWords = (licence: string): boolean => /[ (][a-z]{3,}/.test(licence);

export type CreditUse = keyof typeof CREDIT_USES;

const data = (role: CreditRole, key: SourceId, use: CreditUse): Credit => {
  const source = findSource(key);
  if (!source?.licence) throw new Error(`credits: source ${key} has no licence`);
  return { role, name: source.citation, licence: source.licence, use, key };
};

/** Whose work the product stands on. The same list as CREDITS.md (tested). */
export const CREDITS: readonly Credit[] = [
  data('shape', 'BodyParts3D', 'sites'),
  data('shape', 'visible-human-male', 'sites'),
  data('shape', 'visible-human-female', 'sites'),
  data('shape', 'libhip', 'sites'),
  data('terms', 'UBERON', 'identifiers'),
  data('terms', 'BP3D', 'fma'),
  data('mechanics', 'FullBodyMuscleActuated', 'numbers'),
  data('mechanics', 'Rajagopal2016', 'numbers'),
  data('mechanics', 'Christophy2012', 'numbers'),
  data('mechanics', 'Delp1990', 'numbers'),
  data('mechanics', 'gait-example', 'numbers'),
  data('mechanics', 'MyoSim', 'numbers'),
  data('mechanics', 'OrthoLoad-OLS', 'numbers'),
  data('mechanics', 'HipJointForceModel', 'numbers'),
  { role: 'font', name: 'Atkinson Hyperlegible Next, Braille Institute', licence: 'OFL-1.1', use: 'letters' },
  { role: 'icons', name: 'Lucide', licence: 'ISC', use: 'icons' },
  { role: 'software', name: 'three.js', licence: 'MIT', use: 'picture' },
  { role: 'software', name: 'React and React DOM', licence: 'MIT', use: 'page' },
  { role: 'software', name: 'React Three Fiber and drei', licence: 'MIT', use: 'joins' },
  { role: 'software', name: 'camera-controls', licence: 'MIT', use: 'camera' },
  { role: 'software', name: 'three-mesh-bvh', licence: 'MIT', use: 'pointer' },
  { role: 'software', name: 'meshoptimizer', licence: 'MIT', use: 'packs' },
  { role: 'software', name: 'i18next and react-i18next', licence: 'MIT', use: 'words' },
  { role: 'software', name: 'Zustand', licence: 'MIT', use: 'state' },
  { role: 'software', name: 'uqr', licence: 'MIT', use: 'codes' },
  { role: 'software', name: 'Workbox', licence: 'MIT', use: 'offline' },
];

/** Licence of the generated shapes (`assets/anatomy.glb`) and of the site tables (`src/anatomy/sites`). */
export const ASSET_LICENCE = 'CC BY-SA 2.1 JP';
