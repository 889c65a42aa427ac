import { describe, expect, it } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import type { Locale } from '../../facts/types.ts';
import { kilometresPerPixel } from '../camera.ts';
import { chooseScale, ScaleBar } from './ScaleBar.tsx';

describe('the length of the scale bar', () => {
  it.each([
    [1, 50, 50],
    [2, 100, 50],
    [0.52, 20, 38.46],
    [0.6, 50, 83.33],
    [1.05, 100, 95.24],
    [0.104, 5, 48.08],
    [0.02, 1, 50],
    [0.0066, 0.5, 75.76],
    [0.0035, 0.2, 57.14],
  ])('for %d km in a pixel is %d km', (kilometresInPixel, kilometres, pixels) => {
    const scale = chooseScale(kilometresInPixel);
    expect(scale.kilometres).toBeCloseTo(kilometres, 9);
    expect(scale.pixels).toBeCloseTo(pixels, 1);
  });

  it('is round, and between 38 and 96 pixels, at every zoom', () => {
    for (let zoom = 5.5; zoom <= 15; zoom += 0.05) {
      const { kilometres, pixels } = chooseScale(kilometresPerPixel({ zoom, latitude: 42.8, longitude: 21 }));
      expect(pixels).toBeLessThanOrEqual(96);
      expect(pixels).toBeGreaterThan(38);
      expect((kilometres / 10 ** Math.floor(Math.log10(kilometres) + 1e-9)).toFixed(6)).toMatch(/^[125]\.0+$/);
    }
  });
});

describe('the scale bar', () => {
  it.each<[Locale, number, string]>([
    ['en', 8, '20 km'],
    ['sr-Cyrl', 8, '20 km'],
    ['en', 13, '500 m'],
    ['sq', 14, '200 m'],
  ])('says in %s at zoom %d how long it is: %s', async (locale, zoom, label) => {
    const { container } = await renderWithFacts(<ScaleBar camera={{ zoom, latitude: 42.8, longitude: 21 }} />, {
      locale,
    });
    expect(container.textContent?.replace('\u00a0', ' ')).toBe(label);
    const { pixels } = chooseScale(kilometresPerPixel({ zoom, latitude: 42.8, longitude: 21 }));
    expect(Number(container.querySelector('svg')?.getAttribute('width'))).toBeCloseTo(pixels + 2, 9);
  });

  it('is true in the middle of the map: shorter in the north', async () => {
    const width = async (latitude: number) => {
      const { container } = await renderWithFacts(<ScaleBar camera={{ zoom: 8, latitude, longitude: 21 }} />);
      return Number(container.querySelector('svg')?.getAttribute('width'));
    };
    expect(await width(46)).toBeGreaterThan(await width(40));
  });
});
