import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Locale, locales } from '../facts/types.ts';
import { activateLocale, Message, TranslationProvider, translate, useLocale, useTranslate } from './translate.tsx';

beforeEach(() => activateLocale('en'));

describe('a message', () => {
  it.each([
    ['en', 'Completed'],
    ['sq', 'E përfunduar'],
    ['sr-Latn', 'Završeno'],
    ['sr-Cyrl', 'Завршено'],
  ] as const)('is in the language of the interface: %s', async (locale, text) => {
    await activateLocale(locale);
    expect(translate('status.completed')).toBe(text);
  });

  // One, few and other of Serbian; one and other of Albanian and English.
  it.each([
    [0, '0 agreed', '0 договорених'],
    [1, '1 agreed', '1 договорен'],
    [2, '2 agreed', '2 договорена'],
    [4, '4 agreed', '4 договорена'],
    [5, '5 agreed', '5 договорених'],
    [11, '11 agreed', '11 договорених'],
    [21, '21 agreed', '21 договорен'],
    [22, '22 agreed', '22 договорена'],
  ])('counts %i', async (count, en, sr) => {
    expect(translate('time.count.agreed', { count })).toBe(en);
    await activateLocale('sr-Cyrl');
    expect(translate('time.count.agreed', { count })).toBe(sr);
  });
});

function Probe() {
  const say = useTranslate();
  return (
    <p>
      {useLocale()}: {say('status.completed')}; <Message id="panel.overview" />
    </p>
  );
}

it('follows a change of language without anything being loaded anew', async () => {
  render(
    <TranslationProvider>
      <Probe />
    </TranslationProvider>,
  );
  expect(screen.getByText('en: Completed; Overview')).toBeInTheDocument();
  const expected: Record<Locale, string> = {
    en: 'en: Completed; Overview',
    sq: 'sq: E përfunduar; Përmbledhje',
    'sr-Latn': 'sr-Latn: Završeno; Pregled',
    'sr-Cyrl': 'sr-Cyrl: Завршено; Преглед',
  };
  for (const locale of locales) {
    await act(() => activateLocale(locale));
    expect(screen.getByText(expected[locale])).toBeInTheDocument();
  }
});
