import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { forgetDecks, idsOnStage, openDeckEditor } from '../../../test/openDeckEditor.tsx';
import { shipped } from '../../../test/ownDecks.ts';
import { readChoices } from '../../state/store.ts';
import { readPresentation } from '../presentation.ts';

forgetDecks();

const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name });
const rows = () => within(screen.getByRole('list', { name: 'Steps of the deck' })).getAllByRole('listitem');

describe('the editor of one’s own deck', () => {
  it('lists every step that ships, which the stage has as they are', async () => {
    await openDeckEditor();
    expect(rows().map((row) => row.dataset.step)).toEqual(['one', 'two', 'three']);
    expect(idsOnStage()).toEqual(['one', 'two', 'three']);
    expect(screen.getByText('Your changes are kept in this browser.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Give up all changes' })).toBeNull();
  });

  it('hides a step from the room and shows it again', async () => {
    const { user } = await openDeckEditor();
    await user.click(button('Hide: Title of two'));
    expect(idsOnStage()).toEqual(['one', 'three']);
    expect(rows()[1]).toHaveTextContent('hidden');
    expect(screen.getByText('“Title of two” is hidden.')).toBeVisible();
    await user.click(button('Show: Title of two'));
    expect(idsOnStage()).toEqual(['one', 'two', 'three']);
  });

  it('goes on with the neighbour of a step that is hidden while it is on stage', async () => {
    const { user } = await openDeckEditor({ choices: { step: 'two' } });
    await user.click(button('Hide: Title of two'));
    expect(readChoices().step).toBe('three');
  });

  it('keeps one step to show', async () => {
    const { user } = await openDeckEditor();
    await user.click(button('Hide: Title of one'));
    await user.click(button('Hide: Title of two'));
    await user.click(button('Hide: Title of three'));
    expect(idsOnStage()).toEqual(['three']);
    expect(screen.getByText('A deck shows at least one step.')).toBeVisible();
  });

  it('moves a step by the keyboard, says where to, and leaves the focus on the button', async () => {
    const { user } = await openDeckEditor();
    button('Move down: Title of one').focus();
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(idsOnStage()).toEqual(['two', 'three', 'one']);
    expect(screen.getByText('“Title of one” is now in place 3 of 3.')).toBeVisible();
    expect(button('Move down: Title of one')).toHaveFocus();
    expect(button('Move down: Title of one')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Move up: Title of one'));
    expect(idsOnStage()).toEqual(['two', 'one', 'three']);
    expect(button('Move up: Title of one')).toHaveFocus();
  });

  it('takes a title and notes, and those that ship again once they are taken out', async () => {
    const { user } = await openDeckEditor();
    await user.click(button('Edit: Title of one'));
    await user.clear(field('Title'));
    await user.type(field('Title'), 'Наслов');
    await user.clear(field('Speaker’s notes'));
    await user.type(field('Speaker’s notes'), 'Slowly.');
    expect(readPresentation().steps?.[0]).toMatchObject({ title: 'Наслов', notes: { text: 'Slowly.', sources: [] } });
    await user.clear(field('Title'));
    await user.clear(field('Speaker’s notes'));
    expect(readPresentation().steps?.[0]).toEqual(shipped[0]);
  });

  it('does not take a title that is too long, and leaves it to be shortened', async () => {
    const { user } = await openDeckEditor();
    await user.click(button('Edit: Title of one'));
    await user.clear(field('Title'));
    await user.click(field('Title'));
    await user.paste('x'.repeat(61));
    expect(field('Title')).toBeInvalid();
    expect(field('Title')).toHaveAccessibleDescription('A title has at most 60 characters.');
    expect(field('Title')).toHaveValue('x'.repeat(61));
    expect(readPresentation().steps?.[0]?.title).toBe('Title of one');
    await user.type(field('Title'), '{Backspace}');
    expect(field('Title')).toBeValid();
    expect(readPresentation().steps?.[0]?.title).toBe('x'.repeat(60));
  });

  it('keeps what the map shows as a step behind the one on stage, and asks for its title', async () => {
    const at = { zoom: 9.5, latitude: 42.94, longitude: 21.24 };
    const { user } = await openDeckEditor({
      choices: { step: 'two', crossing: 'merdare', panel: 'eulex', date: '2012-12-10', at },
    });
    await user.click(button('Keep this view as a step'));
    expect(idsOnStage()).toEqual(['one', 'two', 'own-1', 'three']);
    expect(field('Title')).toHaveFocus();
    expect(field('Title')).toHaveValue('Merdare / Merdarë, 10 December 2012');
    expect(readPresentation().steps?.[2]).toMatchObject({
      view: { crossing: 'merdare', panel: 'eulex', date: '2012-12-10', at, point: ['merdare'] },
    });
    await user.type(field('Lines, one below the other, at most 4'), 'First{Enter}Second');
    expect(readPresentation().steps?.[2]?.lines.map(({ text }) => text)).toEqual(['First', 'Second']);
    await user.click(button('Remove: Merdare / Merdarë, 10 December 2012'));
    expect(idsOnStage()).toEqual(['one', 'two', 'three']);
    await user.click(button('Back to the deck before'));
    expect(idsOnStage()).toEqual(['one', 'two', 'own-1', 'three']);
  });

  it('gives everything up only once that is confirmed, and has it back', async () => {
    const { user } = await openDeckEditor();
    await user.click(button('Hide: Title of two'));
    await user.click(button('Give up all changes'));
    const question = screen.getByRole('group', { name: 'Present the deck as it ships, without your changes?' });
    expect(within(question).getByRole('button', { name: 'Keep them' })).toHaveFocus();
    await user.click(button('Keep them'));
    expect(idsOnStage()).toEqual(['one', 'three']);
    await user.click(button('Give up all changes'));
    await user.click(button('Give them up'));
    expect(idsOnStage()).toEqual(['one', 'two', 'three']);
    await user.click(button('Back to the deck before'));
    expect(idsOnStage()).toEqual(['one', 'three']);
  });
});
