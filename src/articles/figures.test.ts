import { describe, expect, it } from 'vitest';
import { tellIn } from '../../test/telling.ts';
import { loadMessages } from '../i18n/translate.tsx';
import { fillFigures, readFigures } from './figures.ts';

describe('the figures', () => {
  it('are counted from the facts', async () => {
    const telling = await tellIn('en');
    const { facts } = telling;
    const figures = readFigures(telling, null);
    expect(figures).toMatchObject({
      asOf: '21 November 2026',
      crossings: '6',
      sources: String(facts.sources.length),
      radiusLeast: '0.4\u00a0km',
      radiusMost: '1.2\u00a0km',
    });
    const without = { ...facts, crossings: facts.crossings.slice(1), events: [] };
    expect(readFigures({ ...telling, facts: without }, null)).toMatchObject({ crossings: '5', events: '0' });
  });

  it('say of each side how much of the record is from it and about it', async () => {
    const telling = await tellIn('en');
    const { publishers, sources, agencies, crossings } = telling.facts;
    const ofBelgrade = publishers.filter(({ side }) => side === 'belgrade').map(({ id }) => id);
    const counts = [
      ofBelgrade.length,
      sources.filter(({ publisher }) => ofBelgrade.includes(publisher)).length,
      agencies.filter(({ side }) => side === 'belgrade').length,
      crossings.filter(({ host }) => host.side === 'belgrade').length,
    ];
    expect(readFigures(telling, null).sideRows?.split('\n')).toEqual([
      `| Belgrade | ${counts.join(' | ')} |`,
      expect.stringMatching(/^\| Pristina \| \d+ \| \d+ \| \d+ \| \d+ \|$/),
    ]);
  });

  it('speak the language, and name the site where it is known', async () => {
    const figures = readFigures(await tellIn('sr-Cyrl'), 'https://maps.example.net/six/');
    expect(figures).toMatchObject({
      asOf: '21. новембра 2026.',
      lang: 'sr-Cyrl',
      site: 'https://maps.example.net/six/',
      exampleNote: '',
    });
    const unknown = readFigures(await tellIn('sr-Cyrl'), null);
    expect(unknown.exampleNote).toContain(`\`${unknown.site}\``);
    expect(figures.statusRows).toContain('| **Завршено** | стални објекат је завршен |');
  });

  it('name where corrections are received, where the record does', async () => {
    const telling = await tellIn('en');
    await loadMessages('articles');
    const contactFor = (corrections: { email?: string; form?: string } | undefined) =>
      readFigures({ ...telling, facts: { ...telling.facts, dataset: { ...telling.facts.dataset, corrections } } }, null)
        .contact;
    expect(contactFor(undefined)).toMatch(/whoever publishes the copy/);
    expect(contactFor({ email: 'desk@map.example', form: 'https://forge.example/new' })).toBe(
      'It is received here: [desk@map.example](mailto:desk@map.example), <https://forge.example/new>.',
    );
  });

  it('take the place of their names; a name that is none is refused', () => {
    expect(fillFigures('{a} of {b}, { ns: 1 }', { a: '2', b: '6' })).toBe('2 of 6, { ns: 1 }');
    expect(() => fillFigures('{nothing}', {})).toThrow(/\{nothing\} is no figure/);
  });
});
