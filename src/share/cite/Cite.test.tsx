import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { type Locale, locales } from '../../facts/types.ts';
import { translate } from '../../i18n/translate.tsx';
import { Cite } from './Cite.tsx';

const address = 'https://maps.example.org/six/en/merdare/?panel=agencies&date=2013';
const field = () => document.querySelector('textarea') as HTMLTextAreaElement;
const shown = () => field().value;

const cite = (options: Parameters<typeof renderWithFacts>[1] = {}, at: string | null = address) => {
  vi.useFakeTimers({ now: new Date(2027, 0, 5, 23, 30), toFake: ['Date'] });
  return renderWithFacts(<Cite address={at} />, options);
};

afterEach(() => {
  vi.useRealTimers();
});

const choose = (name: 'chicago' | 'bibtex' | 'ris') =>
  screen.getByRole('radio', { name: translate(`cite.style.${name}`) }).click();

describe('a citation', () => {
  it('is in APA at first: author, year, what is shown, version, day of reading and address', async () => {
    const { facts } = await cite({ choices: { crossing: 'merdare' } });
    expect(shown()).toBe(
      `Six Crossings. (2026). Merdare / Merdarë. In ${facts.dataset.title} (Version ${facts.dataset.version}) [Data set]. ` +
        `Retrieved 5 January 2027, from ${address}\n${facts.dataset.footnote}`,
    );
  });

  it('in Chicago style names the date of the data', async () => {
    const { facts } = await cite();
    choose('chicago');
    await waitFor(() => expect(shown()).toContain('Data as of '));
    expect(shown()).toBe(
      `Six Crossings. “${facts.dataset.title}.” Version ${facts.dataset.version}. Data as of 21 November 2026. ` +
        `Accessed 5 January 2027. ${address}.\n${facts.dataset.footnote}`,
    );
  });

  it('for BibTeX has balanced braces, and nothing in it that LaTeX takes for its own but in the address', async () => {
    const { facts } = await cite();
    choose('bibtex');
    await waitFor(() => expect(shown()).toMatch(/^@misc\{six-crossings-\d+-\d+-\d+,\n/));
    const fields = Object.fromEntries(
      [...shown().matchAll(/^ {2}(\w+) = \{(.*)\},?$/gm)].map(([, name, value]) => [name, value]),
    );
    expect(fields).toMatchObject({
      author: '{Six Crossings}',
      title: `{${facts.dataset.title}}`,
      year: '2026',
      version: facts.dataset.version,
      url: address,
      urldate: '2027-01-05',
    });
    expect(fields.note).toContain('UNSCR 1244/1999');
    expect(shown().split('{')).toHaveLength(shown().split('}').length);
  });

  it('for RIS is a data set with a tag a line, and ends with the tag that ends it', async () => {
    const { facts } = await cite();
    choose('ris');
    await waitFor(() => expect(shown()).toMatch(/^TY {2}- DATA/));
    const lines = shown().split(/\r?\n/);
    for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- /);
    expect(lines).toContain(`TI  - ${facts.dataset.title}`);
    expect(lines).toContain(`ET  - ${facts.dataset.version}`);
    expect(lines).toContain(`UR  - ${address}`);
    expect(lines).toContain('Y2  - 2027/01/05');
    expect(lines.at(-1)).toBe('ER  - ');
  });

  it.each(locales)(
    'in %s has the footnote, and no address where it lies on somebody’s disk',
    async (locale: Locale) => {
      const { facts } = await cite({ locale }, null);
      expect(shown()).toContain(facts.dataset.footnote);
      expect(shown()).toContain(facts.dataset.version);
      expect(shown()).not.toMatch(/https?:|undefined|null|[{}]/);
    },
  );
});

describe('copying', () => {
  it('puts the citation on the clipboard, and says so', async () => {
    const { user } = await cite();
    await user.click(screen.getByRole('button', { name: translate('cite.copy') }));
    expect(await screen.findByText(translate('cite.copied'))).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(shown());
  });

  it('selects it where the clipboard is denied, and says how to go on', async () => {
    const { user } = await cite();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    await user.click(screen.getByRole('button', { name: translate('cite.copy') }));
    expect(await screen.findByText(translate('cite.selected'))).toBeInTheDocument();
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, shown().length]);
  });
});
