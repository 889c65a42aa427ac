import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findChangelogFaults } from './changelog.ts';
import { checkSeeds } from './seeds.ts';

const { seeds, programmes, changelog } = checkSeeds(join(import.meta.dirname, '../../../seeds'));
if (!seeds) throw new Error('the seeds are faulty');

const text = { en: 'why', sq: 'pse', sr: 'зашто' };
const changing = (fact: string) => {
  const [newest, ...older] = changelog.releases;
  if (!newest) throw new Error('there is no version');
  const change = { kind: 'corrected' as const, fact, old: 'a', new: 'b', text, sources: ['page-kfor'] };
  return findChangelogFaults({ releases: [{ ...newest, changes: [change] }, ...older] }, seeds, programmes);
};

it('the changelog names facts of the record and of the programmes, and no others', () => {
  expect(changing('merdare/status/2020-10')).toEqual([]);
  expect(changing('programmes/belt/period')).toEqual([]);
  expect(changing('programmes/iom-2009/territories/XK')).toEqual([]);
  expect(changing('programmes/belt/parties/nobody')).toHaveLength(1);
});
