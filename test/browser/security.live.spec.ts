import { headersFor } from '../../scripts/serving/headers.mjs';
import { panels } from '../../src/state/parameters.ts';
import { mapOf } from './support/map.ts';
import { entryOf, openedPanel } from './support/parts.ts';
import { expect, openSite, test } from './support/site.ts';
import { wordsIn } from './support/words.ts';

// Nobody looks at the pixels here: a quarter of them is drawn.
test.use({
  viewport: { width: 1024, height: 720 },
  deviceScaleFactor: 0.5,
  contextOptions: { reducedMotion: 'no-preference' },
});

const translate = wordsIn('en');

test('the live site keeps within its policy, which forbids what it says', async ({ page, baseURL, faults }) => {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (violation: string) => violations.push(violation));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      Reflect.get(window, 'reportViolation')(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
  });
  const answer = page.waitForResponse(baseURL ?? '');
  await openSite(page);
  for (const [name, value] of Object.entries(headersFor('/')))
    expect(await (await answer).headerValue(name)).toBe(value);
  await expect(mapOf(page)).toHaveAttribute('data-map-state', 'live');
  await entryOf(page, 'merdare').click();
  for (const panel of panels) {
    await page.getByRole('tab', { name: translate(`panel.${panel}`) }).click();
    await openedPanel(page, panel);
  }
  expect(violations).toEqual([]);
  expect(faults).toEqual([]);
});

test('a script or style that got into the page would not run', async ({ browser, baseURL }) => {
  const page = await (await browser.newContext()).newPage();
  await page.goto(baseURL ?? '');
  const outcome = await page.evaluate(async () => {
    const violated: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violated.push(effectiveDirective));
    const nested = document.createElement('div');
    nested.innerHTML = '<p style="color: rgb(1, 2, 3)">a</p><img src="https://elsewhere.invalid/a.png">';
    const script = document.createElement('script');
    script.textContent = 'window.pwned = 1';
    const sheet = document.createElement('style');
    sheet.textContent = 'body { color: rgb(1, 2, 3) }';
    document.body.append(nested, script, sheet);
    // In a task of its own: what a debugger runs may evaluate.
    const evaluated = await new Promise((done) => {
      setTimeout(() => {
        try {
          done(new Function('return 1')());
        } catch {
          done('refused');
        }
      });
    });
    const fetched = await fetch('https://elsewhere.invalid/').catch(() => 'refused');
    // Violations are reported a task later.
    await new Promise((done) => setTimeout(done));
    return {
      evaluated,
      fetched,
      pwned: Reflect.get(window, 'pwned'),
      colours: [nested.firstElementChild ?? nested, document.body].map((one) => getComputedStyle(one).color),
      violated: [...new Set(violated)].sort(),
    };
  });
  expect(outcome).toMatchObject({ evaluated: 'refused', fetched: 'refused' });
  expect(outcome.pwned).toBeUndefined();
  expect(outcome.colours).not.toContain('rgb(1, 2, 3)');
  expect(outcome.violated).toEqual([
    'connect-src',
    'img-src',
    'script-src',
    'script-src-elem',
    'style-src-attr',
    'style-src-elem',
  ]);
  await page.context().close();
});
