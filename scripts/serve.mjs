import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { briefest, headers, headersFor } from './serving/headers.mjs';

/** @typedef {{ address: string, close: () => Promise<void> }} Service */

/**
 * Reads a port as people give it: a whole number from 0 (any free one) to 65535.
 * @param {string | undefined} text
 * @param {number} absent
 */
export function readPort(text, absent) {
  if (!text) return absent;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65535) return port;
  throw new Error(`PORT is "${text}"; a port is a whole number from 0 to 65535.`);
}

/** @param {string} path */
function decode(path) {
  try {
    const decoded = decodeURI(path);
    return decoded.includes('..') || decoded.includes('\0') ? null : decoded;
  } catch {
    return null;
  }
}

/**
 * Answers as a host that is set up as it should be would: files below `base` with the headers we ship, compressed where
 * a compressed one lies beside them; a folder's page at its address with a stroke at the end.
 * @param {string} folder
 * @param {string} base
 * @returns {import('node:http').RequestListener}
 */
function answerFrom(folder, base) {
  const sendFile = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders(response, path) {
      if (path.endsWith('.csv')) response.setHeader('Content-Type', 'text/csv;charset=utf-8');
      // Types, not a film.
      if (path.endsWith('.ts')) response.setHeader('Content-Type', 'text/plain;charset=utf-8');
    },
  });
  return function answer(request, response) {
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    const search = query === undefined ? '' : `?${query}`;
    const refuse = () => {
      response.setHeader('Cache-Control', briefest);
      response.writeHead(404, { 'Content-Type': 'text/plain;charset=utf-8' }).end('There is nothing here.\n');
    };
    const decoded = decode(path);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (decoded === null || !`${decoded}/`.startsWith(base)) {
      refuse();
    } else if (!decoded.endsWith('/') && existsSync(join(folder, decoded.slice(base.length - 1), 'index.html'))) {
      response.writeHead(301, { Location: `${path}/${search}` }).end();
    } else {
      request.url = `/${path.slice(base.length)}${search}`;
      const { 'Cache-Control': lifetime = briefest } = headersFor(decoded.slice(base.length - 1));
      response.setHeader('Cache-Control', lifetime);
      sendFile(request, response, refuse);
    }
  };
}

/**
 * Serves a folder over plain HTTP until closed.
 * @param {{ folder: string, port: number, base?: string }} options `base` is the sub-path the site lives under
 * @returns {Promise<Service>}
 */
export function serve({ folder, port, base = '/' }) {
  const answer = answerFrom(resolve(folder), base);
  const server = createServer((request, response) => {
    try {
      answer(request, response);
    } catch {
      // A range that makes no sense makes sirv throw; that is the asker's trouble, not the server's.
      response.destroy();
    }
  });
  return new Promise((keep, fail) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const isTaken = error.code === 'EADDRINUSE';
      fail(
        isTaken
          ? new Error(`Port ${port} is taken. Choose another one with PORT, for example PORT=${port + 1}.`)
          : error,
      );
    });
    server.listen(port, () => {
      const taken = /** @type {import('node:net').AddressInfo} */ (server.address()).port;
      keep({
        address: `http://localhost:${taken}${base}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });
}

/** `PORT=4188 node scripts/serve.mjs dist [/sub/path/]` */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder = 'dist', base = '/'] = process.argv.slice(2);
  try {
    const { address } = await serve({ folder, port: readPort(process.env.PORT, 4188), base });
    console.log(`${folder} is at ${address}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
