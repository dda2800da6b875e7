import { claim } from './claim';

/** Standing on one leg: what textbooks say, what the model computes, what studies found. */
export const STANCE_CLAIMS = {
  'stance.level-pelvis': claim('In standing on one leg the side hip muscle of the standing side keeps the pelvis level.', 'textbook', ['GMED-ANAT', 'TREND', 'Grays'], 'excerpt'),
  'stance.working-side': claim('In walking and running the gluteus medius of the leg that is on the ground works.', 'textbook', ['GMED-ANAT', 'TREND'], 'excerpt'),
  'stance.drop-or-lean': claim('When it is weak, the pelvis can sink on the free side, or the trunk leans over the standing side.', 'textbook', ['TREND'], 'excerpt'),
  'stance.computed': claim('The posture and muscle work on screen are solved from statics, not drawn by hand.', 'model-computed', ['StanceModel'], 'file', 'Drop, lean and muscle work of a weak hip depend on calibrated parameters: look at directions, not at exact numbers.'),
  'stance.hip-load': claim('In the model the hip carries about two and a half times body weight on one leg; implants with sensors measured 2.2 to 3.3.', 'model-computed', ['OrthoLoad-OLS', 'StanceModel'], 'file'),
  'stance.lumbar-load': claim('In the model leaning the trunk takes load off the hip and puts more on the low back.', 'model-computed', ['StanceModel'], 'file', 'Direction only: the size depends on assumed muscle tone.'),
  'stance.ql-free-side': claim('On the free side quadratus lumborum can hitch the pelvis only by using the trunk as a counterweight; this loads the low back more and on one side.', 'model-computed', ['StanceModel', 'QLp-landing2021', 'Youdas2013'], 'abstract', 'If the pelvis sinks and the trunk stays upright, the free-side muscle is stretched instead.'),
  'stance.others-work-harder': claim('When the side hip muscle is weak, other muscles may work harder.', 'disputed', ['CUREUS23', 'JEONG19', 'Cynn2006', 'Park2010', 'StanceModel'], 'abstract', 'Measured in side-lying leg lifts; not measured in walking. Quadratus lumborum cannot do the job of a hip muscle.'),
  'stance.weak-link': claim('In studies strength and pelvic drop are only weakly linked.', 'observational', ['DiMattia2005', 'Krautwurst2013'], 'abstract'),
  'stance.nerve-block': claim('In healthy people a nerve block that halved hip strength did not change the drop on average.', 'trial', ['Kendall2013', 'Pohl2015'], 'abstract'),
  'stance.passive': claim('When the side hip muscles have given all they can, the pelvis hangs on passive tissue: this is how the model draws a deep drop.', 'model-computed', ['StanceModel'], 'file', 'How stiff that tissue is was chosen; it decides how deep the drop is. Most uncertain number of the model.'),
  'stance.walk': claim('The walking figure moves as one adult was measured to move: list of the pelvis, bend of the trunk, sideways angle of the right hip, muscle work of the standing right hip.', 'measured', ['gait-example'], 'file', 'One adult, not a norm. The left hip copies the right half a cycle later; the forward swing of legs and arms is drawn. Muscle work was computed by others from the same data, not recorded on the skin.'),
  'stance.drawn-pose': claim('Lying, sitting and stretching figures are drawn from the words of the exercise.', 'design-choice', [], 'none', 'Not solved and not measured. Muscles are coloured only where published EMG was read, and only on the working side; on both where both legs do the same.'),
  'stance.things': claim('Cane, bag, seat, pillow, spade and mat are schematic: simple shapes of usual size, put where hands, knees and floor are.', 'design-choice', [], 'none', 'Nothing about them was measured. The arm that holds a cane is bent to reach it, not solved; the model knows only the weight on the cane and how far from the trunk it stands.'),
  'stance.bag': claim('A bag in the hand of the free side makes the standing hip muscles work more, in the hand of the standing side less.', 'laboratory', ['PMC8628027', 'StanceModel'], 'abstract'),
  'stance.cane': claim('A cane in the hand of the free side takes work off the standing hip.', 'laboratory', ['Neumann1998', 'StanceModel'], 'abstract'),
} as const;
