import { expect, it } from 'vitest';
import { releasesSince } from './changelog.ts';

const changelog = {
  releases: [
    { version: '2027.2.1', date: '2027-02-10' },
    { version: '2027.1.1', date: '2027-01-05' },
    { version: '2026.11.1', date: '2026-11-22' },
  ],
};

it.each([
  [
    'the day before the first version: all of them, the newest first',
    '2026-11-21',
    ['2027.2.1', '2027.1.1', '2026.11.1'],
  ],
  ['the day of a version: not that one', '2027-01-05', ['2027.2.1']],
  ['the day before a version', '2027-02-09', ['2027.2.1']],
  ['the day of the last version: none', '2027-02-10', []],
])('the versions since %s', (_, day, versions) => {
  expect(releasesSince(changelog, day).map(({ version }) => version)).toEqual(versions);
});
