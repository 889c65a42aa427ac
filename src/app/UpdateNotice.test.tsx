import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import type { Locale } from '../facts/types.ts';
import { UpdateNotice } from './UpdateNotice.tsx';
import * as update from './useUpdate.ts';

it('is silent while there is nothing newer', async () => {
  await renderWithFacts(<UpdateNotice />);
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it.each<[Locale, RegExp, string, string]>([
  ['en', /^A new version is ready\./, 'Use it now', 'Later'],
  ['sq', /^Një version i ri është gati\./, 'Përdore tani', 'Më vonë'],
  ['sr-Latn', /^Nova verzija je spremna\./, 'Koristi odmah', 'Kasnije'],
  ['sr-Cyrl', /^Нова верзија је спремна\./, 'Користи одмах', 'Касније'],
])('offers a newer version in %s, and leaves it to the reader when', async (locale, words, use, later) => {
  const applyUpdate = vi.fn();
  const putOff = vi.fn();
  vi.spyOn(update, 'useUpdate').mockReturnValue([applyUpdate, putOff]);
  const { user } = await renderWithFacts(<UpdateNotice />, { locale });
  expect(screen.getByRole('status').textContent).toMatch(words);
  expect(applyUpdate).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: later }));
  expect(putOff).toHaveBeenCalledOnce();
  expect(applyUpdate).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: use }));
  expect(applyUpdate).toHaveBeenCalledOnce();
});
