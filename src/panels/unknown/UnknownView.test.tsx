import { screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { smallProgramme } from '../../../test/fixtures/smallProgramme.ts';
import { smallRecord } from '../../../test/fixtures/smallRecord.ts';
import { renderWithFacts } from '../../../test/render.tsx';
import { loadProgrammes } from '../../facts/load.ts';
import { listGaps } from '../../facts/report/open.ts';
import { TranslationProvider } from '../../i18n/translate.tsx';
import { readChoices } from '../../state/store.ts';
import { prepareUnknownView, UnknownPage } from './UnknownView.tsx';

const part = (name: RegExp) => within(screen.getByRole('region', { name }));
const choices = { view: 'unknown', crossing: 'brnjak', date: '2014' } as const;

describe('what we do not know', () => {
  it('says what is missing, disputed, inferred, borne out once, and old, with how many', async () => {
    await renderWithFacts(<UnknownPage programmes={[]} />, { facts: smallRecord, choices: { view: 'unknown' } });
    expect(screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)).toEqual([
      'What nobody has published 3',
      'Sources differ 1',
      'Inferred, not reported 1',
      'Resting on one source 12',
      'Not confirmed for two years 2',
      'How much room each side has ',
    ]);
    expect(part(/What nobody/).getByText('The hours.')).toBeVisible();
    const versions = part(/Sources differ/).getAllByRole('listitem');
    expect(versions.map((version) => version.textContent)).toEqual(['One.1', 'Another.3']);
    expect(part(/one source/).getByText(/^12 of 30 statements rest on a single source/)).toBeVisible();
    const old = part(/two years/).getAllByRole('listitem', { hidden: true });
    expect(old.map((row) => row.textContent)).toEqual([
      'Roadsthree plain words1last said 5 May 2020',
      'PostsEmri / Ime1last said 5 May 2020',
    ]);
  });

  it('says how much room each of the two sides has, beside the other', async () => {
    await renderWithFacts(<UnknownPage programmes={[]} />, { facts: smallRecord, choices: { view: 'unknown' } });
    const rows = part(/How much room/)
      .getAllByRole<HTMLTableRowElement>('row')
      .map(({ cells }) => [...cells].map(({ textContent }) => textContent));
    // By hand: see the test of the report.
    expect(rows).toEqual([
      ['What is counted', 'Belgrade', 'Pristina'],
      ['Sources published by that side', '2', '2'],
      ['Statements that rest on them', '24', '5'],
      ['Events among these', '2', '2'],
      ['Periods of its services at the crossings', '1', '1'],
      ['Words of the texts about it, in this language', '10', '13'],
    ]);
  });

  it('leads to the crossing, the panel and a day on which it is shown', async () => {
    const { user } = await renderWithFacts(<UnknownPage programmes={[]} />, { facts: smallRecord, choices });
    await user.click(part(/one source/).getAllByRole('button', { name: 'Closure', hidden: true })[0] as HTMLElement);
    expect(readChoices()).toMatchObject({ view: 'map', crossing: 'north', panel: 'overview', date: '2012-12-31' });
  });

  it('leads to the services, the sources and what is general', async () => {
    const { user } = await renderWithFacts(<UnknownPage programmes={[]} />, { facts: smallRecord, choices });
    await user.click(part(/Inferred/).getByRole('button', { name: 'Presence', hidden: true }));
    expect(readChoices()).toMatchObject({ view: 'map', crossing: 'north', panel: 'agencies', date: null });
    await user.click(part(/What nobody/).getByRole('link', { name: 'EULEX' }));
    expect(readChoices()).toMatchObject({ view: 'map', crossing: null, panel: 'eulex' });
  });

  it('opens the source of a reference, and stays what is read', async () => {
    const { user } = await renderWithFacts(<UnknownPage programmes={[]} />, { facts: smallRecord, choices });
    await user.click(part(/Sources differ/).getAllByRole('button', { name: /Source 1/ })[0] as HTMLElement);
    expect(readChoices()).toMatchObject({ view: 'unknown', panel: 'sources' });
  });

  it('says the same of the arrangements around the crossings, and leads to the record of each', async () => {
    await renderWithFacts(null);
    await prepareUnknownView();
    const { user } = await renderWithFacts(<UnknownPage programmes={[smallProgramme]} />, {
      facts: smallRecord,
      choices,
    });
    expect(part(/What nobody/).getByText('How wide.')).toBeVisible();
    expect(part(/Sources differ/).getByText('Where is the edge?')).toBeVisible();
    expect(part(/one source/).getByText(/^23 of 43 statements rest/)).toBeVisible();
    const old = part(/two years/).getAllByRole('listitem', { hidden: true });
    expect(old.map((row) => row.textContent).slice(2)).toEqual([
      'ObjectivesAn aim.1last said 5 May 2020',
      'StatementsTold without a day.1last said 5 May 2020',
    ]);
    await user.click(await part(/What nobody/).findByRole('link', { name: 'Ground safety zone, 5 km' }));
    expect(readChoices()).toMatchObject({ view: 'map', crossing: null, panel: 'overview', layers: ['belt'] });
  });

  it.each(['en', 'sr-Cyrl'] as const)('stands whole in a page without scripts, in %s', async (locale) => {
    const { facts } = await renderWithFacts(null, { locale, choices: { view: 'unknown' } });
    const [{ UnknownView }, { programmes }] = await Promise.all([prepareUnknownView(), loadProgrammes(locale)]);
    const page = new DOMParser().parseFromString(
      renderToStaticMarkup(
        <TranslationProvider>
          <UnknownView />
        </TranslationProvider>,
      ),
      'text/html',
    );
    const gaps = page.querySelectorAll('section[aria-labelledby="unknown-gaps"] li');
    expect(gaps).toHaveLength(listGaps(facts, programmes).length);
    for (const { id, short } of programmes) {
      const links = [...page.querySelectorAll(`a[href*="layers=${id}"]`)];
      expect(links.map(({ textContent }) => textContent)).toContain(short);
    }
    for (const { id } of facts.crossings) expect(page.querySelector(`button[data-crossing="${id}"]`)).not.toBeNull();
    expect(page.body.textContent).not.toMatch(/unknown\.|undefined|shared\./);
  });
});
