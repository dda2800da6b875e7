import { describe, expect, it } from 'vitest';
import { sideErrors } from './support/language';
import { allTexts } from './support/locale';
import { findStructure } from '@/anatomy/catalogue';
import { findEvidence } from '@/education/evidence/register';
import { findTour, TOURS } from '@/education/tours';
import { findPattern } from '@/pain/patterns';
import { HOLD_TIME } from '@/state/course';
import { PICTURE_KEYS } from '@/state/destiny';
import { INITIAL_STATE } from '@/state/initialState';
import { decodeLink, encodeLink } from '@/state/link';

const texts = new Map(allTexts('en').map(({ key, value }) => [key, value]));
const spanish = new Map(allTexts('es').map(({ key, value }) => [key, value]));
const german = new Map(allTexts('de').map(({ key, value }) => [key, value]));
const arabic = new Map(allTexts('ar').map(({ key, value }) => [key, value]));
const steps = TOURS.flatMap((tour) => tour.steps.map((step, index) => ({ name: `${tour.id}.${step.id}`, tour, step, index })));

describe('tours', () => {
  it('are found by id', () => {
    expect(findTour('hip-and-back')?.steps).toHaveLength(3);
    expect(findTour('nowhere')).toBeUndefined();
    expect(new Set(TOURS.map(({ id }) => id)).size).toBe(TOURS.length);
  });

  it('have titles and summaries', () => {
    expect(TOURS.flatMap((tour) => [tour.titleKey, tour.summaryKey]).filter((key) => !texts.has(key))).toEqual([]);
  });

  it('use every text of their file', () => {
    const used = new Set(TOURS.flatMap((tour) => [tour.titleKey, tour.summaryKey, ...tour.steps.flatMap((step) => [step.titleKey, step.textKey])]));
    expect([...texts.keys()].filter((key) => key.startsWith('tours:') && !used.has(key))).toEqual([]);
  });
});

describe.each(steps)('$name', ({ step, tour, index }) => {
  const { state } = step;

  it('has words and evidence', () => {
    expect(texts.get(step.titleKey)).toBeTruthy();
    expect(texts.get(step.textKey)).toBeTruthy();
    expect(step.evidence.filter((id) => !findEvidence(id))).toEqual([]);
    expect(step.evidence.length).toBeGreaterThan(0);
  });

  it('is a whole picture of known structures and patterns', () => {
    expect(Object.keys(state).sort()).toEqual([...PICTURE_KEYS].sort());
    const ids = [...(state.selection ? [state.selection] : []), ...state.hidden, ...state.ghosted];
    expect(ids.filter((id) => !findStructure(id))).toEqual([]);
    expect(state.patterns.filter(({ pattern }) => !findPattern(pattern))).toEqual([]);
    expect(state.hidden).not.toContain(state.selection);
  });

  it('survives the link', () => {
    const whole = { ...INITIAL_STATE, ...state, tour: { id: tour.id, step: index } };
    const { search, hash } = encodeLink(whole);
    const back = decodeLink(search + hash);
    expect(back.problems).toEqual([]);
    expect({ ...INITIAL_STATE, ...back.state }).toMatchObject({ ...state, tour: { id: tour.id, step: index } });
  });

  it('puts work, drop and lean on the right sides', () => {
    expect(sideErrors(texts.get(step.textKey) ?? '', state.stanceSide)).toEqual([]);
    expect(sideErrors(spanish.get(step.textKey) ?? '', state.stanceSide, 'es')).toEqual([]);
    expect(sideErrors(german.get(step.textKey) ?? '', state.stanceSide, 'de')).toEqual([]);
    expect(sideErrors(arabic.get(step.textKey) ?? '', state.stanceSide, 'ar')).toEqual([]);
  });
});

describe('standing on one leg', () => {
  const standing = steps.filter(({ step }) => step.state.courseTime === HOLD_TIME);

  it('lights the muscle of the standing side, or the quadratus lumborum of the free side', () => {
    const lit = standing.map(({ step }) => step.state.selection);
    expect(lit.length).toBeGreaterThan(3);
    expect(standing.every(({ step }) => step.state.stanceSide === 'left')).toBe(true);
    expect(lit.every((id) => id === 'gluteus_medius_L' || id === 'quadratus_lumborum_R')).toBe(true);
  });

  it('catches a text with the sides the wrong way round', () => {
    const wrong = 'Stand on the left leg: the right hip muscle works. The left side can sink, or the trunk leans to the right.';
    expect(sideErrors(wrong, 'left')).toHaveLength(3);
    expect(sideErrors(wrong.replace('left leg', 'right leg'), 'right')).toHaveLength(0);
    const falso = 'Sobre la pierna izquierda, el músculo derecho de la cadera mantiene la pelvis. El lado izquierdo puede bajar, o el tronco se inclina a la derecha.';
    expect(sideErrors(falso, 'left', 'es')).toHaveLength(3);
    expect(sideErrors(falso.replace('pierna izquierda', 'pierna derecha'), 'right', 'es')).toHaveLength(0);
    const falsch = 'Stehen Sie auf dem linken Bein: Der rechte Hüftmuskel hält das Becken. Die linke Seite kann sinken, oder der Rumpf neigt sich nach rechts.';
    expect(sideErrors(falsch, 'left', 'de')).toHaveLength(3);
    expect(sideErrors(falsch.replace('linken Bein', 'rechten Bein'), 'right', 'de')).toHaveLength(0);
    const khata = 'قف على الساق اليسرى: تُبقي عضلة الورك اليمنى الحوض مستويًا. وقد تهبط الجهة اليسرى، أو يميل الجذع إلى اليمين.';
    expect(sideErrors(khata, 'left', 'ar')).toHaveLength(3);
    expect(sideErrors(khata.replace('الساق اليسرى', 'الساق اليمنى'), 'right', 'ar')).toHaveLength(0);
  });
});
