import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ownDeck, ownEntry, shipped } from '../../../test/ownDecks.ts';
import { renderWithFacts } from '../../../test/render.tsx';
import { loadFacts } from '../../facts/load.ts';
import type { Locale } from '../../facts/types.ts';
import type { Choices } from '../../state/parameters.ts';
import { readChoices } from '../../state/store.ts';
import { readKept, removeKept, writeKept } from '../keptInBrowser.ts';
import { readPresentation, resetPresentation } from '../presentation.ts';
import { encodeDeck } from './deckLink.ts';
import { OwnDeckEditor } from './OwnDeckEditor.tsx';
import { OwnDeckNotice } from './OwnDeckNotice.tsx';
import { followOtherWindows, ownDeckActions, readOwnDeckDocument, resetOwnDeck } from './ownDeckStore.ts';

const key = 'six-crossings.own-deck';

beforeEach(() => {
  resetOwnDeck();
  resetPresentation();
  removeKept(key);
  removeKept(`${key}-before`);
});

async function open({ locale = 'en', choices = {} }: { locale?: Locale; choices?: Partial<Choices> } = {}) {
  const rendered = await renderWithFacts(
    <>
      <OwnDeckNotice />
      <OwnDeckEditor />
    </>,
    { locale, choices: { mode: 'present', ...choices } },
  );
  act(() => ownDeckActions.shippedRead(shipped, rendered.facts));
  return rendered;
}

const onStage = () => readPresentation().steps?.map(({ id }) => id);
const button = (name: string) => screen.getByRole('button', { name });
const field = (name: string) => screen.getByRole('textbox', { name });
const rows = () => within(screen.getByRole('list', { name: 'Steps of the deck' })).getAllByRole('listitem');

/** jsdom’s files cannot be read as text. */
const file = (text: string) =>
  Object.assign(new File([text], 'six-crossings-deck.json', { type: 'application/json' }), {
    text: () => Promise.resolve(text),
  });

describe('the editor of one’s own deck', () => {
  it('lists every step that ships, which the stage has as they are', async () => {
    await open();
    expect(rows().map((row) => row.dataset.step)).toEqual(['one', 'two', 'three']);
    expect(onStage()).toEqual(['one', 'two', 'three']);
    expect(screen.getByText('Your changes are kept in this browser.')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Give up all changes' })).toBeNull();
  });

  it('hides a step from the room and shows it again', async () => {
    const { user } = await open();
    await user.click(button('Hide: Title of two'));
    expect(onStage()).toEqual(['one', 'three']);
    expect(rows()[1]).toHaveTextContent('hidden');
    expect(screen.getByText('“Title of two” is hidden.')).toBeVisible();
    await user.click(button('Show: Title of two'));
    expect(onStage()).toEqual(['one', 'two', 'three']);
  });

  it('goes on with the neighbour of a step that is hidden while it is on stage', async () => {
    const { user } = await open({ choices: { step: 'two' } });
    await user.click(button('Hide: Title of two'));
    expect(readChoices().step).toBe('three');
  });

  it('keeps one step to show', async () => {
    const { user } = await open();
    await user.click(button('Hide: Title of one'));
    await user.click(button('Hide: Title of two'));
    await user.click(button('Hide: Title of three'));
    expect(onStage()).toEqual(['three']);
    expect(screen.getByText('A deck shows at least one step.')).toBeVisible();
  });

  it('moves a step by the keyboard, says where to, and leaves the focus on the button', async () => {
    const { user } = await open();
    button('Move down: Title of one').focus();
    await user.keyboard('{Enter}{Enter}{Enter}');
    expect(onStage()).toEqual(['two', 'three', 'one']);
    expect(screen.getByText('“Title of one” is now in place 3 of 3.')).toBeVisible();
    expect(button('Move down: Title of one')).toHaveFocus();
    expect(button('Move down: Title of one')).toHaveAttribute('aria-disabled', 'true');
    await user.click(button('Move up: Title of one'));
    expect(onStage()).toEqual(['two', 'one', 'three']);
    expect(button('Move up: Title of one')).toHaveFocus();
  });

  it('takes a title and notes, and those that ship again once they are taken out', async () => {
    const { user } = await open();
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
    const { user } = await open();
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
    const { user } = await open({
      choices: { step: 'two', crossing: 'merdare', panel: 'eulex', date: '2012-12-10', at },
    });
    await user.click(button('Keep this view as a step'));
    expect(onStage()).toEqual(['one', 'two', 'own-1', 'three']);
    expect(field('Title')).toHaveFocus();
    expect(field('Title')).toHaveValue('Merdare / Merdarë, 10 December 2012');
    expect(readPresentation().steps?.[2]).toMatchObject({
      view: { crossing: 'merdare', panel: 'eulex', date: '2012-12-10', at },
      point: ['merdare'],
    });
    await user.type(field('Lines, one below the other, at most 4'), 'First{Enter}Second');
    expect(readPresentation().steps?.[2]?.lines.map(({ text }) => text)).toEqual(['First', 'Second']);
    await user.click(button('Remove: Merdare / Merdarë, 10 December 2012'));
    expect(onStage()).toEqual(['one', 'two', 'three']);
    await user.click(button('Back to the deck before'));
    expect(onStage()).toEqual(['one', 'two', 'own-1', 'three']);
  });

  it('gives everything up only once that is confirmed, and has it back', async () => {
    const { user } = await open();
    await user.click(button('Hide: Title of two'));
    await user.click(button('Give up all changes'));
    const question = screen.getByRole('group', { name: 'Present the deck as it ships, without your changes?' });
    expect(within(question).getByRole('button', { name: 'Keep them' })).toHaveFocus();
    await user.click(button('Keep them'));
    expect(onStage()).toEqual(['one', 'three']);
    await user.click(button('Give up all changes'));
    await user.click(button('Give them up'));
    expect(onStage()).toEqual(['one', 'two', 'three']);
    await user.click(button('Back to the deck before'));
    expect(onStage()).toEqual(['one', 'three']);
  });
});

describe('a deck as a file', () => {
  it('is saved under its name, and the same when it is opened again', async () => {
    const texts: string[] = [];
    const names: string[] = [];
    vi.stubGlobal(
      'Blob',
      class {
        constructor([text]: readonly string[]) {
          texts.push(text ?? '');
        }
      },
    );
    vi.stubGlobal(
      'URL',
      Object.assign(class extends URL {}, { createObjectURL: () => 'blob:1', revokeObjectURL: () => {} }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    const { user } = await open();
    await user.click(button('Hide: Title of two'));
    await user.click(button('Save as a file'));
    expect(names).toEqual(['six-crossings-deck.json']);
    const saved = readOwnDeckDocument();
    await user.click(button('Give up all changes'));
    await user.click(button('Give them up'));
    vi.unstubAllGlobals();
    const [text = ''] = texts;
    await user.upload(screen.getByLabelText('Open a file'), file(text));
    expect(await screen.findByText('The deck of the file has been taken over: 3 steps.')).toBeVisible();
    expect(readOwnDeckDocument()).toEqual(saved);
    expect(onStage()).toEqual(['one', 'three']);
  });

  it.each([
    ['en', 'no deck', 'The file was not taken; your deck is as it was. This is damaged or no deck at all.'],
    [
      'en',
      JSON.stringify(ownDeck({ id: 'one' }, { ...ownEntry, title: 'x'.repeat(61) })),
      'The file was not taken; your deck is as it was. Step 2, title: A title has at most 60 characters.',
    ],
    ['sq', '{}', 'Skedari nuk u mor; prezantimi juaj është siç ishte. Ky nuk është prezantim i kësaj harte.'],
    ['sr-Cyrl', '{}', 'Датотека није преузета; ваша презентација је каква је била. Ово није презентација ове карте.'],
    ['sr-Latn', '{}', 'Datoteka nije preuzeta; vaša prezentacija je kakva je bila. Ovo nije prezentacija ove karte.'],
  ] as const)('that is bad is refused in %s, and nothing is lost (%#)', async (locale, text, refusal) => {
    const { user, container } = await open({ locale });
    act(() => ownDeckActions.taken(ownDeck({ id: 'three', title: 'Mine' })));
    const before = readOwnDeckDocument();
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (input) await user.upload(input, file(text));
    expect(await screen.findByText(refusal)).toHaveAttribute('role', 'alert');
    expect(readOwnDeckDocument()).toEqual(before);
  });

  it('of other data says of which, and puts the present one aside', async () => {
    const { user } = await open();
    await user.click(button('Hide: Title of two'));
    const deck = { ...ownDeck({ id: 'three' }), base: '2026-03' };
    await user.upload(screen.getByLabelText('Open a file'), file(JSON.stringify(deck)));
    expect(await screen.findByText(/It was made upon the data of another date: March 2026\.$/)).toBeVisible();
    expect(onStage()).toEqual(['three', 'one', 'two']);
    await user.click(button('Back to the deck before'));
    expect(onStage()).toEqual(['one', 'three']);
  });
});

describe('a deck in the browser', () => {
  it('is there the next time', async () => {
    const { user, unmount } = await open();
    await user.click(button('Hide: Title of two'));
    unmount();
    resetOwnDeck();
    resetPresentation();
    await open();
    expect(onStage()).toEqual(['one', 'three']);
  });

  it('that cannot be read is told, and stays where it is', async () => {
    writeKept(key, '{"format":"six-crossings-deck","version":2}');
    await open();
    expect(
      screen.getByText(/^The deck kept in this browser cannot be read; the one that ships is presented\./),
    ).toBeVisible();
    expect(onStage()).toEqual(['one', 'two', 'three']);
    expect(readKept(key)).toContain('"version":2');
  });

  it('lasts until the page is closed where nothing may be kept, and says so', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    const { user } = await open();
    expect(screen.getByText(/^This browser keeps nothing: your changes last until the page is closed\./)).toBeVisible();
    await user.click(button('Hide: Title of two'));
    expect(onStage()).toEqual(['one', 'three']);
    expect(screen.getByText(/^This browser keeps nothing/)).toBeVisible();
  });

  it('follows another window', async () => {
    await open();
    const stop = followOtherWindows();
    writeKept(key, JSON.stringify(ownDeck({ id: 'three' })));
    act(() => {
      dispatchEvent(new StorageEvent('storage', { key }));
    });
    stop();
    expect(onStage()).toEqual(['three', 'one', 'two']);
  });
});

describe('a deck in a link', () => {
  it('is copied', async () => {
    const { user } = await open();
    await user.click(button('Hide: Title of two'));
    await user.click(button('Copy a link to this deck'));
    expect(await screen.findByText('The link has been copied.')).toBeVisible();
    const address = await navigator.clipboard.readText();
    expect(screen.getByRole('textbox', { name: 'Link to this deck' })).toHaveValue(address);
    expect(new URL(address).searchParams.get('mode')).toBe('present');
    resetOwnDeck();
    removeKept(key);
    const facts = await loadFacts('en');
    act(() => ownDeckActions.shippedRead(shipped, facts));
    expect(onStage()).toEqual(['one', 'two', 'three']);
    await act(() => ownDeckActions.addressOpened(new URL(address).search, facts));
    expect(onStage()).toEqual(['one', 'three']);
  });

  it('is shown where the page may not copy', async () => {
    const { user } = await open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(button('Copy a link to this deck'));
    expect(await screen.findByText('This browser does not let the page copy. Copy the link by hand.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Link to this deck' })).toHaveDisplayValue(
      /\?lang=en&mode=present&deck=/,
    );
  });

  it('that is good takes the place of one’s own, which can be had back', async () => {
    const { user, facts } = await open();
    await user.click(button('Hide: Title of two'));
    const encoded = await encodeDeck(ownDeck({ id: 'three', title: 'From afar' }));
    await act(() => ownDeckActions.addressOpened(`?deck=${encoded.text}`, facts));
    expect(onStage()).toEqual(['three', 'one', 'two']);
    const notice = screen.getByText('This link brought a deck of its own, which is presented now.').parentElement;
    await user.click(within(notice as HTMLElement).getByRole('button', { name: 'Back to the deck before' }));
    expect(onStage()).toEqual(['one', 'three']);
    expect(screen.queryByText(/^This link brought/)).toBeNull();
  });

  it('that is bad is told in words, and changes nothing', async () => {
    const { user, facts } = await open();
    await act(() => ownDeckActions.addressOpened('?deck=%3Cscript%3E', facts));
    await waitFor(() =>
      expect(screen.getByText('The deck in this link was not taken. This is damaged or no deck at all.')).toBeVisible(),
    );
    expect(onStage()).toEqual(['one', 'two', 'three']);
    await user.click(button('Close'));
    expect(screen.queryByText(/^The deck in this link/)).toBeNull();
  });
});
