import { briefest, headers, lifetimes, mediaTypes } from './headers.mjs';

/** @typedef {readonly string[]} Lines */

const entries = Object.entries(headers);
const source = 'Written by `npm run headers` from scripts/serving/headers.mjs: change it there.';

/** Every path below a folder, or the one path of a file; as `_headers` and Caddy name paths. */
const all = (/** @type {string} */ folder) => (folder.endsWith('/') ? `${folder}*` : folder);

/** The same as nginx matches paths. */
const startsWith = (/** @type {string} */ folder) => (folder.endsWith('/') ? `~^${folder}` : folder);

/** @param {readonly Lines[]} blocks */
const join = (...blocks) => `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;

/**
 * `_headers` as Netlify and Cloudflare Pages read it. Where two rules match a path both send their headers, so no header
 * stands in two rules that may meet; files outside these folders are asked for anew by default.
 */
function writeHeadersFile() {
  return join(
    [`# ${source}`],
    ['/*', ...entries.map(([name, value]) => `  ${name}: ${value}`)],
    ...lifetimes.map(({ folder, cacheControl }) => [all(folder), `  Cache-Control: ${cacheControl}`]),
    ['/sw.js', `  Cache-Control: ${briefest}`],
  );
}

const withoutCharset = (/** @type {string} */ type) => type.replace(/;.*/, '');

function writeNginx() {
  const types = Object.entries(mediaTypes);
  const named = [
    ...new Set(types.filter(([, type]) => type.includes('charset')).map(([, type]) => withoutCharset(type))),
  ];
  return join(
    [
      `# ${source}`,
      '#',
      '# For the folder of the built site, as a file in /etc/nginx/sites-enabled/. brotli_static comes with Debian’s',
      '# package libnginx-mod-http-brotli-static; without it, leave that line out. HTTPS: add a listen line and a',
      '# certificate; browsers heed Strict-Transport-Security there alone.',
    ],
    [
      'map $uri $six_crossings_lifetime {',
      `    default "${briefest}";`,
      ...lifetimes.map(({ folder, cacheControl }) => `    ${startsWith(folder)} "${cacheControl}";`),
      '}',
    ],
    [
      'server {',
      '    listen 80;',
      '    server_name six-crossings.example;',
      '    root /var/www/six-crossings;',
      '    index index.html;',
      '    absolute_redirect off;',
      '    server_tokens off;',
      '',
      '    brotli_static on;',
      '    gzip_static on;',
      '    gzip_vary on;',
      '',
      '    types {',
      ...types.map(([extension, type]) => `        ${withoutCharset(type)} ${extension};`),
      '    }',
      '    charset utf-8;',
      `    charset_types ${named.filter((type) => type !== 'text/html').join(' ')};`,
      '',
      ...entries.map(([name, value]) => `    add_header ${name} "${value}" always;`),
      '    # Not with "always": what is not there today may be there tomorrow.',
      '    add_header Cache-Control $six_crossings_lifetime;',
      '',
      '    location ~ /\\.(?!well-known/) {',
      '        return 404;',
      '    }',
      '}',
    ],
  );
}

function writeCaddyfile() {
  return join(
    [
      `# ${source}`,
      '#',
      '# For the folder of the built site: SITE_ADDRESS=six-crossings.example SITE_FOLDER=/var/www/six-crossings caddy run',
    ],
    [
      '{$SITE_ADDRESS:six-crossings.example} {',
      '\troot * {$SITE_FOLDER:/var/www/six-crossings}',
      '',
      '\theader {',
      ...entries.map(([name, value]) => `\t\t${name} "${value}"`),
      '\t}',
      ...lifetimes.map(({ folder, cacheControl }) => `\theader ${all(folder)} Cache-Control "${cacheControl}"`),
      `\t@others not path ${lifetimes.map(({ folder }) => all(folder)).join(' ')}`,
      `\theader @others Cache-Control ${briefest}`,
      ...Object.entries(mediaTypes).map(([extension, type]) => `\theader *.${extension} Content-Type "${type}"`),
      '',
      '\t@hidden {',
      '\t\tpath */.*',
      '\t\tnot path /.well-known/*',
      '\t}',
      '\terror @hidden 404',
      '\t# file_server would send a folder to its page by itself, but lose the query.',
      '\t@asked {',
      '\t\tfile {path}/index.html',
      '\t\tnot path */',
      '\t\texpression {query} != ""',
      '\t}',
      '\tredir @asked {path}/?{query} permanent',
      '\tfile_server {',
      '\t\tprecompressed br gzip',
      '\t}',
      '',
      '\thandle_errors {',
      `\t\theader Cache-Control ${briefest}`,
      '\t\theader Content-Type "text/plain; charset=utf-8"',
      '\t\trespond "{http.error.status_code} {http.error.status_text}"',
      '\t}',
      '}',
    ],
  );
}

/** Every file that is written from the headers, with what it must hold. */
export const files = [
  { path: 'public/_headers', write: writeHeadersFile },
  { path: 'docs/serving/nginx.conf', write: writeNginx },
  { path: 'docs/serving/Caddyfile', write: writeCaddyfile },
];
