import { describe, expect, it } from 'vitest';
import { loadFacts } from '../facts/load.ts';
import { type CrossingId, type Locale, locales } from '../facts/types.ts';
import { loadGround } from '../ground/ground.ts';
import { activateLocale, translate } from '../i18n/translate.tsx';
import { describeDetails } from './details.ts';

const ground = await loadGround();

async function detailsOf(id: CrossingId, locale: Locale, on: typeof ground | null = ground) {
  await activateLocale(locale);
  const { crossings } = await loadFacts(locale);
  const crossing = crossings.find((candidate) => candidate.id === id);
  if (!crossing) throw new Error(`no crossing ${id}`);
  return describeDetails(crossing, on, locale, translate).map((line) => line.replaceAll('\u00a0', ' '));
}

describe('what the map says of a crossing zoomed in', () => {
  it('names both posts, both roads, the host, two towns with their distance, and the radius', async () => {
    const lines = await detailsOf('jarinje', 'en');
    expect(lines.slice(0, 4)).toEqual([
      'Rudnica / Rudnicë (Belgrade)',
      'Jarinje / Jarinjë (Pristina)',
      'IB-31 (Belgrade) · N22.3 (Pristina)',
      'Hosted by: Belgrade',
    ]);
    expect(lines.at(-1)).toBe('Post within 0.4 km of the mark');
    const towns = lines.slice(4, -1);
    expect(towns).toHaveLength(2);
    expect(towns[0]).toMatch(/^Rashkë \/ Raška \d\.\d km$/);
    expect(towns[1]).toMatch(/^Leposavić \/ Leposaviq 1\d km$/);
  });

  it('names one post where both sides name it alike', async () => {
    const lines = await detailsOf('merdare', 'en');
    expect(lines[0]).toBe('Merdare / Merdarë (both posts)');
    expect(lines.filter((line) => line.includes('Merdar'))).toHaveLength(1);
  });

  it('says where a number is not published', async () => {
    expect(await detailsOf('mucibaba', 'en')).toContain(
      'number not published (Belgrade) · number not published (Pristina)',
    );
  });

  it('writes numbers, names and script in the way of the language', async () => {
    const cyrillic = await detailsOf('jarinje', 'sr-Cyrl');
    expect(cyrillic).toContain('Рудница / Rudnicë (Београд)');
    expect(cyrillic).toContain('Домаћин: Београд');
    expect(cyrillic.at(-1)).toBe('Пункт је на највише 0,4 km од ознаке');
    const albanian = await detailsOf('jarinje', 'sq');
    expect(albanian[0]).toMatch(/^Rudnicë \/ Rudnica/);
    expect(albanian.at(-1)).toBe('Posti ndodhet brenda 0,4 km nga shenja');
  });

  it('leaves the towns out until the ground has come', async () => {
    expect(await detailsOf('jarinje', 'en', null)).toHaveLength(5);
  });

  it.each(locales)('has no empty line and no placeholder left, at all six, in %s', async (locale) => {
    for (const { id } of (await loadFacts(locale)).crossings) {
      const lines = await detailsOf(id, locale);
      expect(lines.length).toBeGreaterThan(4);
      expect(new Set(lines).size).toBe(lines.length);
      for (const line of lines) expect(line).not.toMatch(/^$|[{}]|undefined|NaN|map\./);
    }
  });
});
