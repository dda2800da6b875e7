import { claim } from './claim';

/** What can set it off, what people do about it, and how sure anybody is. */
export const CARE_CLAIMS = {
  'cause.lbp-common': claim('Low back pain is the leading cause of disability; 619 million people had it in 2020.', 'observational', ['WHO23'], 'secondary'),
  'cause.sudden-or-slow': claim('It may start with a strain or sudden effort, or build up with long sitting or running.', 'expert', ['article-000', 'article-004'], 'secondary', 'Plausible; from popular articles.'),
  'cause.load-joints': claim('Discs and small joints of the low back take load.', 'textbook', ['SPINE-ANAT', 'DISC-ANAT'], 'excerpt'),
  'cause.posture-no-consensus': claim('Postures and lifting go along with back pain in some studies; reviews do not agree that they cause it.', 'review', ['SWAIN20'], 'abstract'),
  'cause.sitting': claim('People who sit for long have back pain a little more often.', 'observational', ['SEDENT21'], 'abstract', 'Odds ratio 1.42 (1.09–1.85), at one point in time: an association.'),
  'cause.one-sided': claim('Some clinicians think that leaning to one side or running on a sloped road can bother one hip.', 'disputed', ['article-000', 'article-004'], 'secondary', 'Opinion: no study was found.'),
  'cause.running-fine': claim('Running need not be given up.', 'design-choice', [], 'none', 'The claim that jogging is a cause was not supported.'),
  'cause.companion': claim('Sore or weaker hip muscles often go along with low back pain; how often they cause it is not known.', 'disputed', ['COOPER16', 'MONCLUS25', 'SADLER19'], 'abstract'),

  'care.hip-strength': claim('Adding hip strengthening to care eased pain by about 5 of 100 points and disability by about 3.', 'review', ['HIPSTR20'], 'abstract', '−5.4 mm of 100 (−8.9 to −1.8); −2.9 (−5.6 to −0.1); five trials, 309 people. Real but small.'),
  'care.exercise': claim('Guidelines advise exercise and staying active for low back pain.', 'guideline', ['NG59', 'WHO23', 'ACP17'], 'secondary'),
  'care.massage': claim('Massage may be offered, together with exercise; how sure studies are is very low.', 'guideline', ['WHO23', 'NG59'], 'secondary'),
  'care.package': claim('Strength, movement, stretching and touch are best used together.', 'guideline', ['NG59', 'WHO23', 'HIPSTR20'], 'secondary', 'Hands-on care only with exercise (NICE).'),
  'care.physio': claim('A physiotherapist can fit exercises to a person.', 'expert', ['article-001', 'NG59'], 'secondary'),
  'care.physio-parts': claim('A physiotherapist may use guided stretching, strength work and gentle cardio exercise.', 'expert', ['article-003'], 'secondary'),
  'care.heat': claim('A warm pack can ease new low back pain for a short time.', 'review', ['COCH-HEAT06', 'ACP17'], 'abstract'),
  'care.ball': claim('Pressing on a ball may bring short comfort.', 'expert', ['article-003', 'ROACH13'], 'abstract', 'Releasing the points did not raise strength in one study.'),
  'care.stretch': claim('Stretching may feel good; it has less support than strengthening.', 'memory-unverified', ['HIPSTR20'], 'memory'),
  'care.sleep': claim('A pillow between the knees keeps the top leg from sinking across.', 'expert', ['NAMTPT', 'article-002'], 'excerpt', 'Sensible; not tested for back pain.'),
  'care.sleep-option': claim('Lying between side and back with a pillow behind is one more option.', 'expert', ['article-002'], 'secondary', 'That it is “best” has no support.'),
  'care.posture-vary': claim('No single posture is right; changing it is fine.', 'review', ['SWAIN20'], 'abstract'),
  'care.pace': claim('Start with an amount that can be repeated tomorrow, and add a little each week.', 'memory-unverified', ['NG59'], 'memory', 'Common advice; not read in a source.'),
  'care.clinician-looks': claim('A clinician may watch a person walk, look at the feet and test how the hip moves and how strong it is.', 'expert', ['article-002', 'TREND'], 'excerpt'),
  'care.emg-meaning': claim('Bars show muscle work as a share of a hard test effort. Higher is not better.', 'review', ['EBERT17', 'MOORE20'], 'abstract', 'Surface recordings, mostly of healthy young adults; people differ widely.'),
} as const;
