import { describe, expect, it } from 'vitest';
import { degrees } from '@/anatomy/units';
import { HOLD_TIME } from '@/state/course';
import { heatPeak } from '@/state/heatPeak';
import { INITIAL_STATE } from '@/state/initialState';
import { describePicture, standpointOf } from '@/state/picture';
import { VIEWS } from '@/state/views';

describe('what the picture shows', () => {
  it('names the standard views', () => {
    const names = Object.entries(VIEWS).map(([name, view]) => [name, standpointOf(view)]);
    expect(Object.fromEntries(names)).toEqual({ front: 'front', back: 'back', left: 'left', right: 'right', threeQuarter: 'backLeft', top: 'above' });
  });

  it('names every direction by its nearest eighth', () => {
    const at = (azimuth: number) => standpointOf({ ...VIEWS.front, azimuth: degrees(azimuth) });
    expect([20, 30, 100, 160, -160, -180, 180, -135, -60, -10].map(at)).toEqual(
      ['front', 'frontLeft', 'left', 'back', 'back', 'back', 'back', 'backRight', 'frontRight', 'front'],
    );
  });

  it('finds the strongest heat: the belt line for gluteus medius', () => {
    expect(heatPeak([])).toBeNull();
    expect(heatPeak([{ pattern: 'nothing', side: 'L' }])).toBeNull();
    expect(heatPeak([{ pattern: 'gmed_composite', side: 'L' }])).toEqual({ zone: 'crest_post', side: 'L' });
  });

  it('gathers the facts', () => {
    const state = { ...INITIAL_STATE, camera: VIEWS.back, selection: 'gluteus_medius_L', courseTime: HOLD_TIME, hidden: ['skin'] };
    expect(describePicture(state, null)).toEqual({ standpoint: 'back', form: 'mean', lit: 'gluteus_medius_L', part: null, heat: null, pose: 'standing', phase: 'hold', stanceSide: 'right', hiddenCount: 1 });
  });
});
