import { locales } from '../../src/facts/types.ts';
import { panels } from '../../src/state/parameters.ts';
import { findAxeFaults } from './support/axe.ts';
import { showView } from './support/parts.ts';
import { desk, expect, openSite, phone, test } from './support/site.ts';
import { chooseTheme } from './support/text.ts';

/** The agreement in one theme, a crossing in the others: each panel is seen with and without a selection. */
const looks = [
  { theme: 'light', selection: '' },
  { theme: 'dark', selection: '&crossing=merdare' },
  { theme: 'contrast', selection: '&crossing=brnjak&date=2013-02' },
] as const;

// Sixteen pages each, and axe reads every one of them.
test.setTimeout(300_000);

for (const size of [desk, phone])
  for (const locale of locales)
    test(`axe finds nothing at ${size.width} pixels in ${locale}, in every panel and theme`, async ({ page }) => {
      await page.setViewportSize(size);
      await openSite(page, `?lang=${locale}`);
      for (const { theme, selection } of looks) {
        await chooseTheme(page, theme);
        for (const panel of panels) {
          await showView(page, `?panel=${panel}${selection}`);
          // The whole page with every panel once, then with the first of a theme: the others change but the panel.
          const isWhole = theme === 'light' || panel === 'overview';
          const isShort = locale !== 'en' || theme !== 'light';
          const faults = await findAxeFaults(page, { isShort, ...(isWhole ? {} : { within: '#panel' }) });
          expect(faults, `${panel}${selection} in ${theme}`).toEqual([]);
        }
      }
      await showView(page, '?view=table&crossing=merdare');
      expect(await findAxeFaults(page), 'the table').toEqual([]);
    });
