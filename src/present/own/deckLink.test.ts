import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { known, ownDeck, ownEntry } from '../../../test/ownDecks.ts';
import {
  decodeDeck,
  encodeDeck,
  longestInflated,
  longestLink,
  readDeckFromAddress,
  writeDeckAddress,
} from './deckLink.ts';
import type { OwnEntry } from './ownDeck.ts';

const deflate = (text: string | Uint8Array) => deflateRawSync(text).toString('base64url');
const json = JSON.stringify(ownDeck(ownEntry));

/** Notes that no compression makes much smaller. */
const noise = (seed: number) =>
  Array.from({ length: 40 }, (_, index) => createHash('sha256').update(`${seed}-${index}`).digest('base64url')).join(
    '',
  );
const longDeck = ownDeck(
  ...Array.from({ length: 12 }, (_, index): OwnEntry => ({ ...ownEntry, id: `own-${index}`, notes: noise(index) })),
);

describe('a deck in a link', () => {
  it.each([
    ['a step that ships', ownDeck({ id: 'one', hidden: true })],
    ['every script', ownDeck(ownEntry, { id: 'two', title: 'Ћирилица, ë ç š đ ž 🗺' })],
  ])('comes back as it was: %s', async (_, deck) => {
    const { text = '' } = await encodeDeck(deck);
    expect(text).toMatch(/^[\w-]+$/);
    expect(await decodeDeck(text, known)).toEqual({ deck });
  });

  it('is as long as an address may be, or is none', async () => {
    expect(await encodeDeck(longDeck)).toEqual({ fault: { reason: 'tooLarge' } });
    const { text = '' } = await encodeDeck(ownDeck(...longDeck.steps.slice(0, 2)));
    expect(text.length).toBeGreaterThan(1000);
    expect(text.length).toBeLessThanOrEqual(longestLink);
  });

  it('stands in an address of the site, without what else was there', () => {
    const address = writeDeckAddress('https://maps.example.org/six/sq/?crossing=merdare#x', 'aB-_', 'sq');
    expect(address).toBe('https://maps.example.org/six/sq/?lang=sq&mode=present&deck=aB-_');
  });

  it.each([
    ['an address without one', '?mode=present'],
    ['an empty one', '?deck='],
    ['no query', ''],
  ])('is null for %s', async (_, search) => {
    expect(await readDeckFromAddress(search, known)).toBeNull();
  });

  it('is read out of an address', async () => {
    expect(await readDeckFromAddress(`?mode=present&deck=${deflate(json)}`, known)).toEqual({
      deck: ownDeck(ownEntry),
    });
  });
});

describe('a hostile link', () => {
  it.each([
    ['other letters', '<script>', 'unreadable'],
    ['letters of the other alphabet', 'ab+/', 'unreadable'],
    ['an impossible length', 'a', 'unreadable'],
    ['nothing compressed', Buffer.from('hello, hello, hello').toString('base64url'), 'unreadable'],
    ['half a deck', deflate(json).slice(0, -12), 'unreadable'],
    ['no letters at all', deflate(new Uint8Array([0xff, 0xfe, 0x80])), 'unreadable'],
    ['another document', deflate('{"admin":true}'), 'otherFormat'],
    ['no document', deflate(''), 'unreadable'],
    ['a very long value', 'A'.repeat(longestLink + 1), 'tooLarge'],
    ['a bomb', deflate(' '.repeat(4_000_000)), 'tooLarge'],
    ['a deck that unfolds a little too far', deflate(json + ' '.repeat(longestInflated)), 'tooLarge'],
    ['a place off the map', deflate(json.replace('42.94', '89')), 'camera'],
  ])('with %s is refused', async (_, text, reason) => {
    expect(await decodeDeck(text, known)).toEqual({ fault: expect.objectContaining({ reason }) });
    expect(await readDeckFromAddress(`?deck=${encodeURIComponent(text)}`, known)).toEqual({
      fault: expect.objectContaining({ reason }),
    });
  });

  it('is told, as is a good one, where the browser cannot unfold it', async () => {
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await decodeDeck(deflate(json), known)).toEqual({ fault: { reason: 'noLinks' } });
    expect(await encodeDeck(ownDeck(ownEntry))).toEqual({ fault: { reason: 'noLinks' } });
    vi.unstubAllGlobals();
  });
});
