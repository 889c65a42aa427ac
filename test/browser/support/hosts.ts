import { createServer } from 'node:http';

/** Somebody else's site: pages by their path, each with headers of its own. */
export type HostPage = { readonly html: string; readonly headers?: Readonly<Record<string, string>> };
export type Host = { readonly address: string; readonly close: () => Promise<void> };

/** Serves pages from a port of its own, which makes it another origin. */
export function startHost(pages: Readonly<Record<string, HostPage>>): Promise<Host> {
  const server = createServer((request, response) => {
    const page = pages[new URL(request.url ?? '/', 'http://host').pathname];
    if (!page) {
      response.writeHead(request.url === '/favicon.ico' ? 204 : 404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8', ...page.headers }).end(page.html);
  });
  return new Promise((keep) => {
    server.listen(0, '127.0.0.1', () => {
      const place = server.address();
      const port = typeof place === 'object' ? place?.port : 0;
      keep({
        address: `http://127.0.0.1:${port}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** A page of somebody else's: a field that has the focus, a long text, and frames in it. */
export const writeHostPage = (frames: string, head = ''): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}
<style>body{margin:0;font:16px/1.5 serif}iframe{display:block;border:0}</style></head>
<body><p><input id="field" autofocus></p>${frames}<p style="height:3000px">The end of the page.</p></body></html>`;
