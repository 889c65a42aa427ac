import { expect, it } from 'vitest';
import { writeHeightDialects } from './heightDialects.ts';

const opening = { href: 'https://map.example/embed/en/?autosize=1', search: '?autosize=1', hash: '' };
const always = [
  { sentinel: 'amp', type: 'embed-size', height: 640 },
  JSON.stringify({ src: opening.href, context: 'iframe.resize', height: 640 }),
  { 'datawrapper-height': { 'six-crossings': 640 } },
];

it('tells AMP, Medium and Datawrapper’s script, whoever it is', () => {
  expect(writeHeightDialects(640, opening)).toEqual(always);
});

it.each([
  ['#?secret=Ab3dE', 'Ab3dE'],
  ['#?secret=', null],
  ['#secret=Ab3dE', null],
  ['#?secret=<b>', null],
  [`#?secret=${'a'.repeat(65)}`, null],
])('repeats WordPress’s secret in %s', (hash, secret) => {
  const own = secret ? [{ message: 'height', value: 640, secret }] : [];
  expect(writeHeightDialects(640, { ...opening, hash })).toEqual([...always, ...own]);
});

it.each([
  ['?childId=pym-0', 'pymxPYMxpym-0xPYMxheightxPYMx640'],
  ['?childId=', null],
  ['?childId=xPYMx<b>', null],
])('tells Pym where it has named the frame: %s', (search, message) => {
  expect(writeHeightDialects(640, { ...opening, search })).toEqual([...always, ...(message ? [message] : [])]);
});
