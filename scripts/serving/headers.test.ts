import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../build.mjs';
import { files } from './formats.mjs';
import { headers, headersFor } from './headers.mjs';

const policy = new Map(
  (headers['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources];
  }),
);

describe('the headers', () => {
  test('let nothing inline run or style, nothing be evaluated, nothing come from elsewhere', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    // And the one sheet that stands in every page: whoever changes a letter of it is refused.
    expect(policy.get('style-src')).toEqual(["'self'", expect.stringMatching(/^'sha256-[\w+/]{43}='$/)]);
    const sources = [...policy].filter(([name]) => name !== 'frame-ancestors').flatMap(([, list]) => list);
    const named = sources.filter((source) => !source.startsWith("'sha256-"));
    expect([...new Set(named)].sort()).toEqual(["'none'", "'self'", 'blob:', 'data:']);
    for (const name of ['script-src', 'connect-src', 'base-uri', 'form-action', 'object-src'])
      expect(policy.get(name)?.join()).not.toMatch(/data:|blob:/);
  });

  test('let anybody frame every page', () => {
    expect(policy.get('frame-ancestors')).toEqual(['*']);
    expect(Object.keys(headers).map((name) => name.toLowerCase())).not.toContain('x-frame-options');
    expect(headers).toMatchObject({
      'Access-Control-Allow-Origin': '*',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'require-corp',
    });
  });

  test.each([
    ['/', 'no-cache'],
    ['/en/merdare/', 'no-cache'],
    ['/sw.js', 'no-cache'],
    ['/assets/index-abc.js', 'public, max-age=31536000, immutable'],
    ['/en/assets/index-abc.js', 'no-cache'],
    ['/data/crossings.csv', 'public, max-age=300'],
    ['/embed/v1.js', 'public, max-age=3600'],
    ['/embed/v1.json', 'no-cache'],
    ['/embed/en/', 'no-cache'],
  ])('keep %s for: %s', (path, lifetime) => {
    expect(headersFor(path)).toEqual({ ...headers, 'Cache-Control': lifetime });
  });
});

test.each(files)('$path says what the headers say: else run npm run headers', ({ path, write }) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(write());
});

describe('_headers', () => {
  const rules = readFileSync(join(root, 'public/_headers'), 'utf8')
    .split('\n')
    .reduce<{ path: string; headers: string[] }[]>((known, line) => {
      if (line.startsWith('/')) known.push({ path: line, headers: [] });
      else if (line.startsWith('  ')) known.at(-1)?.headers.push(line.trim().split(': ')[0] ?? '');
      return known;
    }, []);

  test('keeps within what its readers take: 100 rules, 2,000 characters a line', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(
      Math.max(
        ...readFileSync(join(root, 'public/_headers'), 'utf8')
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThan(2000);
  });

  test('names no header in two rules that may meet, since both would be sent', () => {
    const general = rules.find(({ path }) => path === '/*')?.headers ?? [];
    const special = rules.filter(({ path }) => path !== '/*');
    expect(general).toEqual(Object.keys(headers));
    expect(special.flatMap((rule) => rule.headers).filter((name) => general.includes(name))).toEqual([]);
  });
});
