import { describe, expect, it } from 'vitest';
import { tellIn } from '../../test/telling.ts';
import { listPages, type Page, rootPage } from '../state/pages.ts';
import { writeOembed } from './writeOembed.ts';

const address = 'https://maps.example.org/six/';
const answer = async (page: Page, at: string | null = address) => {
  const { path, json } = writeOembed(page, { ...(await tellIn(page.lang ?? 'en')), address: at });
  return { path, ...JSON.parse(json) };
};

describe('the oEmbed answer', () => {
  it.each(listPages(['merdare', 'mucibaba']))('has what the rich type demands: %j', async (page) => {
    const { facts } = await tellIn(page.lang ?? 'en');
    const { version, type, title, html, width, height, description, ...rest } = await answer(page);
    expect([version, type]).toEqual(['1.0', 'rich']);
    expect(Number.isInteger(width) && Number.isInteger(height) && width <= 600).toBe(true);
    expect(html).toMatch(/^<iframe src="[^"]+" title="[^"]+" width="\d+" height="\d+"><\/iframe>$/);
    expect(title).toMatch(/(Kosov|Косов)\p{L}+\*/u);
    expect(description).toContain(facts.dataset.footnote);
    expect(rest).toMatchObject({
      provider_name: expect.stringMatching(/./),
      provider_url: address,
      thumbnail_url: expect.stringMatching(/^https:\/\/maps\.example\.org\/six\/og\/.+\.png$/),
      thumbnail_width: 1200,
      thumbnail_height: 630,
      cache_age: expect.any(Number),
    });
  });

  it('frames the page made for that, in its language; the root’s the English one; of what is read the page itself', async () => {
    expect(await answer({ lang: 'sq', crossing: 'merdare', view: 'map' })).toMatchObject({
      path: 'oembed/sq/merdare.json',
      html: expect.stringContaining(`src="${address}embed/sq/merdare/"`),
    });
    const [root, english] = [await answer(rootPage), await answer({ ...rootPage, lang: 'en' })];
    expect(root).toEqual(english);
    expect(root.html).toContain(`src="${address}embed/en/"`);
  });

  it('is a link, which has no frame to lead astray, where nobody says where the site lies', async () => {
    const { type, version, title, ...rest } = await answer(rootPage, null);
    expect([type, version]).toEqual(['link', '1.0']);
    expect(title).toContain('Kosovo*');
    for (const name of ['html', 'provider_url', 'thumbnail_url', 'thumbnail_width'])
      expect(rest).not.toHaveProperty(name);
  });
});
