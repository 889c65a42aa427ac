import type { Known } from '../../state/parameters.ts';
import type { OwnDeck } from './ownDeck.ts';
import { type OwnDeckFault, type OwnDeckReading, readOwnDeck } from './readOwnDeck.ts';

/** A deck as the value of a parameter of the address: its JSON, deflated, in the letters that an address may have. */

/** The parameter of the address that holds a deck. */
export const deckParameter = 'deck';

/** Longer addresses are cut by mail and by servers; in characters. */
export const longestLink = 6000;

/** What a link may unfold to, in bytes. */
export const longestInflated = 64_000;

const toBase64Url = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');

/** Null where the text is not one. */
function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
  try {
    return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
  } catch {
    return null;
  }
}

type Transform = { readonly readable: ReadableStream<Uint8Array>; readonly writable: WritableStream<BufferSource> };

/** What comes out of a stream when bytes are put in; null if that is more than `most`. Rejects where they do not fit it. */
async function pass(
  bytes: Uint8Array<ArrayBuffer>,
  { readable, writable }: Transform,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const writer = writable.getWriter();
  // What goes wrong here goes wrong where it is read, too.
  writer.write(bytes).catch(() => {});
  writer.close().catch(() => {});
  const reader = readable.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > most) {
      reader.cancel().catch(() => {});
      return null;
    }
    chunks.push(read.value);
  }
  const all = new Uint8Array(length);
  let place = 0;
  for (const chunk of chunks) {
    all.set(chunk, place);
    place += chunk.length;
  }
  return all;
}

const hasStreams = () => typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';

/** A deck as the value of a parameter; or why it cannot be one: too long, or a browser that cannot. */
export async function encodeDeck(
  deck: OwnDeck,
): Promise<{ readonly text: string } | { readonly text?: undefined; readonly fault: OwnDeckFault }> {
  const json = new TextEncoder().encode(JSON.stringify(deck));
  if (json.length > longestInflated) return { fault: { reason: 'tooLarge' } };
  if (!hasStreams()) return { fault: { reason: 'noLinks' } };
  try {
    const deflated = await pass(json, new CompressionStream('deflate-raw'), longestLink);
    const text = deflated && toBase64Url(deflated);
    return text && text.length <= longestLink ? { text } : { fault: { reason: 'tooLarge' } };
  } catch {
    return { fault: { reason: 'noLinks' } };
  }
}

/** Reads a deck out of the value of a parameter. Never rejects, whatever the text, and unfolds no more than it may. */
export async function decodeDeck(text: string, known: Known): Promise<OwnDeckReading> {
  if (text.length > longestLink) return { fault: { reason: 'tooLarge' } };
  const bytes = /^[\w-]+$/.test(text) ? fromBase64Url(text) : null;
  if (!bytes) return { fault: { reason: 'unreadable' } };
  if (!hasStreams()) return { fault: { reason: 'noLinks' } };
  try {
    const inflated = await pass(bytes, new DecompressionStream('deflate-raw'), longestInflated);
    if (!inflated) return { fault: { reason: 'tooLarge' } };
    return readOwnDeck(new TextDecoder('utf-8', { fatal: true }).decode(inflated), known);
  } catch {
    return { fault: { reason: 'unreadable' } };
  }
}

/** The deck that the query of an address brings; null where it brings none. Never rejects. */
export async function readDeckFromAddress(search: string, known: Known): Promise<OwnDeckReading | null> {
  const text = new URLSearchParams(search).get(deckParameter);
  return text ? decodeDeck(text, known) : null;
}

/** The address at which a deck is presented; `page` is any address of the site. */
export function writeDeckAddress(page: string, text: string, lang: string): string {
  const address = new URL(page);
  address.hash = '';
  address.search = new URLSearchParams({ lang, mode: 'present', [deckParameter]: text }).toString();
  return address.href;
}
