import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './build.mjs';
import { relate, writePage } from './pages/page-writer.ts';
import { StaticStyles } from './pages/static-styles.ts';

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

/** Writes a style sheet among the built files, named by what it holds; gives its path. */
function writeSheet(dist: string, name: string, css: string): string {
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8);
  const path = `assets/${name}-${hash}.css`;
  writeFileSync(join(dist, path), css);
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

/** Part of `npm run build`, after the client's: writes every page with what it shows before any script. */
async function writePages(dist: string): Promise<void> {
  const entry = await loadEntry();
  const html = readTemplate(dist);
  const pages = await entry.renderPages();
  const facts = await entry.loadFacts('en');
  const bands = new Set(pages.flatMap(({ body }) => body.match(/\bbands-\d+-\d+\b/g) ?? []));
  const frame = entry.posterFrame(facts);
  const rules = [entry.writeFrameRules(frame), entry.writeBandRules(frame, bands)].join('\n');
  const noScript = writeSheet(dist, 'no-script', readFileSync(join(root, 'src/app/served/no-script.css'), 'utf8'));
  const styles = new StaticStyles();
  const marker = '<!-- the sheet of all pages -->';
  const written = pages.map((rendered) => ({
    path: rendered.path,
    html: writePage(rendered, {
      html,
      styles,
      writeHead: ({ path }) => `${marker}<noscript><link rel="stylesheet" href="${relate(path, noScript)}"></noscript>`,
    }),
  }));
  const served = writeSheet(dist, 'served', `${rules}\n${styles.writeSheet()}`);
  for (const page of written) {
    const file = join(dist, page.path, 'index.html');
    mkdirSync(dirname(file), { recursive: true });
    const link = `<link rel="stylesheet" href="${relate(page.path, served)}">`;
    writeFileSync(file, page.html.replace(marker, link));
  }
  console.log(`${written.length} pages written`);
}

process.env.NODE_ENV ??= 'production';
await writePages(process.argv[2] ?? join(root, 'dist'));
process.exit();
