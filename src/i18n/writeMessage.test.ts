import { setupI18n } from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { describe, expect, it } from 'vitest';
import { type Tokens, writeMessage } from './writeMessage.ts';

const compile = (message: string) => compileMessage(message) as Tokens;

describe('a message is written as Lingui would', () => {
  const count = '{count, plural, =0 {none} one {# one} few {# few} other {# of {all, number}}}';
  it.each([
    ['words', 'Completed', {}],
    ['a value', 'since {date}', { date: '2012' }],
    ['a value that is not given', 'since {date}.', {}],
    ['a sign for numbers outside of a plural', 'gate # {number}', { number: 31 }],
    ['a number', '{count, number} of {total, number}', { count: 2, total: 6 }],
    ['a choice', '{doubt, select, by {had} other {began}}', { doubt: 'by' }],
    ['what no choice is for', '{doubt, select, by {had} other {began}}', { doubt: '' }],
    ['a choice within a count', '{n, plural, one {# {k, select, a {A} other {B}}} other {x}}', { n: 1, k: 'a' }],
    ['a count within a choice', '{k, select, a {{n, plural, one {# day} other {# days}}} other {}}', { k: 'a', n: 3 }],
    ['counts within each other', '{n, plural, other {# {m, plural, one {#} other {# m}} #}}', { n: 7, m: 2 }],
    ['elements', 'see <0>the {what}</0>', { what: 'map' }],
    ...[0, 1, 2, 5, 11, 21, 22, 101].map((n) => [`${n} counted`, count, { count: n, all: 6 }] as const),
    ['large numbers', count, { count: 12345, all: 1000 }],
  ] as const)('%s', (_, message, values) => {
    for (const locale of ['en', 'sq', 'sr-Latn', 'sr-Cyrl']) {
      const tokens = compileMessage(message);
      const lingui = setupI18n({ locale, messages: { [locale]: { id: tokens } } });
      expect(writeMessage(compile(message), values, locale), locale).toBe(lingui._('id', values));
    }
  });
});

it('counts within a choice, too, as ICU has it and Lingui has not', () => {
  const message = '{n, plural, one {x} other {{k, select, a {A #} other {B}}}}';
  expect(writeMessage(compile(message), { n: 3, k: 'a' }, 'en')).toBe('A 3');
});

it('below a thousand asks no formatter of numbers', () => {
  const make = Intl.NumberFormat;
  try {
    Object.assign(Intl, { NumberFormat: undefined });
    expect(writeMessage(compile('{n, plural, one {#} other {# of {all, number}}}'), { n: 4, all: 6 }, 'en')).toBe(
      '4 of 6',
    );
  } finally {
    Object.assign(Intl, { NumberFormat: make });
  }
});
