import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pinned from '../serving/inline-style.json' with { type: 'json' };

const links = /\s*<link rel="stylesheet"[^>]*href="\.\/(assets\/[^"]+)"[^>]*>/g;
/** Faces whose letters come in a file; those that stand in for them until then name fonts of the reader's machine. */
const fetchedFaces = /@font-face\{[^}]*url\([^}]*\}/g;

/** As a policy names what it allows to stand within a page. */
export const hashStyle = (css: string): string => `sha256-${createHash('sha256').update(css).digest('base64')}`;

/**
 * Takes the style sheets out of the template: all that the first picture needs stands in the page itself, so that
 * nothing has to be waited for; the faces that are fetched may come later.
 */
export function takeStyles(template: string, dist: string): { template: string; style: string; faces: string } {
  const sheets = [...template.matchAll(links)].map(([, path = '']) => readFileSync(join(dist, path), 'utf8'));
  const css = sheets.join('\n');
  return {
    template: template.replaceAll(links, ''),
    style: css.replaceAll(fetchedFaces, '').trim(),
    faces: (css.match(fetchedFaces) ?? []).join('\n'),
  };
}

/** Throws where the policy that is served would forbid the style sheet within the pages. */
export function checkPinnedStyle(style: string): void {
  if (style.includes('url('))
    throw new Error('The style sheet within the pages names a file: put that into a sheet of its own.');
  const hash = hashStyle(style);
  if (hash === pinned.hash) return;
  throw new Error(
    `The style sheet within the pages has changed, and its hash in the policy has not. Run \`npm run headers ${hash}\`.`,
  );
}
