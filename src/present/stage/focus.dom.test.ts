import { expect, it } from 'vitest';
import { isKeyOfFocus } from './stageKeys.ts';

const make = (markup: { tag: string; attributes?: Record<string, string> }) => {
  const element = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes ?? {})) element.setAttribute(name, value);
  return element;
};

it.each([
  [{ tag: 'input' }, 'n', true],
  [{ tag: 'textarea' }, 'ArrowRight', true],
  [{ tag: 'select' }, 'ArrowDown', true],
  [{ tag: 'div', attributes: { role: 'slider' } }, 'ArrowLeft', true],
  [{ tag: 'button' }, ' ', true],
  [{ tag: 'button' }, 'Enter', true],
  [{ tag: 'a', attributes: { href: '#x' } }, 'Enter', true],
  [{ tag: 'button' }, 'ArrowRight', false],
  [{ tag: 'button' }, 'n', false],
  [{ tag: 'div' }, ' ', false],
  [{ tag: 'input' }, 'Escape', false],
  [{ tag: 'a' }, 'Enter', false],
])('%j with the focus keeps %j: %s', (markup, key, isKept) => {
  expect(isKeyOfFocus({ key }, make(markup))).toBe(isKept);
});
