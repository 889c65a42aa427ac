import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSite, takePicture, waitForStillness } from './open-site.mjs';

const usage = `node scripts/take-screenshots.mjs FOLDER [options]
  --sizes 390x844,1280x800,1920x1080   --themes light,dark   --langs en,sr-Cyrl
  --panels overview,agencies           (as in the address; default overview)
  --crossings none,merdare             (default none)
  --query date=2012-12-15              (more parameters, for all pictures)
  --site FOLDER                        (a built site; default dist, built if stale)`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    sizes: { type: 'string', default: '390x844,1280x800,1920x1080' },
    themes: { type: 'string', default: 'light,dark' },
    langs: { type: 'string', default: 'en,sr-Cyrl' },
    panels: { type: 'string', default: 'overview' },
    crossings: { type: 'string', default: 'none' },
    query: { type: 'string', default: '' },
    site: { type: 'string' },
  },
});

/** @param {string} text */
const list = (text) => text.split(',').filter(Boolean);

function listPictures() {
  return list(values.panels).flatMap((panel) =>
    list(values.crossings).flatMap((crossing) =>
      list(values.themes).flatMap((theme) => list(values.langs).map((lang) => ({ panel, crossing, theme, lang }))),
    ),
  );
}

const [folder] = positionals;
if (!folder) {
  console.error(usage);
  process.exit(1);
}
mkdirSync(folder, { recursive: true });

await openSite(async ({ address, browser }) => {
  for (const size of list(values.sizes)) {
    const [width = 1280, height = 800] = size.split('x').map(Number);
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    page.on('console', (message) => {
      if (message.type() === 'error') console.error(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => console.error(`page: ${error.message}`));
    for (const { panel, crossing, theme, lang } of listPictures()) {
      const query = new URLSearchParams(values.query);
      for (const [name, value] of Object.entries({ panel, theme, lang })) query.set(name, value);
      if (crossing !== 'none') query.set('crossing', crossing);
      await page.goto(`${address}?${query}`, { timeout: 180_000 });
      await waitForStillness(page);
      const name = [size, theme, lang, panel, ...(crossing === 'none' ? [] : [crossing])].join('-');
      await takePicture(page, join(folder, `${name}.png`));
      console.log(join(folder, `${name}.png`));
    }
    await page.close();
  }
}, values.site);
