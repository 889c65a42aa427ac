import { renderHook, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { statuses } from '../facts/vocabulary.ts';
import { actions, useOpenSource, usePanel } from '../state/store.ts';
import { Footnoted } from './Footnoted.tsx';
import { CrossingNamePair, PlaceNamePair } from './NamePair.tsx';
import { PartialDate } from './PartialDate.tsx';
import { SourceReferences } from './SourceReferences.tsx';
import { StatusMark } from './StatusMark.tsx';
import { resolveTheme, useThemeAttribute } from './useTheme.ts';

describe('an asterisk behind Kosovo', () => {
  it('leads to the footnote, each time', async () => {
    const { container } = await renderWithFacts(<Footnoted>Kosovo* and the north of Kosovo*, not 5*3</Footnoted>);
    const links = screen.getAllByRole('link', { name: 'footnote on the name' });
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#footnote-status', '#footnote-status']);
    expect(container).toHaveTextContent('Kosovo* and the north of Kosovo*, not 5*3');
  });

  it('does so in Albanian and in Cyrillic', async () => {
    await renderWithFacts(<Footnoted>Kosovës* и Косову*</Footnoted>, { locale: 'sr-Cyrl' });
    expect(screen.getAllByRole('link', { name: 'напомена о називу' })).toHaveLength(2);
  });

  it('makes no markup of what it is given', async () => {
    const { container } = await renderWithFacts(<Footnoted>{'<b>Kosovo*</b>'}</Footnoted>);
    expect(container.querySelector('b')).toBeNull();
    expect(container).toHaveTextContent('<b>Kosovo*</b>');
  });
});

describe('a pair of names', () => {
  const names = { sq: 'Muçibabë', sr: 'Mučibaba' };

  it('is one run of text, each form in its language', async () => {
    const { container } = await renderWithFacts(<CrossingNamePair names={names} />);
    expect(container).toHaveTextContent('Mučibaba / Muçibabë');
    expect([...container.querySelectorAll('[lang]')].map((form) => form.getAttribute('lang'))).toEqual([
      'sr-Latn',
      'sq',
    ]);
  });

  it('begins with the language of the interface', async () => {
    const { container } = await renderWithFacts(<PlaceNamePair names={names} />, { locale: 'sq' });
    expect(container).toHaveTextContent('Muçibabë / Mučibaba');
  });
});

describe('a date', () => {
  it('is words for people and bare for machines', async () => {
    await renderWithFacts(<PartialDate date="[..2018-08]" />, { locale: 'sr-Latn' });
    expect(screen.getByText('do avgusta 2018.')).toHaveAttribute('datetime', '2018-08');
  });

  it('that is none has no attribute', async () => {
    await renderWithFacts(<PartialDate date="soon" />);
    expect(screen.getByText('soon')).not.toHaveAttribute('datetime');
  });
});

describe('a reference', () => {
  it('leads in one step to its source', async () => {
    const { user, facts } = await renderWithFacts(<SourceReferences ids={['page-agreement', 'nobody']} />);
    const source = facts.sources.find(({ id }) => id === 'page-agreement');
    const number = String(facts.sources.indexOf(source as (typeof facts.sources)[number]) + 1);
    const [button, ...others] = screen.getAllByRole('button');
    expect(others).toEqual([]);
    expect(button).toHaveTextContent(number);
    expect(button).toHaveAttribute('data-source', 'page-agreement');
    expect(button).toHaveAccessibleName(new RegExp(`^Source ${number}: .+`));
    await user.click(button as HTMLElement);
    expect(renderHook(usePanel).result.current).toBe('sources');
    expect(renderHook(useOpenSource).result.current).toBe('page-agreement');
  });
});

describe('the mark of a status', () => {
  it('differs in shape or pattern from every other, not by colour alone', async () => {
    const drawn = await Promise.all(
      statuses.map(async (status) => {
        const { container, unmount } = await renderWithFacts(<StatusMark status={status} />);
        const shape = container.innerHTML.replaceAll(/var\(--[a-z-]+\)/g, '');
        unmount();
        return shape;
      }),
    );
    expect(new Set(drawn).size).toBe(statuses.length);
  });

  it('is hidden from those to whom the word beside it speaks, and wears a bar when closed', async () => {
    const { container } = await renderWithFacts(<StatusMark status="interim" isClosed />);
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(container.querySelectorAll('path[d^="M-12.5"]')).toHaveLength(2);
  });
});

function ThemedPage() {
  useThemeAttribute();
  return null;
}

describe('the theme', () => {
  it.each([
    ['auto', false, false, 'light'],
    ['auto', true, false, 'dark'],
    ['auto', false, true, 'contrast'],
    ['auto', true, true, 'contrast'],
    ['light', true, true, 'light'],
    ['dark', false, true, 'dark'],
    ['contrast', true, false, 'contrast'],
  ] as const)('%s on a system that is dark (%s), wants contrast (%s) is %s', (choice, isDark, wantsContrast, theme) => {
    expect(resolveTheme(choice, { isDark, wantsContrast })).toBe(theme);
  });

  it('stands on the page, and follows the choice', async () => {
    vi.spyOn(window, 'matchMedia').mockImplementation(
      (media) =>
        Object.assign(new EventTarget(), { matches: media.includes('dark'), media }) as unknown as MediaQueryList,
    );
    const { rerender } = await renderWithFacts(<ThemedPage />);
    expect(document.documentElement.dataset.theme).toBe('dark');
    actions.themeChosen('contrast');
    rerender(<ThemedPage />);
    expect(document.documentElement.dataset.theme).toBe('contrast');
  });
});
