import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { readChoices } from '../../state/store.ts';
import { isInterruption } from './CrossingChronicle.tsx';
import { InterruptionsView } from './InterruptionsView.tsx';

const answer = () => document.querySelector('[role="status"]') as HTMLElement;

const ask = (crossing: string, day: string) => {
  fireEvent.change(screen.getByLabelText('Crossing'), { target: { value: crossing } });
  fireEvent.change(screen.getByLabelText('Day'), { target: { value: day } });
  return answer();
};

it('says how each interruption is known, and each may be corrected', async () => {
  const { facts, user } = await renderWithFacts(<InterruptionsView />);
  await user.click(screen.getByText('How do we know?'));
  const ways = screen.getAllByRole('button', { name: 'Suggest a correction' });
  const spans = facts.crossings.flatMap(({ closures, goods }) => [...closures, ...goods]);
  expect(ways).toHaveLength(spans.length + facts.events.filter(isInterruption).length);
  const labels = ways.map((way) => way.closest('dl > div')?.querySelector('dt')?.textContent ?? '');
  expect(labels.some((label) => /^Merdare.*closed.*28 December 2022/i.test(label))).toBe(true);
});

describe('was it open on …?', () => {
  it.each([
    ['merdare', '2022-12-28', /^Merdare \/ Merdarë was closed on 28 December 2022\./],
    ['merdare', '2022-12-27', /^The road to Merdare \/ Merdarë was blocked on 27 December 2022\./],
    ['jarinje', '2023-10-01', /^Jarinje \/ Jarinjë was closed in one direction on 1 October 2023\./],
    ['brnjak', '2023-06-21', /^The road to Brnjak \/ Bërnjak may have been blocked on 21 June 2023/],
    ['mutivode', '2022-12-28', /^No closure or blockade of Mutivode \/ Mutivodë is reported .* no proof/],
    ['mutivode', '1950-01-01', /^1 January 1950 lies before the record, which begins on 2 December 2011\.$/],
    ['mutivode', '2100-12-31', /^31 December 2100 lies after the day .* checked, 21 November 2026\.$/],
  ])('%s on %s', async (crossing, day, expected) => {
    await renderWithFacts(<InterruptionsView />);
    expect(ask(crossing, day).textContent).toMatch(expected);
  });

  it('is kept in the address, gives its sources and the goods of that day', async () => {
    await renderWithFacts(<InterruptionsView />, { choices: { crossing: 'merdare', date: '2024-09-06' } });
    expect(answer()).toHaveTextContent(/was closed on 6 September 2024/);
    expect(within(answer()).getAllByRole('button', { name: /^Source \d+/ }).length).toBeGreaterThan(2);
    expect(answer()).toHaveTextContent('Goods that day: Finished goods from Serbia not admitted');
    ask('brnjak', '2022-12-12');
    expect(readChoices()).toMatchObject({ crossing: 'brnjak', date: '2022-12-12' });
  });
});

describe('the days by year', () => {
  it('are the same in the table and in the drawing', async () => {
    const { facts } = await renderWithFacts(<InterruptionsView />);
    const table = document.querySelector('table') as HTMLElement;
    const inTable = facts.crossings.map(({ id }) =>
      [...table.querySelectorAll(`td[data-crossing="${id}"]`)]
        .map(({ textContent }) => textContent ?? '')
        .filter((text) => text !== '0')
        .map((text) => text.replace('at least ', '≥\u202f')),
    );
    const drawing = screen.getByLabelText(/from 2011 to 2026/);
    const drawn = [...drawing.querySelectorAll('[data-bars]')].map((bars) =>
      [...bars.querySelectorAll('text')].map(({ textContent }) => textContent),
    );
    expect(drawn).toEqual(inTable);
    expect(drawn[0]).toEqual(['≥\u202f1', '13', '22', '≥\u202f27']);
  });
});

describe('the chronicle', () => {
  it('lists every interruption and every change of what goods may cross, and says where there is none', async () => {
    const { facts } = await renderWithFacts(<InterruptionsView />);
    for (const { id, names, closures, goods } of facts.crossings) {
      const part = document.querySelector(`[aria-labelledby="interruptions-${id}"]`) as HTMLElement;
      expect(part).toHaveTextContent(`${names.sr}`);
      for (const { note } of [...closures, ...goods]) if (note) expect(part).toHaveTextContent(note);
      if (closures.length === 0) expect(part).toHaveTextContent('No interruption is reported.');
    }
  });
});
