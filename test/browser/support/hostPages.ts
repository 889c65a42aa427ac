import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Somebody else's site, on a port of its own: pages by their paths. `address` ends with a stroke. */
export async function serveHostPages(
  pages: Readonly<Record<string, string>>,
  headers: OutgoingHttpHeaders = {},
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer(({ url }, response) => {
    const page = pages[url ?? ''];
    response
      .writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
      .end(page ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close };
}
