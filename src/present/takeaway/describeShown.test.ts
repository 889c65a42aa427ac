import { describe, expect, it } from 'vitest';
import { tellIn } from '../../../test/telling.ts';
import { locales } from '../../facts/types.ts';
import { crossingName } from '../../i18n/names.ts';
import type { StepView } from '../../state/store.ts';
import { addressForOthers, describeMap, titleOf, writeCaption } from './describeShown.ts';

const view: StepView = { crossing: 'merdare', panel: 'overview', date: '2012-01-15', at: null };

describe.each(locales)('what is shown, in %s', (locale) => {
  it('has the names of the crossing, or of the map, as its title where it is no step', async () => {
    const telling = await tellIn(locale);
    const [, merdare] = [null, telling.facts.crossings.find(({ id }) => id === 'merdare')];
    expect(titleOf(null, view, telling)).toBe(merdare && crossingName(merdare.names, locale));
    expect(titleOf(null, { ...view, crossing: null }, telling)).toBe(telling.facts.dataset.title);
  });

  it('is described with all six and their statuses on its date, and captioned with the footnote', async () => {
    const telling = await tellIn(locale);
    const { facts, translate } = telling;
    const text = describeMap(view, telling);
    for (const { names } of facts.crossings)
      expect(text).toContain(`${crossingName(names, locale)}: ${translate('status.agreed')}`);
    expect(text).not.toContain(translate('status.completed'));
    const caption = writeCaption('Title', view, null, telling);
    expect(caption).toContain(text);
    expect(caption).toContain(facts.dataset.footnote);
    expect(caption).toContain(translate('map.attribution'));
  });
});

it.each([
  [
    'https://maps.example.org/six/en/?mode=present&step=merdare&session=abc&theme=dark#note',
    'https://maps.example.org/six/en/?mode=present&step=merdare',
  ],
  ['http://localhost:4173/?at=9.5/42.94/21.24&kiosk=20', 'http://localhost:4173/?at=9.5/42.94/21.24'],
  ['file:///home/somebody/six-crossings.html?step=merdare', null],
  ['about:srcdoc', null],
])('%s is for others %s', (href, address) => {
  expect(addressForOthers(href)).toBe(address);
});
