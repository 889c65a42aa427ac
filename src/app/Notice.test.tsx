import { act, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import type { Locale } from '../facts/types.ts';
import { defaultChoices } from '../state/parameters.ts';
import { actions } from '../state/store.ts';
import { Notice } from './Notice.tsx';

describe('the notice on a link', () => {
  const rejected = [
    { name: 'date', value: '1999' },
    { name: 'at', value: '<b>9</b>/x' },
  ] as const;

  it('is silent where nothing was left out', async () => {
    await renderWithFacts(<Notice />);
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });

  it.each<[Locale, number, RegExp]>([
    ['en', 1, /^One value in the link means nothing here and was left out: date=1999/],
    ['en', 2, /^2 values in the link mean nothing here and were left out: date=1999, at=<b>9<\/b>\/x/],
    ['sr-Cyrl', 1, /^1 вредност у вези овде нема значење и изостављена је: date=1999/],
    ['sr-Cyrl', 2, /^2 вредности у вези овде немају значење/],
  ])('names in %s the %d values that mean nothing, as plain text, once', async (locale, count, words) => {
    const { container } = await renderWithFacts(<Notice />, { locale });
    act(() => actions.choicesRead({ ...defaultChoices, lang: locale }, rejected.slice(0, count)));
    expect(screen.getByRole('status').textContent).toMatch(words);
    expect(screen.getByRole('status').textContent?.split('date=1999')).toHaveLength(2);
    expect(container.querySelector('b')).toBeNull();
  });

  it('goes when it is dismissed', async () => {
    const { user } = await renderWithFacts(<Notice />);
    act(() => actions.choicesRead(defaultChoices, rejected));
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});
