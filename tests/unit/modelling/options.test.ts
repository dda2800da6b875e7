import { describe, expect, it } from 'vitest';
import { readOptions } from '@/modelling/cli/options';

const KNOWN = { out: 'here', format: 'stl' };

describe('options of the modelling commands', () => {
  it('are what was given over what is known', () => {
    expect(readOptions([], KNOWN)).toEqual(KNOWN);
    expect(readOptions(['--out', 'there'], KNOWN)).toEqual({ out: 'there', format: 'stl' });
  });

  it.each([['--colour', 'red'], ['--toString', 'x'], ['out', 'there']])('%s %s is refused with the options there are', (...args) => {
    expect(() => readOptions(args, KNOWN)).toThrow(/unknown option .*--out, --format/);
  });

  it.each([[['--out']], [['--out', '--format', 'glb']]])('%j lacks a value', (args) => {
    expect(() => readOptions(args, KNOWN)).toThrow('--out needs a value');
  });
});
