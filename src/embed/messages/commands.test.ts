import { describe, expect, it } from 'vitest';
import { defaultChoices, parameterNames } from '../../state/parameters.ts';
import { hostNames, readCommand, writeState } from './commands.ts';
import { wrap } from './envelope.ts';

const known = { crossings: ['merdare', 'jarinje'], firstDay: '2011-12-02', lastDay: '2026-10-01' };
const read = (type: string, payload: unknown, id?: string) => readCommand(wrap({ type, payload, id }), known);

describe('setState', () => {
  it('changes what is named, reads values as the address does, and passes over unknown names', () => {
    expect(
      read('setState', { crossing: 'merdare', date: '2012-12', layers: 'kfor,belt', at: '9/42.9/21.2', more: 'x' }),
    ).toEqual({
      type: 'setState',
      changes: {
        crossing: 'merdare',
        date: '2012-12',
        layers: ['belt', 'kfor'],
        at: { zoom: 9, latitude: 42.9, longitude: 21.2 },
      },
    });
    expect(read('setState', {}, 'a')).toEqual({ type: 'setState', id: 'a', changes: {} });
  });

  it.each(['', null])('puts back as by default what is %j', (nothing) => {
    expect(read('setState', { crossing: nothing, panel: nothing, autosize: nothing })).toMatchObject({
      changes: { crossing: null, panel: 'overview', autosize: false },
    });
  });

  it.each<[string, unknown, string]>([
    ['crossing', 'atlantis', 'setState: "atlantis" is no value of crossing.'],
    ['crossing', 'toString', 'setState: "toString" is no value of crossing.'],
    ['date', '1999', 'setState: "1999" is no value of date.'],
    ['date', 2012, 'setState: a number is no value of date.'],
    ['layers', ['belt'], 'setState: a object is no value of layers.'],
    ['layers', `belt,${'x'.repeat(300)}`, `setState: "belt,${'x'.repeat(35)}" is no value of layers.`],
    ['autosize', true, 'setState: a boolean is no value of autosize.'],
    ['mode', 'explore', 'setState: mode cannot be set by a message.'],
    ['host', 'https://evil.example', 'setState: host cannot be set by a message.'],
    ['role', '', 'setState: role cannot be set by a message.'],
    ['session', 'abcdefgh', 'setState: session cannot be set by a message.'],
    ['still', '', 'setState: still cannot be set by a message.'],
  ])('is refused as a whole where %s is %j', (name, value, message) => {
    expect(read('setState', { panel: 'eulex', [name]: value, theme: 'dark' }, 'a')).toEqual({
      type: 'refused',
      id: 'a',
      message,
    });
  });

  it.each([undefined, null, 'crossing=merdare', 1, [{ crossing: 'merdare' }]])('is nothing with %j', (payload) => {
    expect(read('setState', payload)).toBeNull();
  });
});

it.each<[unknown, string | null]>([
  [{ id: 'next' }, 'next'],
  ['previous', 'previous'],
  [{ id: 'first-day' }, 'first-day'],
  [{ id: 'First day' }, null],
  [{ id: 3 }, null],
  [{ id: 'a'.repeat(201) }, null],
  [{}, null],
  [null, null],
])('step %j leads to %j', (payload, to) => {
  expect(read('step', payload)).toEqual(to === null ? null : { type: 'step', to });
});

it('getState needs nothing besides; another type is no command', () => {
  expect(read('getState', undefined, 'a')).toEqual({ type: 'getState', id: 'a' });
  for (const type of ['state', 'ready', 'setLang', '__proto__', 'constructor', '']) expect(read(type, {})).toBeNull();
});

describe('what is told of the state', () => {
  it('is what the address says, without what no message may set', () => {
    expect(writeState({ ...defaultChoices, mode: 'embed', host: 'https://a.example', still: true })).toEqual({});
    expect(
      writeState({
        ...defaultChoices,
        lang: 'sq',
        crossing: 'merdare',
        layers: ['belt', 'kfor'],
        at: { zoom: 9, latitude: 42.9, longitude: 21.2 },
        autosize: true,
      }),
    ).toEqual({ lang: 'sq', crossing: 'merdare', layers: 'belt,kfor', at: '9/42.9/21.2', autosize: '1' });
  });

  it('can be set again as it is', () => {
    const choices = { ...defaultChoices, lang: 'sq', crossing: 'merdare', panel: 'eulex', ui: 'none' } as const;
    const command = read('setState', writeState(choices));
    expect(command).toMatchObject({ changes: { lang: 'sq', crossing: 'merdare', panel: 'eulex', ui: 'none' } });
  });

  it('covers every parameter but five', () => {
    expect(parameterNames.filter((name) => !hostNames.includes(name)).sort()).toEqual(
      ['host', 'mode', 'role', 'session', 'still'].sort(),
    );
  });
});
