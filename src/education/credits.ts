import { findSource, type SourceId } from './evidence/register';

/** What a credited work was used for. */
export type CreditRole = 'shape' | 'terms' | 'mechanics' | 'font' | 'icons' | 'software';

export interface Credit {
  readonly role: CreditRole;
  readonly name: string;
  readonly licence: string;
  /** What was taken, and what was not. */
  readonly use: string;
}

const data = (role: CreditRole, key: SourceId, use: string): Credit => {
  const source = findSource(key);
  if (!source?.licence) throw new Error(`credits: source ${key} has no licence`);
  return { role, name: source.citation, licence: source.licence, use };
};

const SITES = 'Named points were measured on it; no mesh of it ships.';
const NUMBERS = 'Numbers are used and cited; no file of it ships.';

/** Whose work the product stands on. The same list as CREDITS.md (tested). */
export const CREDITS: readonly Credit[] = [
  data('shape', 'BodyParts3D', SITES),
  data('shape', 'visible-human-male', SITES),
  data('shape', 'visible-human-female', SITES),
  data('shape', 'libhip', SITES),
  data('terms', 'UBERON', 'Identifiers of structures.'),
  data('terms', 'BP3D', 'FMA identifiers of structures.'),
  data('mechanics', 'FullBodyMuscleActuated', NUMBERS),
  data('mechanics', 'Rajagopal2016', NUMBERS),
  data('mechanics', 'Christophy2012', NUMBERS),
  data('mechanics', 'Delp1990', NUMBERS),
  data('mechanics', 'gait-example', NUMBERS),
  data('mechanics', 'MyoSim', NUMBERS),
  data('mechanics', 'OrthoLoad-OLS', NUMBERS),
  data('mechanics', 'HipJointForceModel', NUMBERS),
  { role: 'font', name: 'Atkinson Hyperlegible Next, Braille Institute', licence: 'OFL-1.1', use: 'The font of the page, shipped unchanged.' },
  { role: 'icons', name: 'Lucide', licence: 'ISC', use: 'Icons of buttons.' },
  { role: 'software', name: 'three.js', licence: 'MIT', use: 'Draws the picture.' },
  { role: 'software', name: 'React and React DOM', licence: 'MIT', use: 'Builds the page.' },
  { role: 'software', name: 'React Three Fiber and drei', licence: 'MIT', use: 'Join React and three.js.' },
  { role: 'software', name: 'three-mesh-bvh', licence: 'MIT', use: 'Finds what is under the pointer.' },
  { role: 'software', name: 'meshoptimizer', licence: 'MIT', use: 'Packs and unpacks the shapes.' },
  { role: 'software', name: 'i18next and react-i18next', licence: 'MIT', use: 'Hold the words of each language.' },
  { role: 'software', name: 'Zustand', licence: 'MIT', use: 'Holds the state of the page.' },
  { role: 'software', name: 'uqr', licence: 'MIT', use: 'Draws the codes that a phone reads.' },
];

/** Licence of the generated shapes (`assets/anatomy.glb`) and of the site tables (`src/anatomy/sites`). */
export const ASSET_LICENCE = 'CC BY-SA 2.1 JP';
