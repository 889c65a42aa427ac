import inlineStyle from './inline-style.json' with { type: 'json' };

/**
 * What a host says with every file of the site: the one place that states it. `public/_headers` and the examples in
 * `docs/serving/` are written from here, and `npm start` and the browser tests serve with it.
 *
 * @typedef {Readonly<Record<string, string>>} Headers
 */

/**
 * Everything comes from the site itself. Nothing inline runs, and no style stands in a page but the one sheet, the same
 * in all of them, whose hash is named: it is there with the first picture. `data:` workers are for frames without an
 * origin, where a worker may not come from a file; pictures are made in the page as `blob:`. The site frames itself alone, to
 * show what an embedded map will be; anybody may frame it.
 */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${inlineStyle.hash}'`,
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' data:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  'frame-ancestors *',
].join('; ');

const permissionsPolicy = [
  'geolocation=()',
  'camera=()',
  'microphone=()',
  'browsing-topics=()',
  'fullscreen=(self)',
  'screen-wake-lock=(self)',
  'clipboard-write=(self)',
].join(', ');

/** @type {Headers} With every answer; there is no X-Frame-Options, since the site is made to be embedded. */
export const headers = {
  'Content-Security-Policy': contentSecurityPolicy,
  'Permissions-Policy': permissionsPolicy,
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * How long a file may be kept without asking, by the folder it lies in; the names in `assets/` carry their content. The
 * script that other people's pages load keeps its path for good: a mended one should reach them within the hour.
 */
export const lifetimes = [
  { folder: '/assets/', cacheControl: 'public, max-age=31536000, immutable' },
  { folder: '/data/', cacheControl: 'public, max-age=300' },
  { folder: '/embed/v1.js', cacheControl: 'public, max-age=3600' },
];

/** Pages, the service worker, and what is not there: asked for anew each time. */
export const briefest = 'no-cache';

/** @type {Headers} Media types, by extension, that not every server knows. */
export const mediaTypes = {
  css: 'text/css; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  geojson: 'application/geo+json',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  mjs: 'text/javascript; charset=utf-8',
  png: 'image/png',
  svg: 'image/svg+xml',
  ts: 'text/plain; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  wasm: 'application/wasm',
  webmanifest: 'application/manifest+json',
  webp: 'image/webp',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/**
 * The headers of a file that is there.
 * @param {string} path from the root of the site, with a stroke in front
 * @returns {Headers}
 */
export function headersFor(path) {
  const lifetime = lifetimes.find(({ folder }) => (folder.endsWith('/') ? path.startsWith(folder) : path === folder));
  return { ...headers, 'Cache-Control': lifetime?.cacheControl ?? briefest };
}
