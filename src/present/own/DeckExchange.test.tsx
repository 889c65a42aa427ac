import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { forgetDecks, idsOnStage, keptUnder, openDeckEditor } from '../../../test/openDeckEditor.tsx';
import { ownDeck, ownEntry, shipped } from '../../../test/ownDecks.ts';
import { loadFacts } from '../../facts/load.ts';
import { readKept, removeKept, writeKept } from '../keptInBrowser.ts';
import { resetPresentation } from '../presentation.ts';
import { encodeDeck } from './deckLink.ts';
import { followOtherWindows, ownDeckActions, readOwnDeckDocument, resetOwnDeck } from './ownDeckStore.ts';

forgetDecks();

const button = (name: string) => screen.getByRole('button', { name });

/** jsdom’s files cannot be read as text. */
const file = (text: string) =>
  Object.assign(new File([text], 'six-crossings-deck.json', { type: 'application/json' }), {
    text: () => Promise.resolve(text),
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
    const { user } = await openDeckEditor();
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
    expect(idsOnStage()).toEqual(['one', 'three']);
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
    const { user, container } = await openDeckEditor({ locale });
    act(() => ownDeckActions.taken(ownDeck({ id: 'three', title: 'Mine' })));
    const before = readOwnDeckDocument();
    const input = container.querySelector<HTMLInputElement>('input[type="file"]');
    if (input) await user.upload(input, file(text));
    expect(await screen.findByText(refusal)).toHaveAttribute('role', 'alert');
    expect(readOwnDeckDocument()).toEqual(before);
  });

  it('of other data says of which, and puts the present one aside', async () => {
    const { user } = await openDeckEditor();
    await user.click(button('Hide: Title of two'));
    const deck = { ...ownDeck({ id: 'three' }), base: '2026-03' };
    await user.upload(screen.getByLabelText('Open a file'), file(JSON.stringify(deck)));
    expect(await screen.findByText(/It was made upon the data of another date: March 2026\.$/)).toBeVisible();
    expect(idsOnStage()).toEqual(['three', 'one', 'two']);
    await user.click(button('Back to the deck before'));
    expect(idsOnStage()).toEqual(['one', 'three']);
  });
});

describe('a deck in the browser', () => {
  it('is there the next time', async () => {
    const { user, unmount } = await openDeckEditor();
    await user.click(button('Hide: Title of two'));
    unmount();
    resetOwnDeck();
    resetPresentation();
    await openDeckEditor();
    expect(idsOnStage()).toEqual(['one', 'three']);
  });

  it('that cannot be read is told, and stays where it is', async () => {
    writeKept(keptUnder, '{"format":"six-crossings-deck","version":2}');
    await openDeckEditor();
    expect(
      screen.getByText(/^The deck kept in this browser cannot be read; the one that ships is presented\./),
    ).toBeVisible();
    expect(idsOnStage()).toEqual(['one', 'two', 'three']);
    expect(readKept(keptUnder)).toContain('"version":2');
  });

  it('lasts until the page is closed where nothing may be kept, and says so', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError');
    });
    const { user } = await openDeckEditor();
    expect(screen.getByText(/^This browser keeps nothing: your changes last until the page is closed\./)).toBeVisible();
    await user.click(button('Hide: Title of two'));
    expect(idsOnStage()).toEqual(['one', 'three']);
    expect(screen.getByText(/^This browser keeps nothing/)).toBeVisible();
  });

  it('follows another window', async () => {
    await openDeckEditor();
    const stop = followOtherWindows();
    writeKept(keptUnder, JSON.stringify(ownDeck({ id: 'three' })));
    act(() => {
      dispatchEvent(new StorageEvent('storage', { key: keptUnder }));
    });
    stop();
    expect(idsOnStage()).toEqual(['three', 'one', 'two']);
  });
});

describe('a deck in a link', () => {
  it('is copied', async () => {
    const { user } = await openDeckEditor();
    await user.click(button('Hide: Title of two'));
    await user.click(button('Copy a link to this deck'));
    expect(await screen.findByText('The link has been copied.')).toBeVisible();
    const address = await navigator.clipboard.readText();
    expect(screen.getByRole('textbox', { name: 'Link to this deck' })).toHaveValue(address);
    expect(new URL(address).searchParams.get('mode')).toBe('present');
    resetOwnDeck();
    removeKept(keptUnder);
    const facts = await loadFacts('en');
    act(() => ownDeckActions.shippedRead(shipped, facts));
    expect(idsOnStage()).toEqual(['one', 'two', 'three']);
    await act(() => ownDeckActions.addressOpened(new URL(address).search, facts));
    expect(idsOnStage()).toEqual(['one', 'three']);
  });

  it('is shown where the page may not copy', async () => {
    const { user } = await openDeckEditor();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    await user.click(button('Copy a link to this deck'));
    expect(await screen.findByText('This browser does not let the page copy. Copy the link by hand.')).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'Link to this deck' })).toHaveDisplayValue(
      /\?lang=en&mode=present&deck=/,
    );
  });

  it('that is good takes the place of one’s own, which can be had back', async () => {
    const { user, facts } = await openDeckEditor();
    await user.click(button('Hide: Title of two'));
    const encoded = await encodeDeck(ownDeck({ id: 'three', title: 'From afar' }));
    await act(() => ownDeckActions.addressOpened(`?deck=${encoded.text}`, facts));
    expect(idsOnStage()).toEqual(['three', 'one', 'two']);
    const notice = screen.getByText('This link brought a deck of its own, which is presented now.').parentElement;
    await user.click(within(notice as HTMLElement).getByRole('button', { name: 'Back to the deck before' }));
    expect(idsOnStage()).toEqual(['one', 'three']);
    expect(screen.queryByText(/^This link brought/)).toBeNull();
  });

  it('that is bad is told in words, and changes nothing', async () => {
    const { user, facts } = await openDeckEditor();
    await act(() => ownDeckActions.addressOpened('?deck=%3Cscript%3E', facts));
    await waitFor(() =>
      expect(screen.getByText('The deck in this link was not taken. This is damaged or no deck at all.')).toBeVisible(),
    );
    expect(idsOnStage()).toEqual(['one', 'two', 'three']);
    await user.click(button('Close'));
    expect(screen.queryByText(/^The deck in this link/)).toBeNull();
  });
});
