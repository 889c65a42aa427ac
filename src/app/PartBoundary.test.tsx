import { configure, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../test/render.tsx';
import type { Locale } from '../facts/types.ts';
import { createLazyPart, Part as LazilyShown } from './lazyPart.tsx';
import { PartBoundary } from './PartBoundary.tsx';

configure({ asyncUtilTimeout: 10_000 });
let fault: Error | null = null;
function Part() {
  if (fault) throw fault;
  return <p>the part</p>;
}
beforeEach(() => {
  fault = null;
  vi.spyOn(console, 'error').mockImplementation(() => {});
});

describe('the boundary of a part', () => {
  it('shows what it holds while nothing fails', async () => {
    await renderWithFacts(
      <PartBoundary part="panel.timeline">
        <Part />
      </PartBoundary>,
    );
    expect(screen.getByText('the part')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it.each<[Locale, string, string]>([
    ['en', 'Timeline could not be shown; the rest works.', 'Try again'],
    ['sr-Cyrl', 'Није могуће приказати: Хронологија. Остало ради.', 'Покушај поново'],
  ])('keeps a fault within, says so in %s, and lets it be tried again', async (locale, words, again) => {
    fault = new Error('torn');
    const { user } = await renderWithFacts(
      <>
        <PartBoundary part="panel.timeline">
          <Part />
        </PartBoundary>
        <p>the rest</p>
      </>,
      { locale },
    );
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(screen.getByText('the rest')).toBeVisible();
    expect(console.error).toHaveBeenCalledWith(fault);
    await user.click(screen.getByRole('button', { name: again }));
    expect(screen.getByRole('alert')).toBeVisible();
    expect(screen.getAllByRole('button')).toHaveLength(2);
    fault = null;
    await user.click(screen.getByRole('button', { name: again }));
    expect(screen.getByText('the part')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('keeps beside the message what must not be missed', async () => {
    fault = new Error('torn');
    await renderWithFacts(
      <PartBoundary part="app.part.table" surround={(failure) => <main>the way back {failure}</main>}>
        <Part />
      </PartBoundary>,
    );
    expect(screen.getByRole('main')).toHaveTextContent('the way back The table could not be shown');
  });

  it('asks again for the style sheet that a part came without', async () => {
    const sheet = document.createElement('link');
    Object.assign(sheet, { rel: 'stylesheet', href: 'part.css' });
    document.head.append(sheet);
    sheet.dispatchEvent(new Event('error'));
    const part = createLazyPart(async () => ({ default: Part }));
    await renderWithFacts(
      <PartBoundary part="panel.timeline">
        <Suspense fallback={null}>
          <LazilyShown part={part} />
        </Suspense>
      </PartBoundary>,
    );
    const again = document.head.querySelector<HTMLLinkElement>('link[href="part.css"]');
    expect(again).not.toBe(sheet);
    expect(screen.queryByText('the part')).toBeNull();
    again?.dispatchEvent(new Event('load'));
    expect(await screen.findByText('the part')).toBeVisible();
    again?.remove();
  });

  it('fetches a part again that could not be fetched, once for each press', async () => {
    const load = vi.fn(async () => ({ default: Part }));
    load.mockRejectedValueOnce(new Error('offline')).mockRejectedValueOnce(new Error('offline'));
    const part = createLazyPart(load);
    const { user } = await renderWithFacts(
      <PartBoundary part="panel.timeline">
        <Suspense fallback={null}>
          <LazilyShown part={part} />
        </Suspense>
      </PartBoundary>,
    );
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('the part')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(3);
  });

  it('fetches a part once, however often it is shown', async () => {
    const load = vi.fn(async () => ({ default: Part }));
    const part = createLazyPart(load);
    for (let time = 0; time < 3; time += 1) {
      const { unmount } = await renderWithFacts(
        <Suspense fallback={null}>
          <LazilyShown part={part} />
        </Suspense>,
      );
      expect(await screen.findByText('the part')).toBeVisible();
      unmount();
    }
    expect(load).toHaveBeenCalledOnce();
  });
});
