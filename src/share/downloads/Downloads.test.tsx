import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { locales } from '../../facts/types.ts';
import { translate } from '../../i18n/translate.tsx';
import { downloads } from '../data/downloads.ts';
import { Downloads } from './Downloads.tsx';

const root = 'https://maps.example.org/six/';
const answer = vi.fn<typeof fetch>();
const onReadChanges = vi.fn<() => void>();

beforeEach(() => {
  answer.mockReset();
  vi.stubGlobal('fetch', answer);
});

/** The site answers with the description of its files, and the archive's size. */
function answerWith(resources: readonly { path: string; bytes: number }[]): void {
  answer.mockImplementation(async (_, request) =>
    request?.method === 'HEAD'
      ? new Response(null, { headers: { 'content-length': '601234' } })
      : new Response(JSON.stringify({ resources })),
  );
}

const entryOf = (file: string) => {
  const entry = screen.getAllByRole('listitem').find((item) => item.querySelector(`a[href="${root}data/${file}"]`));
  if (!entry) throw new Error(`no entry of ${file}`);
  return entry;
};

describe('the downloads', () => {
  it.each(locales)('in %s are all there, once, each to be saved under its name but the feed', async (locale) => {
    answer.mockRejectedValue(new Error('no network'));
    await renderWithFacts(<Downloads root={root} onReadChanges={onReadChanges} />, { locale });
    const links = screen.getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ href }) => href.slice(`${root}data/`.length)).toSorted()).toEqual(
      downloads.map(({ file }) => file).toSorted(),
    );
    for (const { href, download } of links)
      expect(download).toBe(href.endsWith('changelog.xml') ? '' : href.replace(/^.*\//, ''));
    expect(new Set(links.map(({ textContent }) => textContent)).size).toBe(downloads.length);
  });

  it('say format, size and licence; the line is under terms of its own', async () => {
    answerWith([
      { path: 'boundary.geojson', bytes: 34_999 },
      { path: 'crossings.csv', bytes: 12 },
    ]);
    await renderWithFacts(<Downloads root={root} onReadChanges={onReadChanges} />);
    await waitFor(() => expect(entryOf('boundary.geojson')).toHaveTextContent('GeoJSON · 35 kB · ODbL 1.0'));
    expect(entryOf('crossings.csv')).toHaveTextContent('CSV · 1 kB · CC BY 4.0');
    expect(entryOf('six-crossings.zip')).toHaveTextContent('ZIP · 601 kB · CC BY 4.0, ODbL 1.0');
    expect(screen.getByText(translate('download.terms.odbl'))).toBeInTheDocument();
  });

  it('are offered without their sizes where those cannot be fetched', async () => {
    answer.mockRejectedValue(new Error('no network'));
    await renderWithFacts(<Downloads root={root} onReadChanges={onReadChanges} />);
    expect(entryOf('events.csv')).toHaveTextContent('CSV · CC BY 4.0');
    expect(within(entryOf('events.csv')).getByRole('link')).toHaveAccessibleName(translate('download.file.events'));
  });

  it('say of which day and which version they are', async () => {
    answer.mockRejectedValue(new Error('no network'));
    const { facts } = await renderWithFacts(<Downloads root={root} onReadChanges={onReadChanges} />);
    expect(screen.getByText(/Data as of 21 November 2026/)).toHaveTextContent(facts.dataset.version);
  });

  it('lead to where one reads what changed, on somebody’s disk too', async () => {
    const { user } = await renderWithFacts(<Downloads root={null} onReadChanges={onReadChanges} />);
    await user.click(screen.getByRole('button', { name: 'Read what changed since a day' }));
    expect(onReadChanges).toHaveBeenCalledOnce();
  });

  it('are said to lie elsewhere, and not asked for, in a copy on somebody’s disk', async () => {
    await renderWithFacts(<Downloads root={null} onReadChanges={onReadChanges} />);
    expect(screen.queryAllByRole('link')).toEqual([]);
    expect(screen.getByText(translate('download.elsewhere'))).toBeInTheDocument();
    expect(answer).not.toHaveBeenCalled();
  });
});
