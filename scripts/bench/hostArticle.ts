import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sharp from 'sharp';

/** How wide the picture above the article is; in pixels. Its height is given, as newspapers do, and so is its place. */
const picture = { width: 1280, height: 720 } as const;

const styles = `body{max-width:60rem;margin:auto;font:20px/1.6 Georgia,serif}h1{font-size:3.5rem;line-height:1.1;margin:1rem}
.lead{width:100%;height:auto}p{max-width:40rem;margin:1rem auto}`;

const paragraph = `<p>${'A sentence of the article, which is what its readers came for. '.repeat(6)}</p>`;

/**
 * A newspaper's article: headline, a large picture, text, a style sheet and a script of its own; what was pasted stands
 * after so many paragraphs, and as many follow.
 */
const writeArticle = (pasted: string, paragraphs: number): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>An article</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/paper.css"><script src="/paper.js" defer></script></head>
<body><h1>An article about something else</h1>
<img class="lead" src="/picture.avif" width="${picture.width}" height="${picture.height}" alt="">
${paragraph.repeat(paragraphs)}
${pasted}
${paragraph.repeat(12)}</body></html>`;

/** A picture that weighs what a photograph of its size does. */
const drawPicture = (): Promise<Buffer> =>
  sharp(randomBytes(160 * 90 * 3), { raw: { width: 160, height: 90, channels: 3 } })
    .resize(picture.width, picture.height)
    .avif({ quality: 40, effort: 0 })
    .toBuffer();

/** What may be pasted into an article, and how far down. */
export type Pasted = { readonly code: string; readonly paragraphs: number };

/** Serves articles by their names. */
export async function serveArticles(pages: Readonly<Record<string, Pasted>>) {
  const files: Readonly<Record<string, readonly [type: string, content: string | Buffer]>> = {
    '/paper.css': ['text/css', styles],
    '/paper.js': ['text/javascript', 'document.documentElement.classList.add("has-script");'],
    '/picture.avif': ['image/avif', await drawPicture()],
    ...Object.fromEntries(
      Object.entries(pages).map(([name, { code, paragraphs }]) => [
        `/${name}`,
        ['text/html;charset=utf-8', writeArticle(code, paragraphs)] as const,
      ]),
    ),
  };
  const server = createServer(({ url }, response) => {
    const [type, content] = files[(url ?? '').split('?')[0] ?? ''] ?? [];
    if (type) response.writeHead(200, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(content);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => server.closeAllConnections(),
  };
}
