import { parseHTML } from 'linkedom';
import type { RenderedPage } from '../../src/prerender.tsx';
import { relate } from '../../src/state/pages.ts';
import type { FirstFetches } from './first-fetches.ts';
import { makeLinks } from './make-links.ts';
import type { StaticStyles } from './static-styles.ts';

/** Gives what is addressed from the site's root its address from a page farther down. */
function rebase(document: Document, path: string): void {
  for (const attribute of ['href', 'src']) {
    for (const element of document.querySelectorAll(`[${attribute}^="./"]`)) {
      element.setAttribute(attribute, relate(path, element.getAttribute(attribute)?.slice(2) ?? ''));
    }
  }
}

/** The document of a page: the template with the rendered head and body, which needs no script to be read. */
export function writePage(
  { path, locale, head, body }: Pick<RenderedPage, 'path' | 'locale' | 'head' | 'body'>,
  {
    template,
    style,
    styles,
    sheets,
    fetches,
  }: {
    /** The page as the client's build has it, without its sheets. */
    template: string;
    /** The style sheets of the first picture, as HTML. */
    style: string;
    /** Collects what elements carry of style. */
    styles: StaticStyles;
    /** Where from the root's page the sheets stand that the first picture can do without. */
    sheets: { faces: string; noScript: string };
    /** What the app will ask for first; none where the page's language is not yet chosen. */
    fetches: FirstFetches;
  },
): string {
  const { document } = parseHTML(template);
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');
  root.innerHTML = body;
  styles.moveFrom(root);
  // Within somebody else's page one stays in the frame.
  const frame = path.startsWith('embed/') ? 'embed/' : '';
  makeLinks(root, {
    map: relate(path, `${frame}${locale}/`),
    table: relate(path, `${locale}/table/`),
    view: (name) => relate(path, `${locale}/${name}/`),
    crossing: (id) => relate(path, `${frame}${locale}/${id}/`),
    language: (lang) => relate(path, path === '' ? `${lang}/` : path.replace(/^(embed\/)?[^/]+/, `$1${lang}`)),
  });
  for (const replaced of document.querySelectorAll('title, meta[name="description"], body > noscript'))
    replaced.remove();
  document.documentElement.lang = locale;
  document.documentElement.dataset.root = relate(path, '');
  rebase(document, path);
  // A browser that paints as it reads would paint map and text in pieces, each of them again and again.
  const whole = document.getElementById('first-picture')
    ? '<link rel="expect" href="#first-picture" blocking="render">'
    : '';
  document.head.insertAdjacentHTML('beforeend', `${head}${whole}${style}`);
  // Fetched at once, heeded when the app begins: letters that come in between would set all text anew.
  document.body.insertAdjacentHTML(
    'beforeend',
    `<link rel="stylesheet" id="faces" href="${relate(path, sheets.faces)}" media="not all">
<noscript><link rel="stylesheet" href="${relate(path, sheets.noScript)}"></noscript>`,
  );
  const hints = fetches.modules.map((file) => `<link rel="modulepreload" crossorigin href="${relate(path, file)}">`);
  document.head.insertAdjacentHTML('beforeend', hints.join(''));
  if (fetches.facts) document.documentElement.dataset.facts = relate(path, fetches.facts);
  // As src/app/faces.ts has it.
  const words = [...root.querySelectorAll('p, h1, h2, h3')].map(({ textContent }) => textContent).join('');
  const fonts = fetches.fontsFor(words).map((file) => relate(path, file));
  if (fonts.length > 0) document.documentElement.dataset.fonts = fonts.join(' ');
  // The picture comes first: scripts are asked for when it has come.
  for (const script of document.querySelectorAll('head > script[src], head > link[rel="modulepreload"]')) {
    document.body.append(script);
    // In a frame that nobody sees they would take the line from the page around it: heeded when the app begins.
    if (frame && script.matches('link')) script.setAttribute('media', 'not all');
  }
  return document.toString();
}
