import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import { TranslationProvider } from '../i18n/translate.tsx';
import { readChoices } from '../state/store.ts';
import { SourceReferences } from '../ui/SourceReferences.tsx';
import { ReadingLayout } from './ReadingLayout.tsx';

const read = (ids: readonly string[]) => (
  <ReadingLayout>
    <p>
      A statement <SourceReferences ids={ids} />, and another <SourceReferences ids={['eulex-2020-11-30']} />
    </p>
  </ReadingLayout>
);

const entry = (id: string) => document.querySelector(`li[data-source="${id}"]`) as HTMLElement;
const entries = () =>
  [...document.querySelectorAll<HTMLElement>('li[data-source]')].map(({ dataset }) => dataset.source);

it('a reference leads to its source at the end of the page, and from there back to itself', async () => {
  const { user } = await renderWithFacts(read(['page-agreement', 'eulex-2020-11-30']), {
    choices: { view: 'agreement' },
  });
  expect(entries().toSorted()).toEqual(['eulex-2020-11-30', 'page-agreement']);
  const [first, second] = document.querySelectorAll<HTMLElement>('button[data-source="eulex-2020-11-30"]');
  await user.click(second ?? document.body);
  expect(within(entry('eulex-2020-11-30')).getByRole('heading', { level: 3 })).toHaveFocus();
  expect(readChoices().view).toBe('agreement');
  await user.click(screen.getByText('Back to where it is cited'));
  expect(second).toHaveFocus();
  await user.click(first ?? document.body);
  await user.click(screen.getByText('Back to where it is cited'));
  expect(first).toHaveFocus();
});

it('lists what is cited after a change too, and nothing else', async () => {
  const { rerender } = await renderWithFacts(read(['page-agreement']));
  expect(entries()).toHaveLength(2);
  rerender(<TranslationProvider>{read([])}</TranslationProvider>);
  await expect.poll(entries).toEqual(['eulex-2020-11-30']);
});
