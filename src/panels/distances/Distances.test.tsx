import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { forgetGround, loadGround } from '../../ground/ground.ts';
import { readChoices, useSelectedCrossing } from '../../state/store.ts';
import { Distances } from './Distances.tsx';

await loadGround();

const SelectedDistances = () => <Distances of={useSelectedCrossing()} />;

const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const row = (name: string) =>
  screen
    .getAllByRole('rowheader')
    .find(({ textContent }) => spaced(textContent) === name)
    ?.closest('tr') as HTMLElement;
const cells = (name: string) =>
  within(row(name))
    .getAllByRole('cell')
    .map(({ textContent }) => spaced(textContent));

describe('the distances of a crossing', () => {
  it.each([
    ['brnjak', 'Jarinje / Jarinjë', '30.9 km', '59.8 km'],
    ['jarinje', 'Merdare / Merdarë', '54.7 km', '103.8 km'],
    ['merdare', 'Mutivode / Mutivodë', '26.4 km', '47.3 km'],
    ['mutivode', 'Bela Zemlja / Dheu i Bardhë', '34.5 km', '80.0 km'],
    ['bela-zemlja', 'Mučibaba / Muçibabë', '16.5 km', '26.7 km'],
  ])('%s to %s: %s straight, %s along the line', async (crossing, to, straight, along) => {
    await renderWithFacts(<SelectedDistances />, { choices: { crossing } });
    expect(cells(to)[0]).toBe(straight);
    await screen.findByText(along);
    expect(cells(to)).toEqual([straight, along]);
    expect(screen.getAllByRole('rowheader')).toHaveLength(5);
  });

  it('has the nearest first', async () => {
    await renderWithFacts(<SelectedDistances />, { choices: { crossing: 'bela-zemlja' } });
    const names = screen.getAllByRole('rowheader').map(({ textContent }) => textContent.split(/\s/)[0]);
    expect(names).toEqual(['Mučibaba', 'Mutivode', 'Merdare', 'Brnjak', 'Jarinje']);
  });

  it('has its rows before the line has come, so that nothing moves', async () => {
    forgetGround();
    await renderWithFacts(<SelectedDistances />, { choices: { crossing: 'merdare' } });
    expect(cells('Mutivode / Mutivodë')).toEqual(['26.4 km', '']);
    expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'true');
    expect(await screen.findByText('47.3 km')).toBeVisible();
    expect(screen.getByRole('table')).toHaveAttribute('aria-busy', 'false');
  });

  it('names the nearest three towns', async () => {
    await renderWithFacts(<SelectedDistances />, { choices: { crossing: 'jarinje' } });
    const towns = within(screen.getByRole('list', { name: 'Nearest towns, in a straight line' }));
    const items = await towns.findAllByRole('listitem');
    expect(items).toHaveLength(3);
    expect(items[0]).toHaveTextContent('Rashkë / Raška9.7 km');
  });

  it('leads to the other crossing', async () => {
    const { user } = await renderWithFacts(<SelectedDistances />, { choices: { crossing: 'merdare' } });
    await user.click(screen.getByRole('button', { name: /^Brnjak/ }));
    expect(readChoices().crossing).toBe('brnjak');
    expect(cells('Jarinje / Jarinjë')[0]).toBe('30.9 km');
  });

  it.each([
    ['sq', 'Largësitë', /±0,3 km/, 'Mutivodë / Mutivode', '26,4 km'],
    ['sr-Cyrl', 'Растојања', /±0,3 km/, 'Мутиводе / Mutivodë', '26,4 km'],
    ['sr-Latn', 'Rastojanja', /±0,3 km/, 'Mutivode / Mutivodë', '26,4 km'],
  ] as const)('says in %s how exact they are', async (locale, title, exactness, to, straight) => {
    await renderWithFacts(<SelectedDistances />, { locale, choices: { crossing: 'merdare' } });
    expect(screen.getByRole('region', { name: title })).toHaveTextContent(exactness);
    expect(cells(to)[0]).toBe(straight);
  });

  it('are nothing where no crossing is selected', async () => {
    const { container } = await renderWithFacts(<SelectedDistances />);
    expect(container).toBeEmptyDOMElement();
  });
});
