import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { locales } from '../facts/types.ts';
import { SkipLinks } from './SkipLinks.tsx';

describe('the skip links', () => {
  it.each(locales)('lead in %s to the list and to the panel', async (locale) => {
    await renderWithFacts(<SkipLinks />, { locale });
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['#crossings', '#panel']);
    for (const link of screen.getAllByRole('link')) expect(link).toHaveAccessibleName();
  });
});
