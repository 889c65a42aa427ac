import { describe, expect, it } from 'vitest';
import { drawFakeMap } from '../../../../test/stillStep.tsx';
import { tellIn } from '../../../../test/telling.ts';
import { locales } from '../../../facts/types.ts';
import { formatDate } from '../../../i18n/dates.ts';
import { crossingNameForms } from '../../../i18n/names.ts';
import { layerIds } from '../../../state/parameters.ts';
import type { StepView } from '../../../state/store.ts';
import { themes } from '../../../ui/tokens.ts';
import { titleOf } from '../describeShown.ts';
import { tellFootnote } from '../telling.ts';
import { isNeeded } from './embedFonts.ts';
import { placeInRows } from './LegendRows.tsx';
import { listLayers, listLegend } from './listLegend.ts';
import { MapPlate, plateFrameOf, plateSize } from './MapPlate.tsx';
import { makeSvg } from './makePicture.tsx';
import { renderSvg } from './renderSvg.tsx';
import { pictureSize } from './WholePicture.tsx';

const view: StepView = { crossing: 'mucibaba', panel: 'overview', date: '2012-01-15', at: null };
const address = 'https://maps.example.org/six/en/mucibaba/?date=2012-01-15&at=9.5/42.4/21.6';

async function make(locale: (typeof locales)[number], change: { title?: string; view?: StepView } = {}) {
  const telling = await tellIn(locale);
  const shown = { view, title: titleOf(null, view, telling), address, ...change };
  const text = await makeSvg(shown, telling, drawFakeMap);
  const svg = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
  const texts = [...svg.querySelectorAll('text')];
  return { ...telling, text, svg, texts, said: texts.map(({ textContent }) => textContent).join(' ') };
}

describe.each(locales)('the picture in %s', (locale) => {
  it('is whole XML with title, both names, dates, footnote, attribution and address in it', async () => {
    const { text, svg, said, facts, translate } = await make(locale);
    expect(text.match(/xmlns="/g)).toHaveLength(1);
    expect(svg.tagName).toBe('svg');
    expect(['width', 'height'].map((name) => svg.getAttribute(name))).toEqual(['1920', '1080']);
    const { names } = facts.crossings.find(({ id }) => id === 'mucibaba') ?? {};
    for (const form of names ? crossingNameForms(names, locale) : []) expect(said).toContain(form.text);
    for (const date of ['2012-01-15', facts.dataset.asOf]) expect(said).toContain(formatDate(date, locale, translate));
    expect(said).toContain(tellFootnote({ facts, locale, translate }));
    expect(said).toContain(translate('map.attribution'));
    expect(said).toContain(address);
    expect(said).toMatch(/\*/);
  });

  it('has in its legend what the map marks on the date, each with its sign', async () => {
    const { said, svg, translate } = await make(locale);
    expect(said).toContain(`${translate('status.agreed')}: 6`);
    expect(said).toContain(translate('legend.selected'));
    expect(said).not.toContain(translate('status.completed'));
    expect(svg.querySelectorAll(`path[stroke="${themes.light.status.agreed}"]`)).toHaveLength(1);
    const today = await make(locale, { view: { ...view, date: null, crossing: null } });
    expect(today.said).toContain(`${translate('status.completed')}: 2`);
    expect(today.said).not.toContain(translate('legend.selected'));
  });

  it('names each layer that is shown, with its sample, and no other', async () => {
    const layers = ['belt', 'kfor'] as const;
    const { said, svg, translate } = await make(locale, { view: { ...view, layers } });
    const samples = [...svg.querySelectorAll('[data-layer]')];
    expect(samples.map((sample) => sample.getAttribute('data-layer'))).toEqual(layers);
    for (const sample of samples) expect(sample.querySelector('path')).not.toBeNull();
    const named = layerIds.filter((id) => said.includes(translate(`maplayers.short.${id}`)));
    expect(named).toEqual(layers);
    expect((await make(locale)).svg.querySelector('[data-layer]')).toBeNull();
  });

  it('keeps every line within its edges and none over another, with the longest title too', async () => {
    for (const title of ['A', 'Wherever '.repeat(6).trim(), 'Међусобнопризнавањедокумената '.repeat(2).trim()]) {
      const { texts } = await make(locale, { title, view: { ...view, date: null, layers: layerIds } });
      const column = texts
        .filter((line) => !line.closest('[data-fake]') && line.hasAttribute('y'))
        .map((line) => ({ y: Number(line.getAttribute('y')), size: Number(line.getAttribute('font-size')) }))
        .sort((a, b) => a.y - b.y);
      for (const [index, { y, size }] of column.entries()) {
        expect(y).toBeLessThan(pictureSize.height - 10);
        const above = column[index - 1];
        if (above) expect(y - above.y, `${title} at ${y}`).toBeGreaterThanOrEqual(size);
      }
    }
  });
});

it('gives the map the room beside the words, whatever size it was drawn in', async () => {
  const { svg } = await make('en');
  const map = svg.querySelector('[data-fake]');
  expect(map?.getAttribute('data-fake')).toBe('mucibaba 2012-01-15');
  expect(map?.parentElement?.getAttribute('transform')).toBe('translate(640 0)');
  expect(map?.getAttribute('width')).toBe('1280');
});

function Broken(): never {
  throw new Error('broken map');
}

it('says that there is no picture where the map has not come yet', async () => {
  const telling = await tellIn('en');
  await expect(makeSvg({ title: '', view, address: null }, telling, () => null)).rejects.toThrow('no map');
  await expect(makeSvg({ title: '', view, address: null }, telling, () => <Broken />)).rejects.toThrow('broken map');
});

it('draws for a slide the map with legend and attribution alone', async () => {
  const telling = await tellIn('sr-Cyrl');
  const plate = renderSvg(<MapPlate {...telling} view={view} map={drawFakeMap(view, { width: 10, height: 10 })} />);
  expect(plate.textContent).toContain(telling.translate('status.agreed'));
  expect(plate.textContent).toContain(telling.translate('map.attribution'));
});

it('gives the map of a slide less room the more layers its legend names, and keeps the legend within', async () => {
  const telling = await tellIn('sq');
  const withLayers = { ...view, layers: layerIds };
  const frame = plateFrameOf(withLayers, telling);
  expect(frame.height).toBeLessThan(plateFrameOf(view, telling).height);
  const plate = renderSvg(<MapPlate {...telling} view={withLayers} map={drawFakeMap(view, frame)} />);
  expect(plate.querySelectorAll('[data-layer]')).toHaveLength(layerIds.length);
  for (const id of layerIds) expect(plate.textContent).toContain(telling.translate(`maplayers.short.${id}`));
  const rows = placeInRows(listLayers(withLayers, telling), plateSize.width, 30);
  const lowest = frame.height + placeInRows(listLegend(view, telling), plateSize.width, 44).height + rows.height;
  expect(lowest).toBeLessThan(plateSize.height - 28 - 14);
});

it.each([
  ['', 'x', true],
  ['U+20-7E, U+2013', 'Merdare', true],
  ['U+400-45F', 'Merdare', false],
  ['U+400-45F', 'Мердаре', true],
  ['U+4??', 'Мердаре', true],
  ['U+2013', '–', true],
])('a font for %j is needed for %j: %s', (range, text, isWanted) => {
  expect(isNeeded(range, text)).toBe(isWanted);
});
