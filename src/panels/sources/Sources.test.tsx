import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { actions, readChoices } from '../../state/store.ts';
import { Sources } from './Sources.tsx';

const entries = () => [...document.querySelectorAll<HTMLElement>('li[data-source]')];
const entry = (id: string) => document.querySelector<HTMLElement>(`li[data-source="${id}"]`) as HTMLElement;
const inOverview = { panel: 'sources' } as const;
const ofMerdare = { panel: 'sources', crossing: 'merdare' } as const;

describe('the panel of sources', () => {
  it('lists every source with number, publisher, subject, date, language and kind', async () => {
    const { facts } = await renderWithFacts(<Sources />, { choices: inOverview });
    expect(entries().map(({ dataset }) => dataset.source)).toEqual(facts.sources.map(({ id }) => id));
    const eulex = within(entry('eulex-2020-11-30'));
    const number = facts.sources.findIndex(({ id }) => id === 'eulex-2020-11-30') + 1;
    expect(eulex.getByRole('heading', { level: 3, name: `Source ${number} EULEX` })).toBeVisible();
    expect(entry('eulex-2020-11-30')).toHaveTextContent(/30 November 2020\s*English\s*official/);
  });

  it.each([
    ['sq', /30 nëntor 2020\s*anglisht\s*zyrtar/],
    ['sr-Cyrl', /30\. новембра 2020\.\s*енглески\s*званично/],
    ['sr-Latn', /30\. novembra 2020\.\s*engleski\s*zvanično/],
  ] as const)('says so in %s', async (locale, expected) => {
    await renderWithFacts(<Sources />, { locale, choices: inOverview });
    expect(entry('eulex-2020-11-30')).toHaveTextContent(expected);
  });

  it('links out only where there is an address, and safely', async () => {
    const { facts } = await renderWithFacts(<Sources />, { choices: inOverview });
    const linked = facts.sources.filter(({ url }) => url);
    const links = entries().flatMap((item) => [...item.querySelectorAll<HTMLAnchorElement>('a[target]')]);
    expect(links.map(({ href }) => href)).toEqual(linked.map(({ url }) => new URL(url ?? '').href));
    for (const link of links) {
      expect(link).toHaveAttribute('rel', 'noopener noreferrer');
      expect(link).toHaveAccessibleName(/^Open at .+, in a new window: /);
    }
  });

  it('narrows the list by publisher and subject, and counts what is shown in words', async () => {
    const { user, facts } = await renderWithFacts(<Sources />, { choices: inOverview });
    const total = facts.sources.length;
    expect(screen.getByRole('status')).toHaveTextContent(`${total} of ${total} sources shown`);
    await user.type(screen.getByRole('searchbox', { name: 'Filter by publisher or subject' }), 'kosovo customs');
    const shown = entries();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(total);
    expect(screen.getByRole('status')).toHaveTextContent(`${shown.length} of ${total} sources shown`);
    await user.type(screen.getByRole('searchbox'), ' zzz');
    expect(screen.getByRole('status')).toHaveTextContent('No source matches.');
  });

  it('shows those of the selected crossing, or all', async () => {
    const { user, facts } = await renderWithFacts(<Sources />, { choices: ofMerdare });
    expect(screen.getByRole('radio', { name: 'Of this crossing' })).toBeChecked();
    expect(entry('kosovalive-2018-10')).toBeVisible();
    expect(entries().length).toBeLessThan(facts.sources.length);
    await user.click(screen.getByRole('radio', { name: 'All sources' }));
    expect(entries()).toHaveLength(facts.sources.length);
  });

  it('offers no such choice where no crossing is selected', async () => {
    await renderWithFacts(<Sources />, { choices: inOverview });
    expect(screen.queryByRole('radio')).toBeNull();
  });
});

describe('a source that a reference has led to', () => {
  it('has the focus on its heading', async () => {
    await renderWithFacts(<Sources />, { choices: ofMerdare });
    act(() => actions.sourceOpened('kosovalive-2018-10'));
    expect(within(entry('kosovalive-2018-10')).getByRole('heading')).toHaveFocus();
  });

  it('is brought to the top of the box that scrolls, and of no other', async () => {
    await renderWithFacts(
      <div data-testid="scroller" style={{ overflowY: 'auto' }}>
        <Sources />
      </div>,
      { choices: inOverview },
    );
    const scroller = screen.getByTestId('scroller');
    Object.defineProperties(scroller, { scrollHeight: { value: 9000 }, clientHeight: { value: 500 } });
    const heading = within(entry('eulex-2020-11-30')).getByRole('heading');
    heading.getBoundingClientRect = () => ({ top: 4000 - scroller.scrollTop }) as DOMRect;
    act(() => actions.sourceOpened('eulex-2020-11-30'));
    expect(scroller.scrollTop).toBe(4000);
    expect(document.documentElement.scrollTop).toBe(0);
  });

  it('is shown although scope and text would hide it', async () => {
    const { user } = await renderWithFacts(<Sources />, { choices: ofMerdare });
    await user.type(screen.getByRole('searchbox'), 'zzz');
    expect(entries()).toHaveLength(0);
    act(() => actions.sourceOpened('wikinews-2011-12-04'));
    expect(within(entry('wikinews-2011-12-04')).getByRole('heading')).toHaveFocus();
    expect(screen.getByRole('radio', { name: 'All sources' })).toBeChecked();
    expect(screen.getByRole('searchbox')).toHaveValue('');
  });
});

describe('what a source supports', () => {
  it('is one press away, and leads back to where it stands', async () => {
    const { user } = await renderWithFacts(<Sources />, { choices: inOverview });
    const source = within(entry('kosovalive-2018-10'));
    await user.click(source.getByText(/^Supports \d+ statements$/));
    const back = await source.findByRole('button', {
      name: /Merdare \/ Merdarë Joint use October 2018\s*Not yet used by both sides/,
    });
    await user.click(back);
    expect(readChoices()).toMatchObject({ crossing: 'merdare', panel: 'overview', date: '2018-10-31' });
  });

  it('is said in the language of the interface', async () => {
    const { user } = await renderWithFacts(<Sources />, { locale: 'sr-Latn', choices: ofMerdare });
    const source = within(entry('kosovalive-2018-10'));
    await user.click(source.getByText(/^Broj navoda koje potkrepljuje: \d+$/));
    expect((await source.findAllByRole('button'))[0]).toHaveTextContent(/Merdare \/ Merdarë/);
  });

  it('may be an arrangement around the crossings, whose layer is then shown', async () => {
    const { user } = await renderWithFacts(<Sources />, { choices: inOverview });
    const source = within(entry('page-iom'));
    await user.click(await source.findByText(/^Supports \d+ statements$/));
    await user.click(
      (await source.findAllByRole('button', { name: /^IOM programme, 2009–2011 Results/ }))[0] as HTMLElement,
    );
    expect(readChoices()).toMatchObject({ crossing: null, panel: 'overview', layers: ['iom-2009'] });
  });
});
