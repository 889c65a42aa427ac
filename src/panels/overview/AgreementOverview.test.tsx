import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { readChoices } from '../../state/store.ts';
import { Overview } from './Overview.tsx';

const region = (name: string) => within(screen.getByRole('region', { name }));
const headline = () => screen.getByRole('heading', { level: 2 }).textContent;

describe('the overview of the agreement', () => {
  it.each([
    ['en', null, '2 of 6 permanent facilities completed'],
    ['en', '2012-12-15', '0 of 6 permanent facilities completed'],
    ['en', '2020-10', '1 of 6 permanent facilities completed'],
    ['sq', null, '2 nga 6 objektet e përhershme kanë përfunduar'],
    ['sq', '2020-10', '1 nga 6 objektet e përhershme ka përfunduar'],
    ['sr-Cyrl', null, 'Завршена су 2 од 6 сталних објеката'],
    ['sr-Latn', '2012', 'Završeno je 0 od 6 stalnih objekata'],
  ] as const)('counts what is completed, in %s on %s', async (locale, date, expected) => {
    await renderWithFacts(<Overview />, { locale, choices: { date } });
    expect(headline()).toBe(expected);
  });

  it('lists the six with mark, both names, status and since when, and selects one', async () => {
    const { user } = await renderWithFacts(<Overview />, { choices: { date: '2012-12-15' } });
    const list = region('The crossings on this date');
    const buttons = list.getAllByRole('button');
    expect(buttons.map((button) => button.dataset.status)).toEqual([
      'interim',
      'interim',
      'agreed',
      'agreed',
      'agreed',
      'agreed',
    ]);
    const jarinje = list.getByRole('button', { name: /Jarinje.*Jarinjë.*Interim.*since 10 December 2012/ });
    expect(jarinje.dataset.crossing).toBe('jarinje');
    await user.click(jarinje);
    expect(readChoices().crossing).toBe('jarinje');
  });

  it('says that a crossing is closed on the day', async () => {
    await renderWithFacts(<Overview />, { choices: { date: '2022-12-28' } });
    const merdare = region('The crossings on this date').getByRole('button', { name: /Merdar/ });
    expect(merdare).toHaveTextContent('Closed');
  });

  it('gives both readings the same room, in alphabetical order', async () => {
    await renderWithFacts(<Overview />);
    const readings = region('Two readings of the line');
    const [first, second, ...more] = readings.getAllByRole('listitem');
    expect(more).toHaveLength(0);
    expect(first).toHaveTextContent('Belgrade reads the line as an administrative line.');
    expect(second).toHaveTextContent('Pristina reads the line as a border.');
    expect(first?.className).toBe(second?.className);
  });

  it('shows every provision, title, person, dispute and gap, each statement with its sources', async () => {
    const { facts } = await renderWithFacts(<Overview />);
    const { provisions, titles, people, disputed, unknown } = facts.agreement;
    const asked = region('What the agreement asks').getAllByRole('listitem');
    expect(asked).toHaveLength(provisions.length);
    for (const item of asked) expect(within(item).getAllByRole('button').length).toBeGreaterThan(0);
    expect(region('What it is called').getAllByRole('listitem')).toHaveLength(titles.length);
    for (const { name } of people) expect(region('Parties and people').getByText(name.sq)).toBeVisible();
    expect(region('Sources differ').getAllByRole('heading', { level: 4 })).toHaveLength(disputed.length);
    expect(region('What nobody has published').getAllByRole('listitem')).toHaveLength(unknown.length);
  });

  it('does not know of the protocol before it was made', async () => {
    const { facts } = await renderWithFacts(<Overview />, { choices: { date: '2012-02-01' } });
    const documents = region('Agreement and protocol');
    expect(documents.getByText(facts.agreement.agreement.name)).toBeVisible();
    expect(documents.queryByText(facts.agreement.protocol.name)).toBeNull();
  });
});
