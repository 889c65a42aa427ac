import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { relate } from '../src/state/pages.ts';
import { writeThemeSheet } from '../src/ui/tokens.ts';
import { root } from './build.mjs';
import { type FirstFetches, readFirstFetches } from './pages/first-fetches.ts';
import { checkPinnedStyle, takeStyles } from './pages/inline-style.ts';
import { writePage } from './pages/page-writer.ts';
import { writeSharePictures } from './pages/share-pictures.mjs';
import { StaticStyles } from './pages/static-styles.ts';
import { readViewSheets } from './pages/view-sheets.ts';

type Entry = typeof import('../src/prerender.tsx');

/** Builds what renders the pages, for this process, and loads it. */
async function loadEntry(): Promise<Entry> {
  const outDir = join(root, 'node_modules/.cache/six-crossings-pages');
  await build({
    root,
    logLevel: 'error',
    build: { ssr: 'src/prerender.tsx', outDir, emptyOutDir: true, manifest: false, copyPublicDir: false },
  });
  return import(pathToFileURL(join(outDir, 'prerender.js')).href);
}

/** Writes a file below a folder. */
function write(folder: string, path: string, content: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** Writes a style sheet among the built files, named by what it holds; gives its path. */
function writeSheet(dist: string, name: string, css: string): string {
  const path = `assets/${name}-${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
  write(dist, path, css);
  return path;
}

/** The page as the client's build has left it; kept, since the root's page takes its place. */
function readTemplate(dist: string): string {
  const kept = join(dist, '.vite/template.html');
  const page = readFileSync(join(dist, 'index.html'), 'utf8');
  if (!page.includes('<div id="root"></div>') && existsSync(kept)) return readFileSync(kept, 'utf8');
  writeFileSync(kept, page);
  return page;
}

/** The root's page opens in the reader's own language. */
const noFetches: FirstFetches = { modules: [], facts: undefined, fontsFor: () => [] };

/** Where the sheet comes that is known when every page has been gone through. */
const placeOfSheet = '<!-- served -->';

/**
 * Part of `npm run build`, after the client's: writes every page with what it shows before any script, and what others
 * show of it: its oEmbed answer and its picture.
 */
async function writePages(dist: string): Promise<void> {
  const { renderArticles, renderSite, readSiteAddress, addressHint, writeSitemap } = await loadEntry();
  const address = readSiteAddress(process.env.SITE_ADDRESS);
  const { template, style, faces } = takeStyles(readTemplate(dist), dist);
  checkPinnedStyle(style);
  const { pages, pictures, posterRules, changed } = await renderSite(address);
  const noScriptRules = readFileSync(join(root, 'src/app/served/no-script.css'), 'utf8');
  const sheets = {
    faces: writeSheet(dist, 'faces', faces),
    noScript: writeSheet(dist, 'no-script', `${faces}\n${noScriptRules}`),
  };
  const styles = new StaticStyles();
  const sheetsOfView = readViewSheets(dist);
  const fetchesOf = readFirstFetches(dist, faces);
  const written = pages.map((page) => ({
    path: page.path,
    own: sheetsOfView(page.page),
    html: writePage(page, {
      template,
      style: `${placeOfSheet}<style>${style}</style>`,
      styles,
      sheets,
      fetches: page.path === '' ? noFetches : fetchesOf(page.locale),
    }),
  }));
  const served = writeSheet(dist, 'served', `${posterRules}\n${styles.writeSheet()}`);
  for (const { path, html, own } of written) {
    const link = [served, ...own].map((sheet) => `<link rel="stylesheet" href="${relate(path, sheet)}">`).join('');
    write(dist, `${path}index.html`, html.replace(placeOfSheet, link));
  }
  for (const { oembed } of pages) write(dist, oembed.path, oembed.json);
  const rulesIn = (name: string) => readFileSync(join(root, 'src/articles', name), 'utf8');
  // Prose first: the page around it says what else holds in a wide window and on paper.
  const articleRules = [writeThemeSheet(), rulesIn('prose.css'), rulesIn('articles.css')].join('\n');
  const texts = await renderArticles(address, [sheets.faces, writeSheet(dist, 'articles', articleRules)]);
  for (const { path, html } of texts) write(dist, `${path}index.html`, html);
  if (address) {
    const sitemap = writeSitemap(
      pages.map(({ page }) => page).filter(({ mode }) => mode !== 'embed'),
      { address, changed, texts },
    );
    write(dist, 'sitemap.xml', sitemap);
  } else console.log(addressHint);
  const drawn = [...pictures].map(([path, svg]) => ({ path, svg }));
  await writeSharePictures(drawn, { folder: dist });
  console.log(`${written.length} pages, ${texts.length} of text, and ${pictures.size} pictures written`);
}

process.env.NODE_ENV ??= 'production';
try {
  await writePages(process.argv[2] ?? join(root, 'dist'));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// What draws the pictures keeps threads of its own.
process.exit();
