import { Marked, type Tokens } from 'marked';
import type { ShippedPackage } from './shipped-packages.mjs';

type Heading = Readonly<Record<'en' | 'sq' | 'sr-Cyrl' | 'sr-Latn', string>>;

const headings = {
  title: { en: 'Licences', sq: 'Licencat', 'sr-Cyrl': 'Лиценце', 'sr-Latn': 'Licence' },
  parts: {
    en: 'The parts of the site',
    sq: 'Pjesët e faqes',
    'sr-Cyrl': 'Делови сајта',
    'sr-Latn': 'Delovi sajta',
  },
  ground: { en: 'The base map', sq: 'Harta bazë', 'sr-Cyrl': 'Подлога карте', 'sr-Latn': 'Podloga karte' },
  packages: {
    en: 'Libraries and fonts',
    sq: 'Bibliotekat dhe shkronjat',
    'sr-Cyrl': 'Библиотеке и фонтови',
    'sr-Latn': 'Biblioteke i fontovi',
  },
} satisfies Record<string, Heading>;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

function writeHeading(level: 1 | 2, { en, ...others }: Heading): string {
  const translations = Object.entries(others).map(([locale, text]) => `<span lang="${locale}">${text}</span>`);
  return `<h${level}>${en} <small>${translations.join(' · ')}</small></h${level}>`;
}

/** Our own Markdown without its title, headings a level down; a link within the repository leads nowhere here. */
const markdown = new Marked({
  renderer: {
    heading({ tokens, depth }: Tokens.Heading) {
      return depth === 1 ? '' : `<h${depth + 1}>${this.parser.parseInline(tokens)}</h${depth + 1}>\n`;
    },
    html: () => '',
    link({ href, tokens }: Tokens.Link) {
      const text = this.parser.parseInline(tokens);
      return /^https:/.test(href) ? `<a href="${escapeHtml(href)}" rel="noopener">${text}</a>` : text;
    },
  },
});

function writeMarkdown(source: string): string {
  return markdown
    .parse(source, { async: false })
    .replaceAll('<table>', '<div class="table" role="region" aria-label="Parts and licences" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
}

function writePackage({ name, version, licence, text }: ShippedPackage): string {
  const terms = licence === 'NOASSERTION' ? 'licence not stated in the package' : licence;
  const line = `${escapeHtml(name)} ${escapeHtml(version)} <span class="terms">${escapeHtml(terms)}</span>`;
  return text === ''
    ? `<li>${line}</li>`
    : `<li><details><summary>${line}</summary><pre>${escapeHtml(text)}</pre></details></li>`;
}

export type LicencesPage = {
  /** Markdown: which part of the site is under which licence. */
  readonly parts: string;
  /** Markdown: how each geometry was derived. */
  readonly ground: string;
  readonly packages: readonly ShippedPackage[];
  /** The style sheet's address, as seen from the page. */
  readonly styleSheet: string;
};

/** A page that says what the site is made of and under which terms, without a script; it lies in `licences/`. */
export function writeLicencesPage({ parts, ground, packages, styleSheet }: LicencesPage): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="What one may do with which part of Six Crossings, and the libraries and fonts it is built from.">
<title>Licences · Six Crossings</title>
<link rel="icon" href="../icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${escapeHtml(styleSheet)}">
</head>
<body>
<nav aria-label="Site"><a href="../">Six Crossings</a></nav>
<main>
${writeHeading(1, headings.title)}
<section>
${writeHeading(2, headings.parts)}
${writeMarkdown(parts)}
</section>
<section>
${writeHeading(2, headings.ground)}
${writeMarkdown(ground)}
</section>
<section>
${writeHeading(2, headings.packages)}
<ul>
${packages.map(writePackage).join('\n')}
</ul>
</section>
</main>
</body>
</html>
`;
}
