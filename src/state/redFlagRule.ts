import type { AppState } from './appState';

/** Choices that open "When to get help": numbness, both legs, the area between the legs (red-flag rule 2 of the clinical notes). */
export type HelpReason = 'numb' | 'both-legs' | 'saddle';

/** Zones that a saddle would touch: along the crease, over the tailbone, the inner thigh. */
const SADDLE: ReadonlySet<string> = new Set(['cleft', 'coccyx', 'thigh_med']);
const LEG = /^(?:thigh|knee|leg|ankle|foot)_/;
/** Below this height the legs are apart, mm; the height that the drawing uses too. */
const CROTCH_MM = -70;
/** Within this distance of the midline, between crotch and tailbone, a brush touches the saddle, mm. */
const SADDLE_MM = { across: 35, top: -10, bottom: -130 } as const;

/** Leg patterns that are drawn for nerves: on both sides they mean both legs. */
const isNerve = (pattern: string): boolean => pattern.startsWith('root_');

interface Touched {
  readonly left: boolean;
  readonly right: boolean;
}

const legsDrawn = ({ drawing }: Pick<AppState, 'drawing'>): Touched => {
  let left = false;
  let right = false;
  for (const stroke of drawing.strokes) {
    if (stroke.kind === 'clear') left = right = false;
    else if (!stroke.erase && stroke.kind === 'zone' && LEG.test(stroke.zone)) {
      left ||= stroke.side === 'L';
      right ||= stroke.side === 'R';
    } else if (!stroke.erase && stroke.kind === 'brush') {
      for (const { at } of stroke.dabs) {
        if (at[1] >= CROTCH_MM) continue;
        left ||= at[0] > 0;
        right ||= at[0] < 0;
      }
    }
  }
  return { left, right };
};

const saddleDrawn = ({ drawing }: Pick<AppState, 'drawing'>): boolean => {
  const since = drawing.strokes.findLastIndex((stroke) => stroke.kind === 'clear') + 1;
  return drawing.strokes.slice(since).some((stroke) => {
    if (stroke.kind === 'clear' || stroke.erase) return false;
    if (stroke.kind === 'zone') return SADDLE.has(stroke.zone);
    return stroke.dabs.some(({ at: [x, y] }) => Math.abs(x) < SADDLE_MM.across && y < SADDLE_MM.top && y > SADDLE_MM.bottom);
  });
};

/**
 * Which of the choices made now call for the panel. A fixed rule about what was chosen, the same for everyone: it says "these
 * need help" and never the opposite.
 */
export const helpReasons = (state: Pick<AppState, 'drawing' | 'brush' | 'patterns' | 'compared' | 'chosenZone'>): ReadonlySet<HelpReason> => {
  const reasons = new Set<HelpReason>();
  if (state.brush.quality === 'numb') reasons.add('numb');
  const legs = legsDrawn(state);
  const roots = [...state.patterns, ...state.compared].filter(({ pattern }) => isNerve(pattern));
  const onBoth = roots.some(({ side }) => side === 'L') && roots.some(({ side }) => side === 'R');
  if ((legs.left && legs.right) || onBoth) reasons.add('both-legs');
  if (saddleDrawn(state) || (state.chosenZone && SADDLE.has(state.chosenZone.zone))) reasons.add('saddle');
  return reasons;
};
