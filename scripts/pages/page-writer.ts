import { parseHTML } from 'linkedom';
import type { RenderedPage } from '../../src/prerender.tsx';
import { makeLinks } from './make-links.ts';
import type { StaticStyles } from './static-styles.ts';

/** The address of one path below the site's root from another. */
export function relate(from: string, to: string): string {
  return `${'../'.repeat(from.split('/').length - 1) || './'}${to}`;
}

/** Gives what the template asks for beside itself its address from a page farther down. */
function rebase(document: Document, path: string): void {
  for (const attribute of ['href', 'src']) {
    for (const element of document.querySelectorAll(`head [${attribute}^="./"], body > [${attribute}^="./"]`)) {
      element.setAttribute(attribute, relate(path, element.getAttribute(attribute)?.slice(2) ?? ''));
    }
  }
}

export type Template = {
  /** The page as the client's build has it. */
  readonly html: string;
  /** What stands at the end of the head, by the path of the page. */
  readonly writeHead: (rendered: RenderedPage) => string;
  readonly styles: StaticStyles;
};

/** The document of a page: the template with the rendered body, which needs no script to be read. */
export function writePage(rendered: RenderedPage, { html, writeHead, styles }: Template): string {
  const { document } = parseHTML(html);
  const { path, locale, body } = rendered;
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with the id "root"');
  root.innerHTML = body;
  styles.moveFrom(root);
  makeLinks(root, {
    map: relate(path, `${locale}/`),
    table: relate(path, `${locale}/table/`),
    crossing: (id) => relate(path, `${locale}/${id}/`),
    language: (lang) => relate(path, path === '' ? `${lang}/` : path.replace(/^[^/]+/, lang)),
  });
  for (const link of root.querySelectorAll('a[href="./licences/"]'))
    link.setAttribute('href', relate(path, 'licences/'));
  document.querySelector('body > noscript')?.remove();
  document.documentElement.lang = locale;
  document.documentElement.dataset.root = relate(path, '');
  document.head.insertAdjacentHTML('beforeend', writeHead(rendered));
  rebase(document, path);
  return document.toString();
}
