import { countStatuses, eulexRoleOn, presenceOn, statusOn } from '../../src/facts/questions.ts';
import { at } from '../../src/facts/spans.ts';
import type { Dispute, Gap } from '../../src/facts/types.ts';
import { crossings, events, factsIn, sources } from './support/facts.ts';
import { openedPanel, readPairs } from './support/parts.ts';
import { expect, goTo, type Locator, openSite } from './support/site.ts';
import { test } from './support/window.ts';
import { wordsIn } from './support/words.ts';

const translate = wordsIn('en');
const facts = factsIn('en');
const dates = ['2012-12-15', '2018-12-31', '2026-11-21'];
const last = facts.dataset.asOf;

async function expectDisputesAndGaps(panel: Locator, disputes: readonly Dispute[], gaps: readonly Gap[]) {
  for (const { question, versions } of disputes) {
    await expect(panel).toContainText(question);
    for (const { text } of versions) await expect(panel).toContainText(text);
  }
  for (const { text } of gaps) await expect(panel).toContainText(text);
}

/** Every reference in a panel leads to a source that there is; returns how many there are. */
async function countReferences(panel: Locator): Promise<number> {
  const ids = await panel.locator('.reference').evaluateAll((nodes) => nodes.map((node) => node.dataset.source ?? ''));
  const known = sources.map(({ id }) => id);
  expect(ids.filter((id) => !known.includes(id))).toEqual([]);
  return ids.length;
}

test('the agreement: how far it has come, what it asks, what is disputed and unpublished', async ({ page }) => {
  await openSite(page);
  const panel = await openedPanel(page, 'overview');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('2 of 6 permanent facilities completed');
  const { summary, provisions, people, disputed, unknown } = facts.agreement;
  await expect(panel).toContainText(summary.text);
  for (const { text } of provisions) await expect(panel).toContainText(text);
  for (const { name } of people) await expect(panel).toContainText(name.sr);
  await expectDisputesAndGaps(panel, disputed, unknown);
  expect(await countReferences(panel)).toBeGreaterThan(provisions.length);
  for (const date of dates) {
    await goTo(page, `?date=${date}`);
    const { completed } = countStatuses(crossings, date);
    const headline = translate('overview.headline', { completed, total: 6 });
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(headline);
    const states = await readPairs(panel.locator('[data-status]'), 'data-crossing', 'data-status');
    expect(states).toEqual(Object.fromEntries(crossings.map((one) => [one.id, statusOn(one, date).value])));
  }
});

test('the overview of each crossing: its sentence, its record, what is disputed and unpublished', async ({ page }) => {
  await openSite(page);
  for (const crossing of crossings) {
    await goTo(page, `?crossing=${crossing.id}`);
    const panel = await openedPanel(page, 'overview');
    await expect(panel).toContainText(at(crossing.lede, last).current?.text ?? 'no sentence');
    const { value, span } = statusOn(crossing, last);
    const row = panel
      .locator('dl > div')
      .filter({ has: page.getByText(translate('shared.label.status'), { exact: true }) })
      .first();
    await expect(row).toContainText(translate(`status.${value}`));
    for (const id of span?.sources ?? []) await expect(row.locator(`[data-source="${id}"]`).first()).toBeVisible();
    for (const { number } of crossing.roads) if (number) await expect(panel).toContainText(number);
    for (const { names } of crossing.municipalities) await expect(panel).toContainText(names.sq);
    await expectDisputesAndGaps(panel, crossing.disputed, crossing.unknown);
    expect(await countReferences(panel)).toBeGreaterThan(5);
    await goTo(page, `?crossing=${crossing.id}&date=2011-12-02`);
    await expect(row).toContainText(translate('status.agreed'));
  }
});

test('the matrix says on three dates by what evidence each agency is where', async ({ page }) => {
  await openSite(page, '?panel=agencies');
  const panel = await openedPanel(page, 'agencies');
  for (const date of dates) {
    await goTo(page, `?panel=agencies&date=${date}`);
    const expected = crossings.flatMap((crossing) =>
      facts.agencies.map(({ id }) => `${crossing.id} ${id} ${presenceOn(crossing, id, date).evidence}`),
    );
    await expect
      .poll(() =>
        panel
          .locator('td[data-evidence]')
          .evaluateAll((cells) =>
            cells.map(({ dataset }) => `${dataset.crossing} ${dataset.agency} ${dataset.evidence}`).sort(),
          ),
      )
      .toEqual(expected.sort());
  }
  await goTo(page, '?panel=agencies&crossing=merdare');
  for (const { id, name } of facts.agencies) await expect(panel.locator(`li[data-agency="${id}"]`)).toContainText(name);
});

test('EULEX: the role at each crossing on three dates, the mandates, the hand-over, what is not known', async ({
  page,
}) => {
  await openSite(page, '?panel=eulex');
  const panel = await openedPanel(page, 'eulex');
  for (const date of dates) {
    await goTo(page, `?panel=eulex&date=${date}`);
    await expect
      .poll(() => readPairs(panel.locator('tr[data-role]'), 'data-crossing', 'data-role'))
      .toEqual(Object.fromEntries(crossings.map((crossing) => [crossing.id, eulexRoleOn(crossing, date).value])));
    await expect(panel).toContainText(at(facts.eulex.summary, date).current?.text ?? 'no summary');
  }
  for (const { title } of facts.eulex.mandates) await expect(panel).toContainText(title);
  await expect(panel).toContainText(facts.eulex.handover.text);
  await expectDisputesAndGaps(panel, facts.eulex.disputed, facts.eulex.unknown);
  expect(await countReferences(panel)).toBeGreaterThan(facts.eulex.mandates.length);
});

test('the timeline lists every event since the agreement, and for a crossing those that concern it', async ({
  page,
}) => {
  await openSite(page, '?panel=timeline');
  const panel = await openedPanel(page, 'timeline');
  const since = events.filter(({ date }) => date >= facts.dataset.from);
  const shown = () =>
    panel.locator('li[data-event]').evaluateAll((items) => items.map(({ dataset }) => dataset.event ?? '').sort());
  expect(await shown()).toEqual(since.map(({ id }) => id).sort());
  await expect(panel.getByRole('status')).toHaveText(translate('timeline.count', { count: since.length }));
  for (const { id, title } of since.slice(0, 12))
    await expect(panel.locator(`li[data-event="${id}"]`)).toContainText(title);
  const atBrnjak = since.filter((event) => event.crossings === 'all' || event.crossings.includes('brnjak'));
  await goTo(page, '?panel=timeline&crossing=brnjak');
  await expect.poll(shown).toEqual(atBrnjak.map(({ id }) => id).sort());
});

test('the sources are all there, each with the way to its publisher', async ({ page }) => {
  await openSite(page, '?panel=sources');
  const panel = await openedPanel(page, 'sources');
  const entries = panel.locator('li[data-source]');
  await expect(entries).toHaveCount(sources.length);
  await expect(panel.getByRole('status')).toHaveText(
    translate('sources.count', { count: sources.length, total: sources.length }),
  );
  const links = await entries.evaluateAll((items) =>
    items.map((item) => [item.dataset.source, item.querySelector('a[href^="https:"]')?.getAttribute('href') ?? null]),
  );
  expect(links).toEqual(sources.map(({ id, url }) => [id, url ?? null]));
  await expect(panel.locator('a[target="_blank"]:not([rel="noopener noreferrer"])')).toHaveCount(0);
});
