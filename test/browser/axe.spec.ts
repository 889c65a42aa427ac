import { locales } from '../../src/facts/types.ts';
import { panels } from '../../src/state/parameters.ts';
import { findAxeFaults } from './support/axe.ts';
import { showView } from './support/parts.ts';
import { desk, expect, openSite, phone } from './support/site.ts';
import { chooseTheme } from './support/text.ts';
import { test } from './support/window.ts';

/** The agreement in one theme, a crossing in the others: each panel is seen with and without a selection. */
const looks = [
  { theme: 'light', selection: '' },
  { theme: 'dark', selection: '&crossing=merdare' },
  { theme: 'contrast', selection: '&crossing=brnjak&date=2013-02' },
] as const;

/**
 * Reading all of it takes minutes: `AXE=all` reads every panel in every theme, language and width. Otherwise each panel
 * is read in each language and width once, in a theme that changes from one to the next, so that each theme has them all.
 */
const isAll = process.env.AXE === 'all';
test.setTimeout(300_000);

for (const size of [desk, phone])
  for (const locale of locales)
    test(`axe finds nothing at ${size.width} pixels in ${locale}, in every panel`, async ({ page }) => {
      await page.setViewportSize(size);
      await openSite(page, `?lang=${locale}`);
      for (const [turn, { theme, selection }] of looks.entries()) {
        await chooseTheme(page, theme);
        const isTurn = (index: number) => (index + locales.indexOf(locale)) % looks.length === turn;
        for (const [place, panel] of panels.filter((_, index) => isAll || isTurn(index)).entries()) {
          await showView(page, `?panel=${panel}${selection}`);
          const isShort = locale !== 'en' || theme !== 'light';
          expect(
            await findAxeFaults(page, { isShort, isPanelAlone: place > 0 }),
            `${panel}${selection} in ${theme}`,
          ).toEqual([]);
        }
      }
      await showView(page, '?view=table&crossing=merdare');
      expect(await findAxeFaults(page), 'the table').toEqual([]);
    });
