import { locales } from '../facts/types.ts';
import { formatDate } from '../i18n/dates.ts';
import { writeFootnote } from '../i18n/footnote.ts';
import { languageNames } from '../i18n/locales.ts';
import { picturePath } from '../share/addresses.ts';
import { describeAll, type Telling } from '../share/describePage.ts';
import { escapeText, writeTag } from '../share/markup.ts';
import { type Alternate, writeOpenGraph } from '../share/writeHead.ts';
import { type ArticleName, articles, writeArticlePath } from '../state/articles.ts';
import { relate } from '../state/pages.ts';
import { fillFigures, readFigures } from './figures.ts';
import { readText } from './readText.ts';
import { type RenderedText, renderMarkdown } from './renderMarkdown.ts';

/** An article in each language, English for all other readers. */
export const listArticleAlternates = (name: ArticleName): readonly Alternate[] => [
  ...locales.map((lang) => ({ hreflang: lang, path: writeArticlePath(name, lang) })),
  { hreflang: 'x-default', path: writeArticlePath(name, 'en') },
];

type Place = {
  readonly name: ArticleName;
  readonly path: string;
  /** The address of a path below the site's root, from the page. */
  readonly link: (path: string) => string;
};

const writeAnchor = (href: string, text: string, attributes = '') =>
  `<a href="${escapeText(href)}"${attributes}>${escapeText(text)}</a>`;

function writeArticleHead(
  { name, path, link }: Place,
  { title, description }: RenderedText,
  { address, sheets, ...telling }: ArticleTelling,
): string {
  const { facts, locale, translate } = telling;
  const whole = (to: string) => (address === null ? link(to) : new URL(to, address).href);
  return [
    `<title>${escapeText(`${title} · ${translate('app.title')}`)}</title>`,
    writeTag('meta', { name: 'description', content: description }),
    writeTag('link', { rel: 'canonical', href: whole(path) }),
    ...listArticleAlternates(name).map(({ hreflang, path: other }) =>
      writeTag('link', { rel: 'alternate', hreflang, href: whole(other) }),
    ),
    ...writeOpenGraph(
      {
        title: `${title} · ${facts.dataset.title}`,
        description,
        url: whole(path),
        picture: whole(picturePath({ lang: locale, crossing: null, view: 'map' })),
        pictureText: translate('share.picture', { text: describeAll(telling) }),
      },
      telling,
    ),
    writeTag('link', { rel: 'icon', href: link('icon.svg'), type: 'image/svg+xml' }),
    ...sheets.map((sheet) => writeTag('link', { rel: 'stylesheet', href: link(sheet) })),
  ].join('\n');
}

function writeLinks({ name, link }: Place, { locale, translate }: Telling): { languages: string; pages: string } {
  const isHere = ' aria-current="page"';
  const languages = locales.map((lang) =>
    writeAnchor(
      link(writeArticlePath(name, lang)),
      languageNames[lang],
      ` lang="${lang}" hreflang="${lang}"${lang === locale ? isHere : ''}`,
    ),
  );
  const pages = [
    ...articles.map((other) =>
      writeAnchor(link(writeArticlePath(other, locale)), translate(`app.about.${other}`), other === name ? isHere : ''),
    ),
    writeAnchor(link('licences/'), translate('app.licences')),
  ];
  const list = (links: readonly string[]) => `<ul>${links.map((one) => `<li>${one}</li>`).join('')}</ul>`;
  return { languages: list(languages), pages: list(pages) };
}

export type ArticleTelling = Telling & {
  /** Where the site will lie, null where that is not known. */
  readonly address: string | null;
  /** The paths of the style sheets, below the site's root. */
  readonly sheets: readonly string[];
};

/**
 * The page of an article in the language of the telling, as a whole document without any script. The messages of the
 * group `articles` must be there. Throws where a figure in the text is unknown.
 */
export function writeArticle(name: ArticleName, telling: ArticleTelling): string {
  const { facts, locale, translate, address } = telling;
  const path = writeArticlePath(name, locale);
  const place: Place = { name, path, link: (to) => relate(path, to) };
  const figures = readFigures(telling, address);
  const text = renderMarkdown(fillFigures(readText(name, locale), figures), {
    translate,
    link: place.link,
    site: figures.site ?? '',
  });
  const { languages, pages } = writeLinks(place, telling);
  const nav = (label: string, name: string, content: string) =>
    `<nav class="${name}" aria-label="${escapeText(label)}">${content}</nav>`;
  const state = translate('article.data', {
    date: formatDate(facts.dataset.asOf, locale, translate),
    version: facts.dataset.version,
  });
  const contents = text.parts.map(({ id, text: part }) => `<li>${writeAnchor(`#${id}`, part)}</li>`).join('');
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${writeArticleHead(place, text, telling)}
</head>
<body>
<header>
<p class="way-back">${writeAnchor(place.link(`${locale}/`), translate('app.title'), ' class="site"')} ${writeAnchor(place.link(`${locale}/`), translate('article.back'))}</p>
${nav(translate('app.language'), 'languages', languages)}
</header>
<main>
<h1>${escapeText(text.title)}</h1>
${nav(translate('article.contents'), 'contents', `<p aria-hidden="true">${escapeText(translate('article.contents'))}</p><ol>${contents}</ol>`)}
<div class="text">
${text.html}</div>
</main>
<footer>
${nav(translate('article.pages'), 'pages', pages)}
<p>${escapeText(state)}</p>
<div id="footnote-status" tabindex="-1">
<p>${escapeText(writeFootnote(facts, locale, translate))}</p>
<p>${escapeText(facts.dataset.disclaimer)}</p>
</div>
</footer>
</body>
</html>
`;
}
