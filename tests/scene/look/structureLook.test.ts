import { describe, expect, it } from 'vitest';
import { FIRST_STRUCTURES, findStructure, STRUCTURES } from '@/anatomy/catalogue';
import { ratio } from '@/anatomy/units';
import { GHOST_OPACITY, structureLook } from '@/scene/look/structureLook';
import { INITIAL_STATE } from '@/state/initialState';

const medius = findStructure('gluteus_medius_R')!;
const maximus = findStructure('gluteus_maximus_R')!;
const skin = findStructure('skin')!;

describe('structureLook', () => {
  it('shows everything plainly when nothing is chosen', () => {
    for (const structure of FIRST_STRUCTURES) {
      const look = structureLook(structure, INITIAL_STATE);
      expect(look).toMatchObject({ visible: true, recede: 0, lit: 0, hover: 0 });
      expect(look.opacity).toBe(structure.tissue === 'skin' ? INITIAL_STATE.skinOpacity : 1);
    }
  });

  it('lights the chosen one alone and pales all the others but the skin', () => {
    const state = { ...INITIAL_STATE, selection: medius.id };
    expect(STRUCTURES.filter((s) => structureLook(s, state).lit > 0)).toEqual([medius]);
    expect(structureLook(medius, state).recede).toBe(0);
    for (const other of STRUCTURES.filter((s) => s !== medius && s !== skin)) expect(structureLook(other, state).recede).toBeGreaterThan(0.4);
  });

  it('keeps hidden hidden, even when chosen, ghosted or under the pointer', () => {
    const state = { ...INITIAL_STATE, hidden: [maximus.id], ghosted: [maximus.id], selection: maximus.id, hover: maximus.id };
    expect(structureLook(maximus, state)).toEqual({ visible: false, opacity: 0, recede: 0, lit: 0, hover: 0 });
    expect(structureLook(medius, state).recede, 'nothing lit, so nothing recedes').toBe(0);
  });

  it('dials the skin and ghosts the rest', () => {
    expect(structureLook(skin, { ...INITIAL_STATE, skinOpacity: ratio(0) }).visible).toBe(false);
    expect(structureLook(skin, { ...INITIAL_STATE, skinOpacity: ratio(1) }).opacity).toBe(1);
    expect(structureLook(medius, { ...INITIAL_STATE, ghosted: [medius.id] }).opacity).toBe(GHOST_OPACITY);
  });
});
