import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import type { Span } from '../../facts/spans.ts';
import type { Locale } from '../../facts/types.ts';
import { formatSince } from '../../i18n/since.ts';
import { activateLocale, translate } from '../../i18n/translate.tsx';
import { LastReported, Since, When } from './Since.tsx';

describe('formatSince', () => {
  it.each<[string, Locale, string]>([
    ['2012-12-10', 'en', 'since 10 December 2012'],
    ['2020-10', 'en', 'since October 2020'],
    ['[..2018-08]', 'en', 'since August 2018 or earlier'],
    ['2015~', 'en', 'since around 2015'],
    ['2013-02-28?', 'en', 'since 28 February 2013 (uncertain)'],
    ['2012-12-10', 'sq', 'që nga 10 dhjetori 2012'],
    ['2020-10', 'sq', 'që nga tetori 2020'],
    ['2015-07', 'sq', 'që nga korriku 2015'],
    ['2015', 'sq', 'që nga viti 2015'],
    ['[..2018-08]', 'sq', 'që nga gushti 2018 ose më herët'],
    ['2015~', 'sq', 'afërsisht që nga viti 2015'],
    ['2020-10', 'sr-Cyrl', 'од октобра 2020.'],
    ['[..2018-08]', 'sr-Cyrl', 'најкасније од августа 2018.'],
    ['2015~', 'sr-Latn', 'otprilike od 2015.'],
    ['2013-02-28?', 'sr-Latn', 'od 28. februara 2013. (nepouzdano)'],
  ])('%s in %s', async (date, locale, expected) => {
    await activateLocale(locale);
    expect(formatSince(date, locale, translate)).toBe(expected);
  });

  it('leaves abbreviated Albanian months as they are', async () => {
    await activateLocale('sq');
    expect(formatSince('2012-12-10', 'sq', translate, 'short')).not.toMatch(/dhji/);
  });

  it('gives back what is not a date', () => {
    expect(formatSince('soon', 'en', translate)).toBe('soon');
  });
});

describe('when a span holds', () => {
  const text = async (span: Span, date: string, Part: (seen: { span: Span; date: string }) => ReactNode = When) =>
    (await renderWithFacts(<Part span={span} date={date} />)).container.textContent;

  it.each<[string, Span, string, string]>([
    ['an open span', { from: '2012-12-10' }, '2026', 'since 10 December 2012'],
    ['a span still running', { from: '2022-12-28', to: '2022-12-29' }, '2022-12-28', 'since 28 December 2022'],
    ['a span that is over', { from: '2022-12-28', to: '2022-12-29' }, '2026', '28 December 2022 – 29 December 2022'],
    ['a single day', { from: '2019-07-31', to: '2019-07-31' }, '2026', '31 July 2019'],
    [
      'one that nobody reported later',
      { from: '[..2018-08]', lastReported: '2018-08' },
      '2026',
      'since August 2018 or earlierlast reported August 2018; nothing later found',
    ],
    [
      'one reported once',
      { from: '2012-12-10', lastReported: '2012-12-10' },
      '2026',
      'reported 10 December 2012; nothing later found',
    ],
    [
      'one seen from the day of its report',
      { from: '2012-12-10', lastReported: '2012-12-10' },
      '2012-12-10',
      'since 10 December 2012',
    ],
    ['one seen from before its last report', { from: '2012', lastReported: '2018-08' }, '2015', 'since 2012'],
  ])('%s', async (_what, span, date, expected) => {
    expect(await text(span, date)).toBe(expected);
  });

  it('keeps since and last report apart for those who need but one', async () => {
    const span = { from: '2012-12-10', lastReported: '2018-08' };
    expect(await text(span, '2026', Since)).toBe('since 10 December 2012');
    expect(await text(span, '2026', LastReported)).toBe('last reported August 2018; nothing later found');
  });

  it('gives machines the bare date', async () => {
    const { container } = await renderWithFacts(<Since span={{ from: '[..2018-08]' }} date="2026" />);
    expect(container.querySelector('time')).toHaveAttribute('datetime', '2018-08');
  });
});
