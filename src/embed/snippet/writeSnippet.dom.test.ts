import { describe, expect, it } from 'vitest';
import { type Choices, defaultChoices } from '../../state/parameters.ts';
import {
  type Form,
  type FrameSize,
  forms,
  type SnippetTexts,
  writeFrameAddress,
  writeSnippet,
} from './writeSnippet.ts';

const root = 'https://maps.example.org/six/';
const texts: SnippetTexts = { root, title: 'Merdare & "the line"', link: 'Open <the> map', picture: 'A map' };
const responsive: FrameSize = { width: null, height: 480 };

const write = (form: Form, choices: Partial<Choices> = {}, size = responsive, isSandboxed = false) => {
  const code = writeSnippet(form, { choices: { ...defaultChoices, lang: 'en', ...choices }, size, isSandboxed }, texts);
  const page = document.createElement('div');
  page.innerHTML = code;
  return { code, page };
};

describe('the address of a frame', () => {
  it.each<[Partial<Choices>, number | null, string]>([
    [{}, 480, 'embed/en/'],
    [{ crossing: 'merdare', lang: 'sq' }, 480, 'embed/sq/merdare/'],
    [
      { crossing: 'merdare', panel: 'eulex', date: '2015', theme: 'dark' },
      480,
      'embed/en/merdare/?panel=eulex&date=2015&theme=dark',
    ],
    [{ ui: 'none', gestures: 'greedy', still: true }, 480, 'embed/en/?ui=none&gestures=greedy&still=1'],
    [{}, null, 'embed/en/?autosize=1'],
    [{ mode: 'present', step: 'today', session: '0a1b2c3d', kiosk: 20 }, 480, 'embed/en/'],
    [{ host: 'https://example.org', layers: ['belt', 'kfor'] }, 480, 'embed/en/?layers=belt,kfor'],
  ])('for %j, %s high, is %s', (choices, height, address) => {
    const asked = { choices: { ...defaultChoices, lang: 'en' as const, ...choices }, size: { width: null, height } };
    expect(writeFrameAddress(asked, root)).toBe(root + address);
  });
});

describe('a snippet', () => {
  it.each(forms)('as %s leads to the whole map in the same state, without what is the frame’s own', (form) => {
    const { page } = write(form, { crossing: 'brnjak', date: '2018', ui: 'none', gestures: 'greedy', still: true });
    expect(page.querySelector('a')?.href).toBe(`${root}en/brnjak/?date=2018`);
  });

  it('as a frame has all that a good frame has', () => {
    const { page } = write('iframe', { crossing: 'merdare' });
    const frame = page.querySelector('iframe');
    expect(frame?.title).toBe(texts.title);
    expect(frame?.getAttribute('loading')).toBe('lazy');
    expect(frame?.getAttribute('width')).toBe('100%');
    expect(frame?.getAttribute('height')).toBe('480');
    expect(frame?.getAttribute('allow')).toBe('clipboard-write');
    expect(frame?.hasAttribute('allowfullscreen')).toBe(true);
    expect(frame?.getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin');
    expect(frame?.hasAttribute('sandbox')).toBe(false);
    expect(page.querySelector('a')?.textContent).toBe(texts.link);
    expect(page.querySelector('script')).toBeNull();
  });

  it('may shut its frame in a sandbox that still opens links', () => {
    const { page } = write('iframe', {}, responsive, true);
    expect(page.querySelector('iframe')?.getAttribute('sandbox')).toMatch(
      /^allow-scripts allow-same-origin .*allow-popups-to-escape-sandbox/,
    );
  });

  it('follows the height of its content where that is asked for', () => {
    const { page } = write('iframe', {}, { width: 640, height: null });
    expect(page.querySelector('iframe')?.src).toContain('autosize=1');
    expect(page.querySelector('iframe')?.getAttribute('width')).toBe('640');
    expect(page.querySelector('script')?.textContent).toContain('six-crossings');
  });

  it('as an element says what is not as by default', () => {
    const { page } = write(
      'element',
      { crossing: 'merdare', lang: 'sr-Cyrl', theme: 'dark', ui: 'full' },
      { width: 600, height: null },
    );
    const element = page.querySelector('six-crossings-map');
    const said = Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
    expect(said).toEqual({
      crossing: 'merdare',
      lang: 'sr-Cyrl',
      theme: 'dark',
      ui: 'full',
      height: 'auto',
      title: texts.title,
    });
    expect(page.querySelector('script')?.src).toBe(`${root}embed/v1.js`);
    expect(element?.parentElement?.style.maxWidth).toBe('600px');
  });

  it('as a picture is the picture for sharing, in the same language', () => {
    const { page } = write('picture', { crossing: 'brnjak', lang: 'sq' });
    const image = page.querySelector('img');
    expect(image?.src).toBe(`${root}og/sq/brnjak.png`);
    expect(image?.alt).toBe(texts.picture);
    expect(image?.closest('a')).not.toBeNull();
  });

  it('lets nothing out of its attributes', () => {
    const hostile = {
      ...texts,
      title: '"><img src=x onerror=alert(1)>',
      link: '<script>alert(1)</script>',
      picture: '" onload="x',
    };
    for (const form of forms) {
      const page = document.createElement('div');
      page.innerHTML = writeSnippet(
        form,
        { choices: { ...defaultChoices, lang: 'en' }, size: responsive, isSandboxed: false },
        hostile,
      );
      expect(page.querySelectorAll('[onerror], [onload], script:not([src])')).toHaveLength(0);
    }
  });
});
