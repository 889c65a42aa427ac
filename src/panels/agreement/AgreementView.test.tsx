import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { readChoices } from '../../state/store.ts';
import { AgreementView } from './AgreementView.tsx';

const cell = (point: string, crossing: string) =>
  document.querySelector<HTMLElement>(`td[data-point="${point}"][data-crossing="${crossing}"]`) as HTMLElement;

describe('the agreement as a page', () => {
  it('tells every point in plain words, with its sources, and what was done about it', async () => {
    const { facts } = await renderWithFacts(<AgreementView />);
    for (const { id, title, text } of facts.agreement.provisions) {
      const point = document.querySelector(`li[data-point="${id}"]`) as HTMLElement;
      expect(point).toHaveTextContent(title);
      expect(point).toHaveTextContent(text);
      expect(point).toHaveTextContent('What was done');
    }
    const nobody = document.querySelector('li[data-point="legal-responsibilities"]');
    expect(nobody).toHaveTextContent('No source that was found says what was done about it.');
    const protocol = document.querySelector('li[data-point="technical-protocol"]');
    expect(protocol).toHaveTextContent('Carried outThe technical protocol was agreed on 23 February 2012');
  });

  it('has an address for every point, which leads to it', async () => {
    const { facts, user } = await renderWithFacts(<AgreementView />, { choices: { view: 'agreement' } });
    const { provisions } = facts.agreement;
    const links = screen.getAllByRole<HTMLAnchorElement>('link', { name: 'Link to this point' });
    expect(links.map((link) => new URLSearchParams(link.search).get('provision'))).toEqual(
      provisions.map(({ id }) => id),
    );
    for (const [index, link] of links.entries()) expect(link).toHaveAccessibleDescription(provisions[index]?.title);
    await user.click(links[3] as HTMLElement);
    expect(readChoices()).toMatchObject({ view: 'agreement', provision: 'common-area' });
    expect(screen.getByRole('heading', { level: 4, name: 'One common area' })).toHaveFocus();
  });

  it('opens at the point that the address names, and at none by itself', async () => {
    const { unmount } = await renderWithFacts(<AgreementView />, { choices: { view: 'agreement' } });
    expect(document.querySelector('[aria-current]')).toBeNull();
    expect(document.body).toHaveFocus();
    unmount();
    await renderWithFacts(<AgreementView />, { choices: { view: 'agreement', provision: 'no-state-symbols' } });
    expect(screen.getByRole('heading', { level: 4, name: 'No state symbols' })).toHaveFocus();
    expect(document.querySelector('[aria-current]')).toHaveAttribute('data-point', 'no-state-symbols');
  });

  it('says how every point is known, and what is told of it on the day, each to be corrected', async () => {
    const { facts, user } = await renderWithFacts(<AgreementView />, { choices: { date: '2012-12-10' } });
    await user.click(screen.getByText('How do we know?'));
    const ways = screen.getAllByRole('button', { name: 'Suggest a correction' });
    const terms = ways.map((way) => way.closest('dl > div')?.querySelector('dt')?.textContent ?? '');
    for (const { title, text } of facts.agreement.provisions)
      expect(terms.filter((term) => term.startsWith(title) && term.includes(text))).toHaveLength(1);
    const told = terms.find((term) => term.startsWith('One common area, Jarinje'));
    expect(told).toMatch(/since 10 December 2012.*one after the other, within one space/);
  });

  it('is a table whose cells have headings, a word beside the mark, and references', async () => {
    const { facts } = await renderWithFacts(<AgreementView />);
    const table = document.querySelector('table') as HTMLTableElement;
    expect(table.caption).toHaveTextContent(/^What was carried out by 21 November 2026/);
    expect(table.querySelectorAll('thead th[scope="col"]')).toHaveLength(facts.crossings.length + 1);
    expect([...table.querySelectorAll('th[scope="row"]')].map(({ textContent }) => textContent)).toEqual([
      'Joint integrated posts, step by step',
      'One common area',
      'No state symbols',
      'Balanced presence',
      'EULEX present',
      'An implementation group led by the EU',
    ]);
    expect(cell('joint-posts', 'merdare')).toHaveTextContent('Carried outCompleted');
    expect(cell('no-state-symbols', 'merdare')).toHaveTextContent(
      'Not reportedNo source that was found reports on it here.',
    );
    expect(cell('balanced-presence', 'jarinje')).toHaveTextContent('Belgrade: 1 of 2 services reported here');
    expect(cell('implementation-group', 'all')).toHaveAttribute('colspan', '6');
    for (const one of table.querySelectorAll('td')) {
      const isGap = /No source that was found|0 of \d/.test(one.textContent ?? '');
      if (!isGap) expect(one.querySelector('[data-source]'), one.textContent ?? '').not.toBeNull();
    }
  });

  it('can be scrolled with the keyboard, and says what scrolls', async () => {
    await renderWithFacts(<AgreementView />);
    const region = screen.getByLabelText(/^What was carried out by/, { selector: '[tabindex="0"]' });
    expect(region).toContainElement(document.querySelector('table'));
  });

  it('says what held on another date', async () => {
    await renderWithFacts(<AgreementView />, { choices: { date: '2011-12-02' } });
    expect(cell('joint-posts', 'merdare')).toHaveTextContent('Not yetAgreed');
    fireEvent.change(screen.getByLabelText('As of'), { target: { value: '2012-12-10' } });
    expect(readChoices().date).toBe('2012-12-10');
    expect(cell('joint-posts', 'merdare')).toHaveTextContent('PartlyInterim');
    expect(cell('joint-posts', 'brnjak')).toHaveTextContent('Not yetAgreed');
  });

  it('is written in Cyrillic', async () => {
    await renderWithFacts(<AgreementView />, { locale: 'sr-Cyrl' });
    expect(document.querySelector('h2')).toHaveTextContent('Споразум, тачку по тачку');
    expect(cell('eulex-north', 'brnjak')).toHaveTextContent('Предато');
  });
});
