import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { loadFacts } from '../../facts/load.ts';
import type { Locale } from '../../facts/types.ts';
import type { Choices } from '../../state/parameters.ts';
import { readChoices } from '../../state/store.ts';
import { Timeline } from './Timeline.tsx';

/** The panel with real facts, but few of the events: a role is sought among all there is. */
async function renderTimeline({ locale = 'en', choices = {} }: { locale?: Locale; choices?: Partial<Choices> } = {}) {
  const whole = await loadFacts(locale);
  const facts = { ...whole, events: whole.events.filter(({ date }) => /^(2009|2011-12|2012-12|2020)/.test(date)) };
  return renderWithFacts(<Timeline />, { locale, choices, facts });
}

const lanes = () => screen.getAllByRole('img').map((image) => image.getAttribute('aria-label') ?? '');

describe('Timeline', () => {
  it('shows agreement, mandate and the six crossings on one scale, each lane told in words', async () => {
    await renderTimeline();
    const labels = lanes();
    expect(labels).toHaveLength(8);
    expect(labels[0]).toMatch(/^Agreement and protocol: .*2 December 2011; .*23 February 2012$/);
    expect(labels[1]).toMatch(/^Mandate of EULEX: First mandate: December 2008; .*To 14 June 2027: 15 June 2025$/);
    expect(labels).toContain(
      'Merdare / Merdarë: Agreed: 2 December 2011; Interim: 10 December 2012; Being built: 16 February 2017; Completed: October 2020',
    );
    expect(labels).toContain(
      'Brnjak / Bërnjak: Agreed: 2 December 2011; Interim: 31 December 2012; Being built: by August 2018',
    );
  });

  it('says it in Albanian, Albanian names first', async () => {
    await renderTimeline({ locale: 'sq' });
    expect(lanes()).toContainEqual(expect.stringMatching(/^Dheu i Bardhë \/ Bela Zemlja: E dakorduar: 2 dhjetor 2011/));
    expect(screen.getByRole('heading', { level: 3, name: 'Ngjarjet' })).toBeInTheDocument();
  });

  it('shows the status on the chosen date with its sources, and a name that selects', async () => {
    const { user, container, facts } = await renderTimeline({ choices: { date: '2012-12-15' } });
    const name = screen.getByRole('button', { name: /^Jarinje\b/ });
    const row = name.closest('li');
    expect(row).toHaveTextContent('Interim');
    const interim = facts.crossings.find(({ id }) => id === 'jarinje')?.status[1];
    const cited = [...(row?.querySelectorAll('[data-source]') ?? [])].map((one) => one.getAttribute('data-source'));
    expect(new Set(cited)).toEqual(new Set(interim?.sources));
    expect(container.querySelector('[data-crossing="mutivode"]')?.closest('li')).toHaveTextContent('Agreed');
    await user.click(name);
    expect(readChoices().crossing).toBe('jarinje');
  });

  it('shows the selected crossing alone, with the events that concern it', async () => {
    const { container, facts } = await renderTimeline({ choices: { crossing: 'mutivode' } });
    expect(lanes().filter((label) => label.includes(' / '))).toHaveLength(1);
    const concerning = facts.events.filter(
      ({ crossings, date }) => date >= '2011-12' && (crossings === 'all' || crossings.includes('mutivode')),
    );
    expect(container.querySelectorAll('[data-event]')).toHaveLength(concerning.length);
    expect(concerning.length).toBeLessThan(facts.events.length);
  });

  it('says how it knows, for lanes and events alike', async () => {
    const { user } = await renderTimeline({ choices: { crossing: 'merdare' } });
    await user.click(screen.getByText('How do we know?'));
    const known = within(screen.getByText('Merdare / Merdarë: Completed').closest('div') ?? document.body);
    expect(known.getAllByRole('button').length).toBeGreaterThan(0);
    expect(screen.getAllByText(/well attested/).length).toBeGreaterThan(3);
  });

  it('explains the patterns of the lanes', async () => {
    const { user } = await renderTimeline({ locale: 'sr-Cyrl' });
    await user.click(screen.getByText('Легенда'));
    for (const word of ['Договорено', 'У изградњи', 'Затворен или блокиран', 'Танко: нема каснијих извештаја'])
      expect(screen.getAllByText(word).length).toBeGreaterThan(0);
  });
});
