import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { loadFacts } from '../../facts/load.ts';
import { useFacts, useHiddenEventKinds } from '../../state/store.ts';
import { EventList } from './EventList.tsx';
import { chooseEvents } from './groupEvents.ts';

const years = (root: ParentNode) =>
  [...root.querySelectorAll('section > :is(h4, h5)')].map((heading) => heading.textContent);

function List() {
  return <EventList events={chooseEvents(useFacts().events, undefined, useHiddenEventKinds())} />;
}

/** The list with few of the real events: a role is sought among all there is. */
async function renderList(date: string | null, locale: 'en' | 'sq' | 'sr-Cyrl' = 'en') {
  const whole = await loadFacts(locale);
  const few = /^(1999|2009-0[12]|2011-12|2012-12-[13]|2013-02|2017-02|2018|2023-06)/;
  const facts = { ...whole, events: whole.events.filter((event) => few.test(event.date)) };
  return renderWithFacts(<List />, { locale, facts, choices: { date } });
}

describe('the events as a list', () => {
  it('goes year by year, oldest first, in ordered lists', async () => {
    const { container } = await renderList(null);
    const shown = years(container);
    expect(shown[0]).toBe('2011');
    expect(shown).toEqual([...shown].sort());
    for (const item of screen.getAllByRole('listitem')) expect(item.closest('ol')).not.toBeNull();
    expect(container.querySelector('h5')).toBeNull();
    expect(container).not.toHaveTextContent('Up to');
  });

  it.each([
    ['en', '2012-12-10', 'Up to 10 December 2012', 'After 10 December 2012', 'Later than the date chosen.'],
    ['sq', '2012-12', 'Deri në dhjetor 2012', 'Pas muajit dhjetor 2012', 'Më vonë se data e zgjedhur.'],
    ['sr-Cyrl', '2012-12', 'До децембра 2012.', 'После децембра 2012.', 'Касније од изабраног датума.'],
  ] as const)('in %s says what came later than %s', async (locale, date, upTo, later, words) => {
    await renderList(date, locale);
    const [first, second] = document.querySelectorAll('h4');
    expect(document.querySelectorAll('h5').length).toBeGreaterThan(1);
    expect(first).toHaveTextContent(upTo);
    expect(second).toHaveTextContent(later);
    const section = second?.parentElement;
    expect(section).toHaveTextContent(words);
    expect(section?.querySelector('[data-event*="2017-02-16"]')).not.toBeNull();
  });

  it('keeps what came before the agreement folded', async () => {
    const { user, container } = await renderList(null);
    expect(container.querySelector('[data-event^="1999"]')).toBeNull();
    await user.click(screen.getByText(/^Before the agreement \(\d+\)$/));
    expect(container.querySelector('[data-event^="1999"]')).not.toBeNull();
  });

  it('tells of each event when, what, where, and who said so', async () => {
    const { container, facts } = await renderList(null);
    const event = facts.events.find(({ id }) => id.startsWith('2012-12-10'));
    const item = container.querySelector<HTMLElement>(`[data-event="${event?.id}"]`);
    if (!event || !item) throw new Error('the first day of operation is missing');
    const { getByText } = within(item);
    expect(getByText('10 December 2012')).toHaveAttribute('datetime', '2012-12-10');
    expect(getByText('Start of operation')).toBeInTheDocument();
    expect(getByText('Jarinje')).toHaveAttribute('lang', 'sr-Latn');
    expect(getByText('Merdarë')).toHaveAttribute('lang', 'sq');
    const cited = [...item.querySelectorAll('[data-source]')].map((one) => one.getAttribute('data-source'));
    expect(new Set(cited)).toEqual(new Set(event.sources));
  });

  it('says "all six crossings" instead of naming them', async () => {
    const { container } = await renderList(null, 'sq');
    expect(container.querySelector('[data-event^="2011-12-02"]')).toHaveTextContent('Të gjashtë pikat e kalimit');
  });

  it('names a date no more exactly than it is known', async () => {
    await renderList(null, 'sr-Cyrl');
    expect(screen.getByText('28. фебруара 2013. (непоуздано)')).toHaveAttribute('datetime', '2013-02-28');
  });
});

describe('the filter by kind', () => {
  const count = () => Number(/\d+/.exec(screen.getByRole('status').textContent ?? '')?.[0]);

  it('hides a kind, says so, and shows it again', async () => {
    const { user, container } = await renderList(null);
    const before = count();
    const trade = container.querySelectorAll('[data-event] [data-kind="trade"]').length;
    expect(trade).toBeGreaterThan(1);
    await user.click(screen.getByText('Kinds of event: all shown'));
    const box = screen.getByRole('checkbox', { name: 'Goods and duty' });
    expect(box).toBeChecked();
    await user.click(box);
    expect(box).not.toBeChecked();
    expect(screen.getByText('Kinds of event: 1 hidden')).toBeInTheDocument();
    expect(count()).toBe(before - trade);
    expect(container.querySelectorAll('[data-event] [data-kind="trade"]')).toHaveLength(0);
    await user.click(box);
    expect(count()).toBe(before);
  });

  it('offers every kind in a named group', async () => {
    const { user } = await renderList(null, 'sr-Cyrl');
    await user.click(screen.getByText('Врсте догађаја: приказане све'));
    const group = within(screen.getByRole('group', { name: 'Врсте догађаја које се приказују' }));
    expect(group.getAllByRole('checkbox')).toHaveLength(10);
  });

  it('says in words when nothing is left', async () => {
    const { user } = await renderList(null);
    await user.click(screen.getByText('Kinds of event: all shown'));
    for (const box of screen.getAllByRole('checkbox')) await user.click(box);
    expect(screen.getByRole('status')).toHaveTextContent('No event of these kinds');
  });
});
