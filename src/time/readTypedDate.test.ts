import { describe, expect, it } from 'vitest';
import { readTypedDate } from './readTypedDate.ts';

const known = { crossings: [], firstDay: '2011-12-02', lastDay: '2026-11-21' };

describe('readTypedDate', () => {
  it.each([
    ['2012', '2012'],
    ['2012.', '2012'],
    ['2012-12', '2012-12'],
    ['2012-12-10', '2012-12-10'],
    ['2012/2/9', '2012-02-09'],
    ['10.12.2012', '2012-12-10'],
    ['10. 12. 2012.', '2012-12-10'],
    ['10/12/2012', '2012-12-10'],
    ['9.2.2013', '2013-02-09'],
    ['12/2012', '2012-12'],
    ['2.2013', '2013-02'],
    [' 29.2.2024 ', '2024-02-29'],
    ['2011', '2011'],
    ['2026-11-21', '2026-11-21'],
  ])('reads "%s" as %s', (text, date) => expect(readTypedDate(text, known)).toEqual({ date }));

  it.each([
    '',
    'soon',
    '12',
    '2012-13',
    '31.2.2013',
    '13/2012',
    '2012-12-10-1',
    '12.10.12',
    '<b>',
    '2012~',
    '[..2012]',
  ])('does not read "%s"', (text) => expect(readTypedDate(text, known)).toEqual({ fault: 'unreadable' }));

  it.each(['2010', '1.12.2011', '2026-11-22', '2027', '0001'])('finds "%s" outside of the record', (text) =>
    expect(readTypedDate(text, known)).toEqual({ fault: 'outside' }),
  );
});
