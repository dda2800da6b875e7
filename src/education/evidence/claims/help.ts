import { claim } from './claim';

/** When to get help, and what an education tool has to say about itself. */
export const HELP_CLAIMS = {
  'help.cauda-equina': claim('Numbness between the legs, bladder, bowel or sexual change, or growing leg weakness with back pain needs help now.', 'guideline', ['CES-RF', 'IFOMPT20', 'AHCPR'], 'excerpt', 'Rare: about 1 to 3 in 100,000.'),
  'help.injury': claim('Pain after a bad fall, crash or blow needs help now.', 'guideline', ['AHCPR', 'GCARE'], 'excerpt'),
  'help.very-ill': claim('Feeling very ill, hot or shivery with back pain needs help now.', 'guideline', ['GCARE', 'AHCPR'], 'excerpt'),
  'help.aorta': claim('Sudden, very strong belly or back pain with faintness needs help now.', 'memory-unverified', ['GCARE'], 'memory', 'From memory: aortic aneurysm.'),
  'help.cancer': claim('New pain after cancer, or weight loss without a reason, should be told to a doctor within a day or two.', 'guideline', ['AHCPR', 'GCARE', 'IFOMPT20'], 'excerpt', 'One sign alone is weak evidence.'),
  'help.infection': claim('Fever, a recent infection or poor defence against germs should be told to a doctor within a day or two.', 'guideline', ['AHCPR', 'GCARE'], 'excerpt'),
  'help.fracture': claim('Steroid tablets or thin bones with sudden pain should be told to a doctor within a day or two.', 'guideline', ['AHCPR', 'GCARE'], 'excerpt'),
  'help.night': claim('Pain every night that no position eases should be told to a doctor within a day or two.', 'guideline', ['AHCPR', 'GCARE'], 'excerpt'),
  'help.age': claim('A first strong back pain under 20 or over 50 should be told to a doctor.', 'guideline', ['AHCPR', 'GCARE'], 'excerpt', 'Lists differ (50 or 55): weak on its own.'),
  'help.numb-leg': claim('A numb or weak part of the leg or foot should be told to a doctor within a day or two.', 'guideline', ['GCARE', 'AHCPR', 'MSD'], 'excerpt'),
  'help.few-weeks': claim('Pain that is no better after a few weeks, or that stops daily life, should be seen.', 'expert', ['GCARE', 'article-003'], 'excerpt'),
  'help.morning-stiff': claim('Morning stiffness of more than half an hour that moving eases should be seen.', 'memory-unverified', ['GCARE'], 'memory', 'From memory: inflammatory back pain.'),
  'help.mostly-fine': claim('Most acute back pain gets better whatever is done.', 'guideline', ['ACP17'], 'abstract'),
  'help.keep-active': claim('Staying active is advised; long bed rest can make pain worse.', 'guideline', ['NG59', 'WHO23', 'article-003'], 'secondary'),
  'help.hurt-not-harm': claim('Pain is not the same as harm.', 'review', ['PNE', 'NOCEBO'], 'abstract'),
  'help.no-single-sign': claim('Guidelines judge warning signs together; no single one proves anything.', 'guideline', ['IFOMPT20', 'NG59'], 'secondary'),
  'help.cord-ends': claim('The spinal cord ends at about L1 to L2; low-back emergencies concern the nerves below it.', 'memory-unverified', ['CES-RF'], 'memory'),
  'help.emergency-number': claim('112 works in the European Union, 911 in the USA and Canada, 999 in the United Kingdom, 000 in Australia, 111 in New Zealand.', 'expert', ['EMERGENCY'], 'secondary', 'Read in travel pages: a person must check before release.'),
  'about.not-diagnosis': claim('This is education. It does not compare anybody’s answers or drawings with a condition.', 'design-choice', [], 'none'),
  'about.privacy': claim('Nothing that is drawn or typed leaves the device.', 'design-choice', [], 'none'),
  'about.pictures-help-talk': claim('Patients shown 3D models said more often that they knew more.', 'trial', ['RCT3D24', 'AR23'], 'abstract', 'Helps people talk; not shown to help pain.'),
} as const;
