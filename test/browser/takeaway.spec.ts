import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { stepsIn } from './support/deck.ts';
import { factsIn } from './support/facts.ts';
import { readPng } from './support/png.ts';
import { expect, openSite, test } from './support/site.ts';
import { wordsIn } from './support/words.ts';

const words = wordsIn('en');

/** Opens what can be taken away, over the stage. */
async function openTakeAway(page: Page, query = '') {
  await page.goto(`./?mode=present&lang=en${query}`);
  await expect(page.locator('[data-stage]')).toHaveAttribute('data-stage', /./);
  await page.keyboard.press('t');
  await expect(page.getByRole('heading', { name: words('takeaway.title') })).toBeVisible();
}

async function save(page: Page, name: string): Promise<{ download: Download; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return { download, content: readFileSync(await download.path()) };
}

const png = (width: number, height: number) => words('takeaway.png', { width: String(width), height: String(height) });

test('a picture has its six marks, its words and its size', async ({ page }) => {
  await openTakeAway(page);
  const { download, content } = await save(page, png(1920, 1080));
  expect(download.suggestedFilename()).toMatch(/^six-crossings_[a-z0-9-]+_en_\d{4}(-\d\d){0,2}\.png$/);
  const { width, height, channels, pixels } = readPng(content);
  expect([width, height]).toEqual([1920, 1080]);
  const svg = (await save(page, words('takeaway.svg'))).content.toString();
  // Where the marks are, the SVG of the same view says; there the PNG must have their colours.
  const marks = await page.evaluate((text) => {
    // The page’s policy forbids the styles of the picture to be read into it.
    const plain = text.replace(/<style>[^<]*<\/style>/, '');
    const root = document.importNode(new DOMParser().parseFromString(plain, 'image/svg+xml').documentElement, true);
    document.body.append(root);
    const from = root.getBoundingClientRect();
    const glyphs = [...root.querySelectorAll('svg svg g[stroke-linejoin="round"]')];
    const centres = glyphs.map((glyph) => {
      const box = glyph.getBoundingClientRect();
      return { x: box.x - from.x + box.width / 2, y: box.y - from.y + box.height / 2, size: box.width };
    });
    root.remove();
    return centres;
  }, svg);
  expect(marks).toHaveLength(6);
  const shadesAround = (x: number, y: number, size: number) => {
    const shades = new Set<number>();
    for (let dx = -size / 2; dx <= size / 2; dx += 1) {
      const at = (Math.round(y) * width + Math.round(x + dx)) * channels;
      shades.add(pixels.readUIntBE(at, 3));
    }
    return shades.size;
  };
  for (const { x, y, size } of marks) expect(shadesAround(x, y, size), `a mark at ${x}, ${y}`).toBeGreaterThan(2);
  // And there are letters: the first of the footnote’s, on white.
  let ink = 0;
  for (let y = 930; y < 1060; y += 1)
    for (let x = 64; x < 700; x += 1) if ((pixels[(y * width + x) * channels] ?? 255) < 100) ink += 1;
  expect(ink, 'pixels of the footnote').toBeGreaterThan(2000);
});

test('a drawing is whole XML with footnote and fonts in it', async ({ page }) => {
  await openTakeAway(page);
  const { content } = await save(page, words('takeaway.svg'));
  const text = content.toString();
  expect(
    await page.evaluate((svg) => {
      const plain = svg.replace(/<style>[^<]*<\/style>/, '');
      const read = new DOMParser().parseFromString(plain, 'image/svg+xml');
      return read.querySelector('parsererror')?.textContent ?? read.documentElement.tagName;
    }, text),
  ).toBe('svg');
  const plain = text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
  expect(plain).toContain(factsIn('en').dataset.footnote);
  expect(plain).toContain(words('map.attribution'));
  expect(text).toContain('@font-face{font-family:"Source Sans 3"');
});

test('the slides open again, each with its title and its map', async ({ page }) => {
  await openTakeAway(page);
  const { download, content } = await save(page, words('takeaway.pptx'));
  expect(download.suggestedFilename()).toMatch(/^six-crossings_slides_en_[\d-]+\.pptx$/);
  const parts = unzipSync(new Uint8Array(content));
  const steps = stepsIn('en');
  for (const [index, step] of steps.entries()) {
    const slide = strFromU8(parts[`ppt/slides/slide${index + 1}.xml`] ?? new Uint8Array());
    expect(slide).toContain(`<a:t>${step.title}</a:t>`);
    expect(slide).toMatch(/<p:pic>.*descr="[^"]{40}/s);
  }
  const pictures = Object.entries(parts).filter(([path]) => /^ppt\/media\/.*\.png$/.test(path));
  expect(pictures).toHaveLength(steps.length);
  for (const [path, picture] of pictures) expect(picture.length, path).toBeGreaterThan(20_000);
});

/** What the printer would get of a choice: how many pages of which size, in which fonts. */
async function printAs(page: Page, paper: 'a4' | 'letter', name: string) {
  await page.getByRole('radio', { name: words(`takeaway.paper.${paper}`) }).check();
  await page.getByRole('button', { name }).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return {
    pages: pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length,
    size: /MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)/.exec(pdf)?.slice(1).map(Number),
    // Letters before a plus sign: so much of the font as is needed is in the file.
    fonts: [...new Set([...pdf.matchAll(/\/FontName\s*\/([\w+-]+)/g)].map(([, font]) => font))],
  };
}

const letPrint = (page: Page) =>
  page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', '');
  });

test('the handout has a page a step, in our own fonts', async ({ page }) => {
  await letPrint(page);
  await openTakeAway(page);
  const { pages, size, fonts } = await printAs(page, 'a4', words('takeaway.print.one'));
  expect(pages).toBe(stepsIn('en').length);
  expect(size).toEqual([594, 841]);
  expect(fonts.length).toBeGreaterThan(1);
  for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+Source(Sans3|Serif4)/);
});

test('the sheet of all six has one page of the paper that is chosen', async ({ page }) => {
  await letPrint(page);
  await openTakeAway(page);
  const { pages, size } = await printAs(page, 'letter', words('takeaway.sheet.all'));
  expect(pages).toBe(1);
  expect(size).toEqual([612, 792]);
});

test('the explorer gives the same away: a picture of what it shows', async ({ page }) => {
  await openSite(page, '?lang=en&crossing=jarinje&date=2013');
  await page.getByRole('button', { name: words('app.ways.takeAway') }).click();
  const { download, content } = await save(page, png(1920, 1080));
  expect(download.suggestedFilename()).toBe('six-crossings_jarinje_en_2013.png');
  expect(readPng(content).width).toBe(1920);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('LibreOffice, where it is found, makes a PDF of the slides, one page each', async ({ page }, testInfo) => {
  test.setTimeout(240_000);
  const hasOffice = spawnSync('soffice', ['--version']).status === 0;
  test.skip(!hasOffice, 'there is no LibreOffice here (Debian: libreoffice-impress): the slides are not opened in it');
  await openTakeAway(page);
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 60_000 }),
    page.getByRole('button', { name: /PowerPoint/ }).click(),
  ]);
  const file = testInfo.outputPath('slides.pptx');
  await download.saveAs(file);
  const folder = dirname(file);
  spawnSync('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', folder, file], { timeout: 180_000 });
  const pdf = readFileSync(join(folder, 'slides.pdf')).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  expect(pages).toBeGreaterThan(stepsIn('en').length);
  expect(pdf).toMatch(/\/FontFile/);
});
