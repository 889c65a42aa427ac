import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadFacts } from '../../facts/load.ts';
import { loadGround } from '../../ground/ground.ts';
import { activateLocale, translate } from '../../i18n/translate.tsx';
import { lineDash } from '../../ui/lineDash.ts';
import { themes } from '../../ui/tokens.ts';
import { projectToScreen } from '../camera.ts';
import { StillMap } from './StillMap.tsx';

const size = { width: 600, height: 420 };
const facts = await loadFacts('en');
const ground = await loadGround();
await activateLocale('en');

/** The map with choices, and what is on it: an element's place is that of all the groups around it. */
function draw(choices: Partial<Parameters<typeof StillMap>[0]> = {}) {
  const needed = { facts, ground, locale: 'en', translate, palette: themes.light, size } as const;
  const svg = render(<StillMap {...needed} {...choices} />).container.querySelector('svg');
  if (!svg) throw new Error('no picture');
  const placeOf = (element: Element | null): { x: number; y: number } => {
    const [x = 0, y = 0] = (/translate\((\S+) (\S+)\)/.exec(element?.getAttribute('transform') ?? '') ?? [])
      .slice(1)
      .map(Number);
    const parent = element?.parentElement?.closest('g');
    const around = parent ? placeOf(parent) : { x: 0, y: 0 };
    return { x: x + around.x, y: y + around.y };
  };
  const labels = [...svg.querySelectorAll('text')].map((text) => ({
    text: [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' / '),
    at: placeOf(text.closest('g')),
  }));
  return { svg, labels };
}

describe('the still map', () => {
  it('is as large as it is asked to be, letters and all', () => {
    const measures = ({ svg }: ReturnType<typeof draw>) =>
      ['width', 'height', 'viewBox'].map((name) => svg.getAttribute(name));
    expect(measures(draw())).toEqual(['600', '420', '0 0 600 420']);
    expect(measures(draw({ scale: 2 }))).toEqual(['1200', '840', '0 0 600 420']);
  });

  it('needs nothing around it: colours, fonts and name space are its own', () => {
    const { svg } = draw({ palette: themes.dark });
    expect(svg.getAttribute('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(svg.getAttribute('font-family')).toBe('Source Sans 3');
    expect(svg.outerHTML).not.toMatch(/var\(|class=|href=|currentColor|undefined|NaN/);
    expect(svg.outerHTML).toContain(themes.dark.land);
    expect(svg.outerHTML).not.toContain(themes.light.land);
  });

  it('shows all six in both forms of their names, each where it is', () => {
    const camera = { zoom: 7.6, latitude: 42.8, longitude: 21.1 };
    const { labels } = draw({ camera });
    for (const { names, position } of facts.crossings) {
      const label = labels.find(({ text }) => text === `${names.sr} / ${names.sq}`);
      const { x, y } = projectToScreen([position.longitude, position.latitude], camera, size);
      expect(Math.abs((label?.at.x ?? 0) - x), names.sr).toBeLessThan(0.2);
      expect(Math.abs((label?.at.y ?? 0) - y), names.sr).toBeLessThan(0.2);
    }
  });

  it('draws the line dashed', () => {
    const lines = [...draw().svg.querySelectorAll(`path[stroke="${themes.light.line}"]:not([stroke-opacity="0.12"])`)];
    expect(lines.map((line) => line.getAttribute('stroke-dasharray'))).toContain(lineDash.join(' '));
    for (const line of lines) expect(line.getAttribute('stroke-dasharray')).not.toBeNull();
  });

  it('rings the selected one, and comes closer to it', () => {
    const rings = (selected: string | null) => draw({ selected }).svg.querySelectorAll('circle[r="20"]').length;
    expect([rings(null), rings('merdare')]).toEqual([0, 2]);
    const merdare = draw({ selected: 'merdare' }).labels.find(({ text }) => text.startsWith('Merdare'));
    expect(merdare?.at.x).toBeCloseTo(size.width / 2, 0);
    expect(merdare?.at.y).toBeCloseTo(size.height / 2, 0);
  });

  it('tells the statuses of the date', () => {
    const completed = (date?: string) =>
      draw({ ...(date ? { date } : {}) }).svg.querySelectorAll(`path[fill="${themes.light.status.completed}"]`).length;
    expect([completed(), completed('2012-01-01')]).toEqual([2, 0]);
  });

  it('names no town in what is covered', () => {
    const camera = { zoom: 7.6, latitude: 42.8, longitude: 21.1 };
    const names = (covered?: Parameters<typeof StillMap>[0]['covered']) =>
      draw({ camera, covered })
        .labels.filter(({ at }) => at.y > 300)
        .map(({ text }) => text);
    const covered = { top: 0, right: 0, bottom: 120, left: 0 };
    const crossings = facts.crossings.map(({ names: { sr, sq } }) => `${sr} / ${sq}`);
    expect(names().filter((name) => !crossings.includes(name)).length).toBeGreaterThan(0);
    expect(names(covered).filter((name) => !crossings.includes(name))).toEqual([]);
  });
});
