import { expect, it } from 'vitest';
import { canKeepSite } from './canKeepSite.ts';

const visit = { isTop: true, origin: 'https://six.example', protocol: 'https:', hostname: 'six.example', search: '' };

it.each([
  ['a visit', visit],
  ['a visit with a link of its own', { ...visit, search: '?crossing=merdare&mode=present' }],
  ['a visit to one’s own machine', { ...visit, protocol: 'http:', hostname: 'localhost' }],
  ['a visit to one’s own machine by number', { ...visit, protocol: 'http:', hostname: '127.0.0.1' }],
])('the site is kept after %s', (_name, page) => {
  expect(canKeepSite(page)).toBe(true);
});

it.each([
  ['in a frame', { ...visit, isTop: false }],
  ['in a sandbox', { ...visit, origin: 'null' }],
  ['embedded', { ...visit, search: '?crossing=merdare&mode=embed' }],
  ['over plain HTTP', { ...visit, protocol: 'http:' }],
  ['from a disk', { ...visit, origin: 'null', protocol: 'file:', hostname: '' }],
])('the site is not kept when it is shown %s', (_name, page) => {
  expect(canKeepSite(page)).toBe(false);
});
