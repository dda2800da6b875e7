import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import look from '#assets/locales/en/look.json';
import parts from '#assets/locales/en/parts.json';
import rooms from '#assets/locales/en/rooms.json';
import ui from '#assets/locales/en/ui.json';
import { FORM_IDS } from '@/anatomy/form/forms';
import { COMMAND_IDS, commandOf } from '@/state/commands';
import { LABEL_NAMES, LABEL_SETS, QUALITIES as SHARPNESS, SECTION_PLANES } from '@/state/lookView';
import { QUALITIES } from '@/pain/drawing/model';
import { HEAT_COLOURS, PAIN_TASKS } from '@/state/painView';
import { INITIAL_STATE } from '@/state/initialState';
import { SKIN_STOPS } from '@/state/skin';
import { COMPARISONS, OVERLAYS, POSES } from '@/state/standing';
import { VIEW_NAMES } from '@/state/views';
import { CONTRASTS, PRESENT_TOOLS, TEXT_SIZES, THEMES } from '@/state/visit';

const EN = new URL('../../../assets/locales/en', import.meta.url).pathname;
const ROOT = new URL('../../../src', import.meta.url).pathname;
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [],
  );
const source = [join(ROOT, 'app'), join(ROOT, 'state')].flatMap(filesUnder).map((file) => readFileSync(file, 'utf8')).join('\n');

const leaves = (tree: object, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) => (typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value as object, `${path}${key}.`)));
const ALL = [...leaves(ui), ...leaves(rooms)];
const ANY = new Set(
  readdirSync(EN)
    .flatMap((file) => leaves(JSON.parse(readFileSync(join(EN, file), 'utf8')) as object))
    .flatMap(([key]) => [key, key.replace(/_(one|other)$/, '')]),
);
const KEYS = new Set(ALL.flatMap(([key]) => [key, key.replace(/_(one|other)$/, '')]));

/** Labels of commands may stand in a file of their own, fetched with what shows them. */
const LABELS = new Set([...KEYS, ...leaves(look).map(([key]) => `look:${key}`), ...leaves(parts).map(([key]) => `parts:${key}`)]);

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** Template literals that look like keys, as patterns: `view.${name}` → /^view\.[\w-]+$/. */
const TEMPLATES = [...source.matchAll(/`([\w:]+(?:\.[\w-]*|\$\{[^}]*\})+)`/g)]
  .map(([, template]) => template!.replace(/^ui:/, ''))
  .filter((template) => template.includes('${') && /^[a-z]\w*[.$]/i.test(template))
  .map((template) => new RegExp(`^${template.split(/\$\{[^}]*\}/).map(escape).join('[\\w.-]+')}$`));

describe('the words of the page', () => {
  it('has every key that the page asks for outright', () => {
    const asked = [...source.matchAll(/\bt\(\s*'([\w.-]+)'/g)].map(([, key]) => key!).filter((key) => key.includes('.'));
    expect(asked.length).toBeGreaterThan(40);
    // A component names its own file of words first, so a key may stand in any of them.
    expect(asked.filter((key) => !ANY.has(key))).toEqual([]);
  });

  it('has no key that nothing asks for', () => {
    const isAsked = (key: string): boolean => {
      const base = key.replace(/_(one|other)$/, '').replace(/Short$/, '');
      return source.includes(`'${base}'`) || source.includes(`'ui:${base}'`) || source.includes(`'rooms:${base}'`) || TEMPLATES.some((template) => template.test(base));
    };
    expect(ALL.map(([key]) => key).filter((key) => !isAsked(key))).toEqual([]);
  });

  it('has a label for every command in every state', () => {
    const args: Record<string, readonly unknown[]> = {
      'view.go': VIEW_NAMES,
      'view.orbit': ['left', 'right', 'up', 'down'],
      'skin.stop': SKIN_STOPS,
      'labels.toggle': LABEL_SETS,
      'labels.names': LABEL_NAMES,
      'section.plane': SECTION_PLANES,
      'quality.set': SHARPNESS,
      'form.set': FORM_IDS,
      'stand.caneSide': ['swing', 'stance'],
      'stand.loadSide': ['swing', 'stance'],
      'overlay.toggle': [...OVERLAYS, 'forces'],
      'compare.with': COMPARISONS,
      'pose.show': POSES,
      'pose.play': POSES,
      'stand.side': ['left', 'right'],
      'stand.weakness': ['gluteus-medius', 'superior-gluteal'],
      'sheet.open': ['red-flags', 'help', 'evidence', 'credits', 'method', 'search', 'session', 'exercises', 'explain', 'display'],
      'page.view': ['page', 'handout'],
      'present.tool': PRESENT_TOOLS,
      'display.theme': THEMES,
      'display.contrast': CONTRASTS,
      'display.text': TEXT_SIZES,
      'session.move': [{ index: 0, by: -1 }, { index: 0, by: 1 }],
      'pain.task': PAIN_TASKS,
      'pain.colours': HEAT_COLOURS,
      'compare.toggle': [{ pattern: 'gmed_composite', side: 'L' }],
      'compare.set': [{ patterns: [], camera: INITIAL_STATE.camera }],
      'drawing.mode': ['off', 'draw', 'turn', 'ask'],
      'drawing.quality': QUALITIES,
      'pain.toggle': [{ pattern: 'gmed_composite', side: 'L' }],
      'structure.part': ['gluteus_medius_L', 'gluteus_medius_L.posterior', 'quadratus_lumborum_R.iliolumbar'],
      'structure.setGroupHidden': [{ ids: [], hidden: true }, { ids: [], hidden: false }],
    };
    const states = [INITIAL_STATE, { ...INITIAL_STATE, playing: true, selection: 'skin', hidden: ['skin'], ghosted: ['skin'] }];
    for (const id of COMMAND_IDS) {
      const { labelKey } = commandOf(id);
      for (const arg of args[id] ?? [undefined]) for (const state of states) expect(LABELS, id).toContain(typeof labelKey === 'string' ? labelKey : labelKey(state, arg));
    }
  });

  it('uses none of the words that frighten', () => {
    const banned = /damage|degenerat|\btorn\b|rupture|slipped|crumbling|unstable|weak back|out of place|misaligned|pinched|trapped|\bworn\b|\bnever\b|must not|designed for|number one|suffer|diagnos(e|es|ing)\b|likely cause|match/i;
    expect(ALL.filter(([, text]) => banned.test(text))).toEqual([]);
  });
});
