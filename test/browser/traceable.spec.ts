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

const words = wordsIn('en');

/** Says that nobody said it. */
const notPublished = words('goods.unknown');

const known = new Set(factsIn('en').sources.map(({ id }) => id));
const six = crossings.map(({ id }) => id);

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
              // A cell of the matrix, and the entry that its column leads to.
              marks: [...(body?.querySelectorAll<HTMLElement>('[data-agency][data-evidence]') ?? [])].map((one) => ({
                mark: [one.dataset.crossing, one.dataset.agency, one.dataset.evidence].join(' '),
                isCell: one.matches('td'),
                isSourced: one.querySelector('[class*="_said"] [data-source]') !== null,
              })),
            });
          }
          return states;
        },
        [date, panel, ['', ...six]] as const,
      );
      const marks = told.flatMap((state) => state.marks);
      // The matrix stands there whatever is selected.
      const cells = [...new Set(marks.filter(({ isCell }) => isCell).map(({ mark }) => mark))];
      const entries = marks.filter(({ isCell }) => !isCell);
      expect(cells, date).toHaveLength(panel === 'agencies' ? six.length * factsIn('en').agencies.length : 0);
      expect(entries.map(({ mark }) => mark).toSorted(), `the entries are what the cells say on ${date}`).toEqual(
        cells.toSorted(),
      );
      expect(
        entries.filter(({ mark, isSourced }) => isSourced === mark.endsWith(' none')),
        date,
      ).toEqual([]);
      for (const { id, sources, untold } of told) {
        // Of all six the agencies are a matrix of marks; each leads to its entry.
        if (id || panel !== 'agencies') expect(sources.length, `${id} ${date}`).toBeGreaterThan(0);
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

/** Enough for what is made of the same cells as the rest, or changes little with the date. */
const someDates = dates.filter((_, index) => index % 3 === 0);

/** What is read, by what its address asks beside the date; what does not change with it is read once. */
const readings = [
  { query: 'view=agreement', title: words('agreement.title'), on: dates },
  { query: 'view=compare', title: words('compare.title'), on: dates },
  { query: 'view=compare&crossing=merdare&against=2013-06-01', title: words('compare.title'), on: someDates },
  { query: 'view=compare&against=2011-12-02', title: words('compare.title'), on: someDates },
  { query: 'view=interruptions&crossing=mucibaba', title: words('interruptions.title'), on: someDates },
  { query: 'view=unknown', title: words('app.view.unknown'), on: [dataset.asOf] },
];

/** Nobody said it: no service reported, nothing published of the goods that day. */
const isSaidToBeMissing = (text: string) =>
  text.endsWith(words('evidence.none')) ||
  text.endsWith(notPublished) ||
  /: 0 of \d services reported here$/.test(text);

test('whatever is read on any of ten dates leads to a source that there is', async ({ page }) => {
  await page.goto('./?lang=en&view=unknown');
  await expect(page.locator('#reading-sources')).toBeAttached({ timeout: 45_000 });
  const go = (query: string) =>
    page.evaluate((address) => {
      history.replaceState(null, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `?lang=en&${query}`);
  for (const { query, title, on } of readings) {
    await go(query);
    await expect(page.locator('main article h2').first()).toHaveText(title);
    for (const date of on) {
      await go(`${query}&date=${date}`);
      const { sources, untold, bare, cells } = await page.evaluate(async () => {
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        const text = document.querySelector('main article');
        const all = (selector: string) => [...(text?.querySelectorAll<HTMLElement>(selector) ?? [])];
        const isSourced = (one: HTMLElement) => one.querySelector('[data-source]') !== null;
        const points = all('td[data-point]');
        const rests = points.concat(all('tr[data-row="since"] td'));
        return {
          sources: all('[data-source]').map(({ dataset: { source } }) => source ?? ''),
          untold: all('p[class*="_said"]')
            .filter((one) => !isSourced(one))
            .map(({ textContent }) => textContent ?? ''),
          // A cell says what it rests on, or that there is nothing.
          bare: rests.filter((one) => !one.querySelector('p:is([class*="_said"], [class*="_none"])')).length,
          cells: points.length,
        };
      });
      const where = `${query} ${date}`;
      expect(sources.length, where).toBeGreaterThan(query.includes('against=2011') && date === dates[0] ? -1 : 0);
      expect(cells > 0, where).toBe(query === 'view=agreement');
      expect(
        sources.filter((id) => !known.has(id)),
        where,
      ).toEqual([]);
      expect(
        untold.filter((text) => !isSaidToBeMissing(text)),
        where,
      ).toEqual([]);
      expect(bare, where).toBe(0);
    }
  }
});
