import { sans, serif } from './palette.ts';

/** A face of a font as the page’s style sheets name it. */
type Face = {
  readonly family: string;
  readonly weight: string;
  /** As in CSS: `U+20-7E, U+2013`; empty where it is for every character. */
  readonly range: string;
  readonly address: string;
};

const addressIn = (src: string) => /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(src)?.[1];

/** The faces of our two families. A sheet from elsewhere (an extension’s) may not be read. */
function listFaces(): readonly Face[] {
  const rules = [...document.styleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? document.baseURI }));
    } catch {
      return [];
    }
  });
  return rules.flatMap(({ rule, base }) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const read = (name: string) => rule.style.getPropertyValue(name);
    const family = read('font-family').replace(/["']/g, '');
    const address = addressIn(read('src'));
    if (!address || (family !== sans && family !== serif)) return [];
    const whole = new URL(address, base).href;
    return [{ family, weight: read('font-weight') || 'normal', range: read('unicode-range'), address: whole }];
  });
}

/** Whether one of the characters of a text lies in a range as CSS writes it. */
export function isNeeded(range: string, text: string): boolean {
  if (range === '') return true;
  const spans = range.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-');
    const at = (digits: string, wildcard: string) => Number.parseInt(digits.replaceAll('?', wildcard), 16);
    return [at(first, '0'), at(last, 'F')] as const;
  });
  return [...new Set(text)].some((character) => {
    const code = character.codePointAt(0) ?? 0;
    return spans.some(([first, last]) => code >= first && code <= last);
  });
}

const read = new Map<string, Promise<string>>();

async function readAsData(address: string): Promise<string> {
  // The site as one file carries its fonts in itself, and may fetch nothing.
  if (address.startsWith('data:')) return address;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const font = await response.blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^;,]*/, 'data:font/woff2'));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(font);
  });
}

function readOnce(address: string): Promise<string> {
  const reading = read.get(address) ?? readAsData(address);
  read.set(address, reading);
  reading.catch(() => read.delete(address));
  return reading;
}

/**
 * The font faces that draw a text, the fonts themselves in them: a picture within a page sees no font of the page.
 * A font that cannot be had is left out; the browser’s own takes its place.
 */
export async function writeFontFaces(text: string): Promise<string> {
  const faces = listFaces().filter(({ range }) => isNeeded(range, text));
  const written = await Promise.allSettled(
    faces.map(async ({ family, weight, range, address }) => {
      const ranged = range ? `unicode-range:${range};` : '';
      return `@font-face{font-family:"${family}";font-weight:${weight};${ranged}src:url("${await readOnce(address)}") format("woff2")}`;
    }),
  );
  return written.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])).join('\n');
}
