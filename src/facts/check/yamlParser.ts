import { createRequire } from 'node:module';

let parser: typeof import('yaml') | undefined;

/** The parser that knows where everything stands; loaded at the first fault, since seeds that are right do without it. */
export function yamlParser(): typeof import('yaml') {
  parser ??= createRequire(import.meta.url)('yaml') as typeof import('yaml');
  return parser;
}
