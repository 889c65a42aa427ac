import { describe, expect, it } from 'vitest';
import { changesSince } from './changelog.ts';
import type { Changelog, RecordedChange } from './changelogSchema.ts';

const text = { en: 'why', sq: 'pse', sr: 'зашто' };
const change = (fact: string): RecordedChange => ({
  kind: 'corrected',
  fact,
  old: 'a',
  new: 'b',
  text,
  sources: ['page-agreement'],
});
const changelog: Changelog = {
  releases: [
    { version: '2027.2.1', date: '2027-02-10', text, changes: [change('merdare/host'), change('brnjak/host')] },
    { version: '2027.1.1', date: '2027-01-05', text, changes: [change('merdare/position')] },
    { version: '2026.11.1', date: '2026-11-22', text, changes: [] },
  ],
};

describe('what changed in the data since a day', () => {
  it.each([
    [
      'the first version: everything, the oldest first',
      '2026-11-22',
      ['merdare/position', 'brnjak/host', 'merdare/host'],
    ],
    ['the day of a version: not what it changed itself', '2027-01-05', ['brnjak/host', 'merdare/host']],
    ['the day before a version', '2027-02-09', ['brnjak/host', 'merdare/host']],
    ['the last version: nothing', '2027-02-10', []],
  ])('%s', (_, day, facts) => {
    expect(changesSince(changelog, day).map(({ fact }) => fact)).toEqual(facts);
  });

  it('says which version made each change, old value, new value, and who says so', () => {
    expect(changesSince(changelog, '2027-01-01')[0]).toEqual({
      ...change('merdare/position'),
      version: '2027.1.1',
      date: '2027-01-05',
    });
  });
});
