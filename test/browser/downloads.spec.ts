import { readFileSync } from 'node:fs';
import { downloads } from '../../src/share/data/downloads.ts';
import { findAxeFaults } from './support/axe.ts';
import { factsIn } from './support/facts.ts';
import { expect, openSite, test } from './support/site.ts';
import { wordsIn } from './support/words.ts';

const words = wordsIn('en');

test('the data can be taken away: every file is there as it is described, and is saved under its name', async ({
  page,
}) => {
  await openSite(page, '?lang=en&crossing=merdare');
  await page.getByRole('button', { name: words('app.ways.takeAway') }).click();
  const section = page.getByRole('region', { name: words('download.title') });
  await expect(section.getByRole('listitem').filter({ hasText: /\d\skB/ })).toHaveCount(downloads.length);
  const links = await section
    .getByRole('link')
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(links).toHaveLength(downloads.length);

  const folder = new URL('./', links[0]).href;
  const { resources } = await (await page.request.get(`${folder}datapackage.json`)).json();
  const sizes = new Map<string, number>(
    resources.map(({ path, bytes }: { path: string; bytes: number }) => [path, bytes]),
  );
  for (const link of links) {
    const answer = await page.request.get(link);
    const { length } = await answer.body();
    expect(answer.status(), link).toBe(200);
    expect(length, link).toBe(sizes.get(link.slice(folder.length)) ?? length);
  }

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('link', { name: words('download.file.crossings') }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('crossings.csv');
  expect(readFileSync(await download.path(), 'utf8')).toContain(factsIn('en').dataset.footnote);

  await expect(page.getByRole('region', { name: words('cite.title') }).locator('textarea')).toHaveValue(
    /Six Crossings\. \(\d{4}\)\. Merdare \/ Merdarë\. .*crossing=merdare/,
  );
  expect(await findAxeFaults(page)).toEqual([]);
});

test('a served page names the same files to search engines', async ({ page }) => {
  const html = await (await page.request.get('./sq/merdare/')).text();
  const { distribution } = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
  const addresses = distribution.map(({ contentUrl }: { contentUrl: string }) => contentUrl);
  expect(addresses).toEqual(downloads.map(({ file }) => expect.stringMatching(new RegExp(`/data/${file}$`))));
});
