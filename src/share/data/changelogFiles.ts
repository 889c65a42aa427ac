import type { Changelog } from '../../facts/changelogSchema.ts';
import { escapeText } from '../markup.ts';
import type { Dataset } from './datasetSchema.ts';
import type { DownloadFile } from './downloads.ts';
import { spreadText } from './texts.ts';

/** The versions of the data, the newest first, and what each of them changed: old value, new value, who says so. */
export function describeChangelog({ releases }: Changelog, { version, dataAsOf, licence, footnote }: Dataset) {
  return {
    version,
    dataAsOf,
    licence,
    footnote,
    releases: releases.map(({ text, changes, ...release }) => ({
      ...release,
      text: spreadText(text),
      changes: changes.map(({ text: reason, ...change }) => ({ ...change, text: spreadText(reason) })),
    })),
  };
}

/** A name for a thing that needs to have one everywhere: 128 bits of the hash of a text, as a UUID (RFC 9562, version 8). */
async function nameAfter(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  hash[6] = 0x80 | ((hash[6] ?? 0) & 0x0f);
  hash[8] = 0x80 | ((hash[8] ?? 0) & 0x3f);
  const digits = [...hash.slice(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return `urn:uuid:${digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

const title = 'Six Crossings: changes in the data';
const file: DownloadFile = 'changelog.xml';

type Release = Changelog['releases'][number];

const writeChange = ({ kind, fact, old, new: after, text, sources }: Release['changes'][number]) =>
  `${kind}: ${fact}, ${old ?? 'nothing'} → ${after ?? 'nothing'}. ${text.en} (${sources.join(', ')})`;

/** The same as an Atom feed, an entry for each version. `address`: where the site lies, null where that is not known. */
export async function writeFeed(
  { releases }: Changelog,
  { dataAsOf, licence, footnote }: Dataset,
  address: string | null,
): Promise<string> {
  const link = (path: string) => escapeText(address ? new URL(path, `${address}data/`).href : path);
  const timeOf = (date: string) => `${date}T00:00:00Z`;
  const writeEntry = async ({ version, date, text, changes }: Release) => `  <entry>
    <id>${await nameAfter(`six-crossings data ${version}`)}</id>
    <title>${escapeText(`Version ${version}`)}</title>
    <updated>${timeOf(date)}</updated>
    <link rel="alternate" href="${link('changelog.json')}" type="application/json"/>
    <content type="text">${escapeText([text.en, ...changes.map(writeChange), footnote.en].join('\n'))}</content>
  </entry>`;
  const entries = await Promise.all(releases.map(writeEntry));
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <id>${await nameAfter('six-crossings data')}</id>
  <title>${escapeText(title)}</title>
  <subtitle>${escapeText(`Data as of ${dataAsOf}. ${footnote.en}`)}</subtitle>
  <updated>${timeOf(releases[0]?.date ?? dataAsOf)}</updated>
  <link rel="self" href="${link(file)}" type="application/atom+xml"/>
  <link rel="alternate" href="${link('../')}" type="text/html"/>
  <author><name>Six Crossings</name></author>
  <rights>${escapeText(`${licence.attribution}, ${licence.address}`)}</rights>
${entries.join('\n')}
</feed>
`;
}
