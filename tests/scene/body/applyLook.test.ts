import { describe, expect, it } from 'vitest';
import { ratio } from '@/anatomy/units';
import { aimLooks, applyLooks, LOOK_STRIDE } from '@/scene/body/applyLook';
import { createSceneBody, ORDER } from '@/scene/body/sceneBody';
import { createEasedValues, settle } from '@/scene/look/easing';
import type { AppState } from '@/state/appState';
import { INITIAL_STATE } from '@/state/initialState';
import { bodyAssetOf, boxStructure } from '../syntheticBody';

const stage = () => {
  const body = createSceneBody(
    bodyAssetOf(boxStructure('sacrum', [0, 60, -60]), boxStructure('gluteus_medius_R', [-90, 80, 0]), boxStructure('thoracolumbar_fascia_L', [0, 160, -80]), boxStructure('skin', [0, 0, 0], 400)),
  );
  const values = createEasedValues(body.parts.length * LOOK_STRIDE);
  const show = (state: Partial<AppState>) => {
    const full = { ...INITIAL_STATE, ...state };
    body.heat?.show(full.patterns);
    aimLooks(body, full, values);
    settle(values);
    applyLooks(body, values);
    return (id: string) => body.byId.get(id)!;
  };
  return { body, show };
};

describe('what a state does to the stage', () => {
  it('draws everything once, the skin too', () => {
    const part = stage().show({});
    expect(part('sacrum').mesh).toMatchObject({ visible: true, renderOrder: ORDER.solid });
    expect(part('sacrum').depth.visible).toBe(false);
    expect(part('sacrum').material).toMatchObject({ transparent: false, depthWrite: true });
    expect(part('skin').depth.visible).toBe(false);
    expect(part('skin').material).toMatchObject({ transparent: true, depthWrite: true });
  });

  it('marks the lit structure, draws it after the other solid ones and hands it to its uniform', () => {
    const part = stage().show({ selection: 'gluteus_medius_R' });
    expect(part('gluteus_medius_R').material.stencilWrite).toBe(true);
    expect(part('gluteus_medius_R').mesh.renderOrder).toBe(ORDER.litSolid);
    expect(part('gluteus_medius_R').look.value.y).toBe(1);
    expect(part('sacrum').material.stencilWrite).toBe(false);
    expect(part('sacrum').look.value.x).toBeGreaterThan(0.4);
  });

  it('unmarks it again', () => {
    const { show } = stage();
    show({ selection: 'sacrum' });
    expect(show({})('sacrum').material.stencilWrite).toBe(false);
  });

  it('shades a muscle as far as what lies on it is drawn: hidden, it leaves no shade behind', () => {
    const body = createSceneBody(bodyAssetOf(boxStructure('gluteus_medius_R', [-90, 80, 0]), boxStructure('gluteus_maximus_R', [-90, 40, -40]), boxStructure('gluteus_medius_L', [90, 80, 0])));
    const values = createEasedValues(body.parts.length * LOOK_STRIDE);
    const shares = (state: Partial<AppState>) => {
      aimLooks(body, { ...INITIAL_STATE, ...state }, values);
      settle(values);
      applyLooks(body, values);
      return ['gluteus_medius_R', 'gluteus_medius_L', 'gluteus_maximus_R'].map((id) => body.byId.get(id)!.shade?.share.value ?? null);
    };
    expect(shares({}), 'on the left nothing lies on it; nothing shades gluteus maximus').toEqual([1, 0, null]);
    expect(shares({ ghosted: ['gluteus_maximus_R'] })[0]).toBeCloseTo(0.2);
    expect(shares({ hidden: ['gluteus_maximus_R'] })[0]).toBe(0);
    expect(body.byId.get('gluteus_medius_R')!.material.uniforms['uCovered']).toBe(body.byId.get('gluteus_medius_R')!.shade!.share);
    body.dispose();
  });

  it('lets a solid sheet fade by coverage, a see-through one by opacity alone', () => {
    const coverage = (state: Partial<AppState>, id: string): boolean => stage().show(state)(id).material.alphaToCoverage;
    expect(coverage({ deeper: ['thoracolumbar_fascia_L'] }, 'thoracolumbar_fascia_L')).toBe(true);
    expect(coverage({ deeper: ['thoracolumbar_fascia_L'], ghosted: ['thoracolumbar_fascia_L'] }, 'thoracolumbar_fascia_L')).toBe(false);
    expect(coverage({}, 'sacrum')).toBe(false);
  });

  it('hides both twins of a hidden structure', () => {
    const part = stage().show({ hidden: ['sacrum'] });
    expect([part('sacrum').mesh.visible, part('sacrum').depth.visible]).toEqual([false, false]);
  });

  it('ghosts with depth first, so that no inner walls show', () => {
    const part = stage().show({ ghosted: ['sacrum'] });
    expect(part('sacrum').depth.visible).toBe(true);
    expect(part('sacrum').depth.id, 'the elder of two at one depth is drawn first').toBeLessThan(part('sacrum').mesh.id);
  });

  it('keeps the heat when the skin is gone or hidden, and nothing when there is none', () => {
    const patterns = [{ pattern: 'gmed_composite', side: 'R' as const }];
    for (const gone of [{ skinOpacity: ratio(0) }, { hidden: ['skin'] }]) {
      expect(stage().show({ ...gone, patterns })('skin').mesh.visible).toBe(true);
      expect(stage().show(gone)('skin').mesh.visible).toBe(false);
    }
  });
});
