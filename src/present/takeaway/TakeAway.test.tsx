import { screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { drawFakeMap } from '../../../test/stillStep.tsx';
import { loadDeck, loadFacts } from '../../facts/load.ts';
import { locales } from '../../facts/types.ts';
import { crossingName } from '../../i18n/names.ts';
import { translate } from '../../i18n/translate.tsx';
import { layerIds } from '../../state/parameters.ts';
import { resetPresentation } from '../presentation.ts';
import { type DrawPicture, StepPictureContext } from '../StepPicture.ts';
import { readSteps } from '../steps.ts';
import { TakeAway } from './TakeAway.tsx';

const saved: { name: string; file: Blob }[] = [];
const print = vi.fn();

/** Addresses of files, which jsdom has not: the last file that was given one. */
function stubAddresses(createObjectURL: (file: Blob) => string): void {
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL = createObjectURL;
      static override revokeObjectURL = () => {};
    },
  );
}

beforeEach(() => {
  saved.length = 0;
  resetPresentation();
  print.mockReset();
  vi.stubGlobal('print', print);
  let latest = new Blob();
  stubAddresses((file) => {
    latest = file as Blob;
    return 'blob:here';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, file: latest });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

function takeAway({
  draw = drawFakeMap,
  ...options
}: { draw?: DrawPicture } & Parameters<typeof renderWithFacts>[1] = {}) {
  return renderWithFacts(
    <StepPictureContext value={draw}>
      <TakeAway />
    </StepPictureContext>,
    options,
  );
}

const press = (name: string) => screen.getByRole('button', { name }).click();
/** How it stands with what was asked for, above what can be asked for. */
const said = () => screen.getAllByRole('status')[0];
const handout = () => document.querySelector<HTMLElement>('[data-handout]');
const sheets = () => [...(handout()?.children ?? [])] as HTMLElement[];

describe('pictures', () => {
  it('are named after what the map shows, and said to be saved', async () => {
    await takeAway({ choices: { crossing: 'brnjak', date: '2013-05' } });
    press(translate('takeaway.svg'));
    await waitFor(() => expect(saved).toHaveLength(1));
    expect(saved[0]?.name).toBe('six-crossings_brnjak_en_2013-05.svg');
    expect(saved[0]?.file.type).toBe('image/svg+xml');
    expect(await screen.findByText(translate('takeaway.saved', { file: saved[0]?.name ?? '' }))).toBeInTheDocument();
  });

  it('that the browser forbids are said to have failed, and why that may be', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    stubAddresses(() => {
      throw new Error('forbidden');
    });
    await takeAway();
    press(translate('takeaway.png', { width: '3840', height: '2160' }));
    await waitFor(() => expect(said()).toHaveTextContent(translate('takeaway.failed.png')));
    expect(saved).toEqual([]);
  });

  it('are not made before there is a map', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await takeAway({ draw: () => null });
    press(translate('takeaway.svg'));
    await waitFor(() => expect(said()).toHaveTextContent(translate('takeaway.failed.svg')));
  });
});

describe.each(locales)('the handout in %s', (locale) => {
  it('has each step on a page with map, lines, sources and the footnote', async () => {
    await takeAway({ locale });
    const facts = await loadFacts(locale);
    const steps = readSteps(await loadDeck(locale), facts);
    press(translate('takeaway.print.one'));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(sheets()).toHaveLength(steps.length);
    for (const [index, step] of steps.entries()) {
      const sheet = sheets()[index];
      expect(sheet).toHaveTextContent(step.title);
      for (const { text, sources } of step.lines) {
        expect(sheet).toHaveTextContent(text);
        for (const { url } of facts.sources.filter(({ id }) => sources.includes(id)))
          if (url) expect(sheet?.textContent).toContain(url);
      }
      expect(sheet?.querySelectorAll('[data-fake]')).toHaveLength(1);
      expect(sheet).toHaveTextContent(facts.dataset.footnote);
      expect(sheet).toHaveTextContent(translate('share.asOf', { date: '' }).slice(0, 5));
    }
  });

  it('prints the sheet of a crossing, and that of all six', async () => {
    await takeAway({ locale });
    const facts = await loadFacts(locale);
    const brnjak = facts.crossings.find(({ id }) => id === 'brnjak');
    const names = brnjak ? crossingName(brnjak.names, locale) : '';
    press(names);
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(sheets()).toHaveLength(1);
    expect(within(sheets()[0] as HTMLElement).getByRole('heading', { level: 2, hidden: true })).toHaveTextContent(
      names,
    );
    expect(handout()).toHaveTextContent(facts.dataset.footnote);
    press(translate('takeaway.sheet.all'));
    await waitFor(() => expect(print).toHaveBeenCalledTimes(2));
    for (const crossing of facts.crossings) expect(handout()).toHaveTextContent(crossingName(crossing.names, locale));
  });
});

it.each(locales)('the sheets name the layers that are on, with their samples, in %s', async (locale) => {
  await takeAway({ locale, choices: { layers: ['belt', 'eu-ibm-serbia'] } });
  press(translate('takeaway.sheet.all'));
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  const legend = handout()?.querySelector('figcaption');
  expect(
    [...(legend?.querySelectorAll('[data-layer]') ?? [])].map((sample) => sample.getAttribute('data-layer')),
  ).toEqual(['belt', 'eu-ibm-serbia']);
  const map = handout()?.querySelector('[data-printed-map]')?.getAttribute('aria-label');
  for (const text of [legend?.textContent, map]) {
    const named = layerIds.filter((id) => text?.includes(translate(`maplayers.short.${id}`)));
    expect(named).toEqual(['belt', 'eu-ibm-serbia']);
  }
});

describe('printing', () => {
  it('puts three steps on a page, their sources at the end, on the paper that is chosen', async () => {
    const { user } = await takeAway();
    const steps = (await loadDeck('en')).steps;
    await user.click(screen.getByRole('radio', { name: translate('takeaway.paper.letter') }));
    press(translate('takeaway.print.three'));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(sheets()).toHaveLength(Math.ceil(steps.length / 3) + 1);
    expect(handout()?.className).toContain('letter');
    expect(handout()?.querySelectorAll('[data-fake]')).toHaveLength(steps.length);
  });

  it('clears away afterwards, and is on white in every theme', async () => {
    await takeAway();
    press(translate('takeaway.sheet.all'));
    await waitFor(() => expect(print).toHaveBeenCalledOnce());
    expect(handout()?.style.getPropertyValue('--panel')).toBe('#ffffff');
    window.dispatchEvent(new Event('afterprint'));
    await waitFor(() => expect(handout()).toBeNull());
  });

  it('says so where there is no map to be printed', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    await takeAway({ draw: () => null });
    press(translate('takeaway.sheet.all'));
    await waitFor(() => expect(said()).toHaveTextContent(translate('takeaway.failed.print')));
    expect(print).not.toHaveBeenCalled();
    expect(handout()).toBeNull();
  });
});
