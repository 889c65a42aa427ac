import { createServer } from 'vite';
import { root } from '../build.mjs';
import { writeSharePictures } from './share-pictures.mjs';

/** `node scripts/pages/look-at-share-pictures.mjs FOLDER [locale]`: the pictures for sharing alone, to be looked at. */
const [folder, only] = process.argv.slice(2);
if (!folder) throw new Error('Say where to: node scripts/pages/look-at-share-pictures.mjs FOLDER [locale]');

const vite = await createServer({ root, logLevel: 'warn', server: { middlewareMode: true }, appType: 'custom' });
try {
  /** @param {string} path */
  const load = (path) => vite.ssrLoadModule(path);
  const { drawSharePicture } = await load('/src/app/drawSharePicture.tsx');
  const { loadFacts } = await load('/src/facts/load.ts');
  const { locales } = await load('/src/facts/types.ts');
  const { loadGround } = await load('/src/ground/ground.ts');
  const { activateLocale, translate } = await load('/src/i18n/translate.tsx');
  const ground = await loadGround();
  for (const locale of locales) {
    if (only && locale !== only) continue;
    await activateLocale(locale);
    const facts = await loadFacts(locale);
    const pictures = [null, ...facts.crossings.map((/** @type {{ id: string }} */ { id }) => id)].map((crossing) => ({
      path: `og/${locale}/${crossing ?? 'index'}.png`,
      svg: drawSharePicture(crossing, { facts, ground, locale, translate }),
    }));
    console.time(locale);
    console.log(locale, await writeSharePictures(pictures, { folder }));
    console.timeEnd(locale);
  }
} finally {
  await vite.close();
}
