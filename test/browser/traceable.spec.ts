import { crossings, dataset, factsIn } from './support/facts.ts';
import { expect, openSite, test } from './support/site.ts';
import { wordsIn } from './support/words.ts';

/** From the day of the agreement to the date of the data, with the days on which most was closed. */
const dates = [
  '2011-12-02',
  '2012-12-10',
  '2013-06',
  '2015',
  '2018-08',
  '2020-10-26',
  '2021-09-27',
  '2022-12-28',
  '2023-07-08',
  dataset.asOf,
];

/** Says that nobody said it. */
const notPublished = wordsIn('en')('goods.unknown');

const known = new Set(factsIn('en').sources.map(({ id }) => id));
const six = crossings.map(({ id }) => id);
/** Of all six the agencies are a table, whose cells say more, with sources, when they are chosen. */
const selectionsOf = (panel: string) => (panel === 'agencies' ? six : ['', ...six]);

for (const panel of ['overview', 'agencies', 'eulex', 'timeline'])
  test(`whatever the panel “${panel}” says on any of ten dates leads to a source that there is`, async ({ page }) => {
    await openSite(page, `?lang=en&crossing=merdare&panel=${panel}`);
    await expect(page.locator(`[data-panel="${panel}"] [data-source]`).first()).toBeAttached();
    for (const date of dates) {
      // The same address in place of another: browsers refuse hundreds of entries in a row.
      const told = await page.evaluate(
        async ([day, tab, ids]) => {
          const states = [];
          for (const id of ids) {
            history.replaceState(null, '', `?lang=en&panel=${tab}&date=${day}${id ? `&crossing=${id}` : ''}`);
            dispatchEvent(new PopStateEvent('popstate'));
            await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
            const body = document.querySelector('#panel');
            const statements = [...(body?.querySelectorAll('p[class*="_said"]') ?? [])];
            states.push({
              id,
              sources: [...(body?.querySelectorAll('[data-source]') ?? [])].map((one) =>
                one.getAttribute('data-source'),
              ),
              untold: statements.filter((one) => !one.querySelector('[data-source]')).map((one) => one.textContent),
            });
          }
          return states;
        },
        [date, panel, selectionsOf(panel)] as const,
      );
      for (const { id, sources, untold } of told) {
        expect(sources.length, `${id} ${date}`).toBeGreaterThan(0);
        expect(
          sources.filter((source) => !known.has(source ?? '')),
          `${id} ${date}`,
        ).toEqual([]);
        expect(
          untold.filter((text) => text !== notPublished),
          `${id} ${date}`,
        ).toEqual([]);
      }
    }
  });
