import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { loadFacts } from '../facts/load.ts';
import type { Locale } from '../facts/types.ts';
import { projectToWorld } from './camera.ts';
import { MarkerButtons } from './MarkerButtons.tsx';
import { describeMarks } from './marks.ts';

const onPoint = vi.fn();
const onSelect = vi.fn();
const onReach = vi.fn();
const origin = projectToWorld([21.1, 42.8], 8);

async function show(locale: Locale = 'en', date = '2012-12-15', selected: string | null = null) {
  onPoint.mockReset();
  onSelect.mockReset();
  onReach.mockReset();
  const facts = await loadFacts(locale);
  const marks = describeMarks(facts, { date, selected, hiddenStatuses: [], agency: null });
  const buttons = (
    <MarkerButtons
      marks={marks}
      zoom={8}
      origin={origin}
      shift={{ x: 7, y: 9 }}
      onPoint={onPoint}
      onSelect={onSelect}
      onReach={onReach}
    />
  );
  return { marks, ...(await renderWithFacts(buttons, { locale, choices: { date } })) };
}
const names = () => screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));

describe('the buttons over the marks', () => {
  it.each<[Locale, readonly string[]]>([
    [
      'en',
      [
        'Jarinje / Jarinjë, Interim, 15 December 2012',
        'Merdare / Merdarë, Interim, 15 December 2012',
        'Mutivode / Mutivodë, Agreed, 15 December 2012',
        'Brnjak / Bërnjak, Agreed, 15 December 2012',
        'Bela Zemlja / Dheu i Bardhë, Agreed, 15 December 2012',
        'Mučibaba / Muçibabë, Agreed, 15 December 2012',
      ],
    ],
    [
      'sq',
      [
        'Jarinjë / Jarinje, ',
        'Merdarë / Merdare, ',
        'Mutivodë / Mutivode, ',
        'Bërnjak / Brnjak, ',
        'Dheu i Bardhë / Bela Zemlja, ',
        'Muçibabë / Mučibaba, ',
      ],
    ],
    [
      'sr-Cyrl',
      [
        'Јариње / Jarinjë, ',
        'Мердаре / Merdarë, ',
        'Мутиводе / Mutivodë, ',
        'Брњак / Bërnjak, ',
        'Бела Земља / Dheu i Bardhë, ',
        'Мучибаба / Muçibabë, ',
      ],
    ],
  ])('are named in %s by both names, status and date, in the order of the agreement', async (locale, expected) => {
    await show(locale);
    const found = names();
    expect(found.map((name, index) => name?.slice(0, expected[index]?.length))).toEqual(expected);
    const dates = { en: '15 December 2012', sq: '15 dhjetor 2012', 'sr-Cyrl': '15. децембра 2012.', 'sr-Latn': '' };
    for (const name of found) expect(name?.endsWith(`, ${dates[locale]}`), name ?? '').toBe(true);
  });

  it('keep their order where one is selected and drawn on top', async () => {
    const { marks } = await show('en', '2012-12-15', 'jarinje');
    expect(marks.at(-1)?.id).toBe('jarinje');
    expect(names()[0]).toMatch(/^Jarinje/);
    expect(screen.getAllByRole('button', { pressed: true }).map(({ dataset }) => dataset.crossing)).toEqual([
      'jarinje',
    ]);
  });

  it('carry crossing and status, as the contract has it', async () => {
    await show('en', '2026-11-01');
    expect(screen.getAllByRole('button').map(({ dataset }) => [dataset.crossing, dataset.status])).toEqual([
      ['jarinje', 'interim'],
      ['merdare', 'completed'],
      ['mutivode', 'completed'],
      ['brnjak', 'building'],
      ['bela-zemlja', 'interim'],
      ['mucibaba', 'interim'],
    ]);
  });

  it('say where a crossing is closed', async () => {
    await show('en', '2022-12-28');
    expect(names().filter((name) => name?.includes('closed'))).toEqual([
      'Jarinje / Jarinjë, Interim, closed or blocked, 28 December 2022',
      'Merdare / Merdarë, Completed, closed or blocked, 28 December 2022',
      'Brnjak / Bërnjak, Being built, closed or blocked, 28 December 2022',
    ]);
  });

  it('stand over their marks', async () => {
    const { marks, container } = await show();
    for (const { id, position } of marks) {
      const at = projectToWorld(position, 8);
      const button = container.querySelector<HTMLElement>(`[data-crossing="${id}"]`);
      expect(button?.style.transform).toBe(`translate(${at.x - origin.x}px, ${at.y - origin.y}px)`);
    }
    expect(container.querySelector<HTMLElement>('.marker-buttons')?.style.transform).toBe('translate(7px, 9px)');
  });

  it.each([
    ['Enter', '{Enter}'],
    ['Space', ' '],
  ])('select with %s, and point while they have the focus', async (_, key) => {
    const { user, marks } = await show();
    await user.tab();
    await user.tab();
    await user.keyboard(key);
    expect(onSelect.mock.calls).toEqual([['merdare']]);
    expect(onPoint.mock.calls).toEqual([['jarinje'], [null], ['merdare']]);
    // jsdom sees the focus of the keyboard only where it comes from outside.
    expect(onReach).toHaveBeenCalledWith(marks.find(({ id }) => id === 'jarinje')?.position);
  });

  it('select with a click, and point while the pointer is over them', async () => {
    const { user } = await show();
    const button = screen.getByRole('button', { name: /^Mučibaba/ });
    await user.hover(button);
    expect(onPoint).toHaveBeenLastCalledWith('mucibaba');
    await user.unhover(button);
    expect(onPoint).toHaveBeenLastCalledWith(null);
    await user.click(button);
    expect(onSelect.mock.calls).toEqual([['mucibaba']]);
    expect(onReach).not.toHaveBeenCalled();
  });
});
