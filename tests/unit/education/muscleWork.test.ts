import { describe, expect, it } from 'vitest';
import rooms from '#assets/locales/en/rooms.json';
import ui from '#assets/locales/en/ui.json';
import { STRUCTURES } from '@/anatomy/catalogue';
import { ratio, seconds } from '@/anatomy/units';
import { muscleWork, shownFigure, workBasis } from '@/education/activity/muscleWork';
import { isSourceId } from '@/education/evidence/register';
import { TEXT_EVIDENCE } from '@/education/evidence/textEvidence';
import { EMG } from '@/education/exercises/emg';
import { VALIDATION } from '@/education/stance/validation';
import { onScale, SCALE_TOP, WORK_COLOURS } from '@/state/activity';
import { HOLD_TIME } from '@/state/course';
import { stanceFrame } from '@/state/derived';
import { INITIAL_STATE } from '@/state/initialState';
import { POSES } from '@/state/standing';
import { qlMovesHip } from './support/language';

const held = { ...INITIAL_STATE, courseTime: HOLD_TIME };
const muscles = STRUCTURES.filter(({ tissue }) => tissue === 'muscle').map(({ id }) => id);

describe('muscle work that is shown', () => {
  it.each(['left', 'right'] as const)('standing %s: what the model solved, and nothing for the hip of the free leg', (stanceSide) => {
    const state = { ...held, stanceSide };
    const workOf = muscleWork(state);
    const { muscles: solved } = stanceFrame(state).result;
    for (const id of muscles) expect(workOf(id), id).toBe(solved[id]?.activation ?? null);
    const free = stanceSide === 'left' ? 'R' : 'L';
    expect(workOf(`gluteus_medius_${free}`)).toBeNull();
    expect(workOf(`quadratus_lumborum_${free}`)).toBeGreaterThan(0);
  });

  it('of a pose: published EMG of the working side only, and nothing where none was read', () => {
    for (const pose of POSES.filter((name) => name !== 'standing' && name !== 'walking')) {
      const lit = muscles.filter((id) => muscleWork({ ...held, pose, stanceSide: 'left' })(id) !== null);
      if (pose === 'bridge' || pose === 'side_plank_abd') expect(lit.filter((id) => id.endsWith('_R')), 'both legs').toHaveLength(lit.length / 2);
      else expect(lit.every((id) => id.endsWith('_L')), pose).toBe(true);
      expect(lit.length > 0, pose).toBe(pose in EMG);
      expect(workBasis(pose)).toBe(pose in EMG ? 'emg' : 'none');
      expect(lit.some((id) => id.startsWith('quadratus')), 'no EMG of quadratus lumborum was read').toBe(false);
    }
  });

  it('is the middle of what several studies found', () => {
    expect(shownFigure(EMG.clamshell!.gluteus_medius!)).toBeCloseTo((38 + 67) / 2 / 100);
    expect(shownFigure([])).toBeNull();
    expect(shownFigure([{ value: { above: 40 }, source: 'MOORE20', read: 'abstract' }]), 'the least that a review gives').toBeCloseTo(0.4);
  });

  it('of the side plank with a leg lift: a figure for the leg underneath and one for the leg on top', () => {
    for (const [stanceSide, under, top] of [['left', 'L', 'R'], ['right', 'R', 'L']] as const) {
      const workOf = muscleWork({ ...held, pose: 'side_plank_abd', stanceSide });
      expect(workOf(`gluteus_medius_${under}`)).toBeCloseTo(1.03);
      expect(workOf(`gluteus_medius_${top}`)).toBeCloseTo(0.89);
    }
  });

  it('of the walk: the right hip while it stands, as computed in the data', () => {
    const at = (time: number) => muscleWork({ ...held, pose: 'walking', courseTime: seconds(time) });
    expect(at(1.2)('gluteus_medius_R')).toBeGreaterThan(0.2);
    expect(at(3)('gluteus_medius_R')).toBeNull();
    expect(at(1.2)('gluteus_medius_L')).toBeNull();
  });
});

describe('the scale of colours', () => {
  it('falls in lightness all the way, so that it reads in grey', () => {
    const light = WORK_COLOURS.map((hex) => [1, 3, 5].map((i) => (parseInt(hex.slice(i, i + 2), 16) / 255) ** 2.2).reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i]!, 0));
    for (let i = 1; i < light.length; i += 1) expect(light[i]!).toBeLessThan(light[i - 1]! * 0.75);
  });

  it('gives quadratus lumborum a scale of its own', () => {
    expect(onScale('quadratus_lumborum_L', SCALE_TOP.quadratus_lumborum)).toBe(1);
    expect(onScale('gluteus_medius_L', SCALE_TOP.quadratus_lumborum)).toBeCloseTo(0.2);
    expect([onScale('gluteus_medius_L', ratio(7)), onScale('gluteus_medius_L', ratio(-1))]).toEqual([1, 0]);
  });
});

describe('the validation table', () => {
  it.each(VALIDATION.map((row) => [row.id, row] as const))('%s has words, known sources, and a model value within what was published where that is a prediction', (id, row) => {
    expect(rooms.method.row).toHaveProperty(id);
    expect(rooms.method.unit).toHaveProperty(row.unit);
    expect(rooms.method.basis).toHaveProperty(row.basis);
    expect(row.sources.every(isSourceId)).toBe(true);
    const value = row.model();
    expect(Number.isFinite(value)).toBe(true);
    const { published, basis } = row;
    if (basis !== 'predicted' || published?.low === undefined || published.high === undefined) return;
    expect(value).toBeGreaterThanOrEqual(published.low);
    expect(value).toBeLessThanOrEqual(published.high);
  });
});

describe('sentences about standing', () => {
  const said = [...TEXT_EVIDENCE].filter(([key]) => /^(?:ui|rooms):/.test(key));
  const textOf = (key: string): unknown => key.replace(/^\w+:/, '').split('.').reduce<unknown>((at, part) => (at as Record<string, unknown>)[part], { ...ui, ...rooms });

  it('exist under the keys that the register names, each with evidence', () => {
    expect(said.length).toBeGreaterThan(30);
    for (const [key, evidence] of said) {
      expect(typeof textOf(key), key).toBe('string');
      expect(evidence.length, key).toBeGreaterThan(0);
    }
  });

  it('say what quadratus lumborum does and does not', () => {
    const text = textOf('rooms:stand.qlSays') as string;
    expect(text).toMatch(/only by using the trunk as a counterweight/);
    expect(text).toMatch(/loads the low back more, and on one side/);
    expect(said.flatMap(([key]) => qlMovesHip(textOf(key) as string))).toEqual([]);
  });

  it('say that strength and drop are only weakly linked, and what a nerve block did', () => {
    expect(rooms.stand.studies).toMatch(/weakly linked/);
    expect(rooms.stand.studies).toMatch(/nerve block that halved strength did not change the drop/);
    expect(rooms.method.studies.weakLink).toMatch(/0\.22/);
  });
});
