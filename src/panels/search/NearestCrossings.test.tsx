import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { actions, readChoices } from '../../state/store.ts';
import { NearestCrossings } from './NearestCrossings.tsx';
import { Search } from './Search.tsx';

const pristina = { longitude: 21.16688, latitude: 42.67272, names: { sq: 'Prishtinë', sr: 'Priština' } };
const raska = { longitude: 20.6153, latitude: 43.2872, names: null };
const rows = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent.replaceAll('\u00a0', ' '));

describe('the nearest crossings', () => {
  it('are not told where no place is chosen', async () => {
    const { container } = await renderWithFacts(<NearestCrossings />);
    expect(container).toBeEmptyDOMElement();
  });

  it('are told from a place, the nearest first', async () => {
    await renderWithFacts(<NearestCrossings />);
    act(() => actions.placeChosen(pristina));
    expect(
      screen.getByRole('heading', { level: 2, name: 'From Prishtinë / Priština, in a straight line' }),
    ).toBeVisible();
    expect(rows()).toHaveLength(6);
    expect(rows()[0]).toBe('Mutivode / Mutivodë24 km');
    expect(rows()[1]).toBe('Merdare / Merdarë30 km');
    expect(screen.getByText('Straight line, not by road.')).toBeVisible();
  });

  it('are told from a point without a name, with a decimal where near', async () => {
    await renderWithFacts(<NearestCrossings />, { locale: 'sr-Cyrl' });
    act(() => actions.placeChosen(raska));
    expect(screen.getByRole('heading')).toHaveTextContent('43,287° с. г. ш., 20,615° и. г. д.: растојања');
    expect(rows()[0]).toBe('Јариње / Jarinjë9,7 km');
  });

  it('are selected by a press, and the place stays', async () => {
    const { user } = await renderWithFacts(<NearestCrossings />);
    act(() => actions.placeChosen(pristina));
    await user.click(screen.getByRole('button', { name: /^Merdare/ }));
    expect(readChoices().crossing).toBe('merdare');
    expect(screen.getByRole('button', { name: /^Merdare/ })).toHaveAttribute('aria-pressed', 'true');
    expect(rows()).toHaveLength(6);
  });

  it('are cleared, and the focus goes back to the search', async () => {
    const { user } = await renderWithFacts(
      <>
        <Search />
        <NearestCrossings />
      </>,
    );
    act(() => actions.placeChosen(pristina));
    await user.click(screen.getByRole('button', { name: 'Clear' }));
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.getByRole('combobox')).toHaveFocus();
  });
});
