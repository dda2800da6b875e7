import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import pain from '#assets/locales/en/pain.json';
import parts from '#assets/locales/en/parts.json';
import ui from '#assets/locales/en/ui.json';
import { pictureName } from '@/app/words/pictureName';
import { HOLD_TIME } from '@/state/course';
import { heatPeak } from '@/state/heatPeak';
import { INITIAL_STATE } from '@/state/initialState';
import { describePicture } from '@/state/picture';
import { VIEWS } from '@/state/views';

const words = i18next.createInstance();
void words.init({ lng: 'en', resources: { en: { ui, pain, parts } }, defaultNS: 'ui', ns: ['ui', 'pain', 'parts'], initAsync: false, interpolation: { escapeValue: false } });
const name = (change: Partial<typeof INITIAL_STATE>): string => {
  const state = { ...INITIAL_STATE, ...change };
  return pictureName(describePicture(state, heatPeak(state.patterns)), words.t as never, (id) => (id === 'gluteus_medius_L' ? 'left gluteus medius' : id));
};

describe('the name of the picture', () => {
  it('says what is lit, what is felt and from where it is seen', () => {
    expect(name({ camera: VIEWS.back, selection: 'gluteus_medius_L', patterns: [{ pattern: 'gmed_composite', side: 'L' }] })).toBe(
      'Pelvis from behind; left gluteus medius lit; heat strongest at the belt line at the back, left',
    );
  });

  it('says which part of a muscle is lit', () => {
    expect(name({ camera: VIEWS.back, selection: 'gluteus_medius_L', part: 'gluteus_medius.posterior' })).toBe('Pelvis from behind; left gluteus medius, posterior part lit');
    expect(name({ camera: VIEWS.back, selection: 'sacrum', part: 'gluteus_medius.posterior' })).toBe('Pelvis from behind; sacrum lit');
  });

  it('says on which leg the figure stands and what is hidden', () => {
    expect(name({ camera: VIEWS.front, stanceSide: 'left', courseTime: HOLD_TIME, hidden: ['skin', 'sacrum'] })).toBe(
      'Pelvis from the front; standing on the left leg; 2 parts hidden',
    );
  });
});
