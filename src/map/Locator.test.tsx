import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { loadGround } from '../ground/ground.ts';
import type { Camera } from '../state/parameters.ts';
import { themes } from '../ui/tokens.ts';
import { describeGround } from './description.ts';
import { Locator } from './Locator.tsx';

const palette = themes.light;
const layers = describeGround(await loadGround(), palette);
const viewSize = { width: 544, height: 688 };

function frameOf(view: Camera) {
  const { container } = render(<Locator layers={layers} palette={palette} view={view} viewSize={viewSize} />);
  const frame = container.querySelector('svg > rect:last-child');
  const read = (name: string) => Number(frame?.getAttribute(name));
  return { x: read('x'), y: read('y'), width: read('width'), height: read('height'), container };
}

describe('the locator', () => {
  it('draws the countries without the line, alike, and nothing schematic', () => {
    const { container } = frameOf({ zoom: 8, latitude: 42.8, longitude: 21.1 });
    const paths = [...container.querySelectorAll('path')];
    expect(paths).toHaveLength(3);
    expect(new Set(paths.map((path) => path.getAttribute('fill')))).toEqual(new Set([palette.beyond, 'none']));
    expect(container.innerHTML).not.toContain(palette.line);
  });

  it('frames what the large map shows, to scale', () => {
    const near = frameOf({ zoom: 8, latitude: 42.8, longitude: 21.1 });
    const far = frameOf({ zoom: 7, latitude: 42.8, longitude: 21.1 });
    expect(near.width).toBeCloseTo(viewSize.width * 2 ** (3.15 - 8), 6);
    expect(near.height).toBeCloseTo(viewSize.height * 2 ** (3.15 - 8), 6);
    expect(far.width).toBeCloseTo(near.width * 2, 6);
  });

  it('moves the frame with the map', () => {
    const here = frameOf({ zoom: 7, latitude: 42.8, longitude: 21.1 });
    const there = frameOf({ zoom: 7, latitude: 43.8, longitude: 22.1 });
    expect(there.x).toBeGreaterThan(here.x);
    expect(there.y).toBeLessThan(here.y);
  });

  it('never lets the frame become too small to be seen', () => {
    const { width, height } = frameOf({ zoom: 15, latitude: 42.8, longitude: 21.1 });
    expect([width, height]).toEqual([4, 4]);
  });

  it('is a picture beside the words: nothing for a reader of the screen', () => {
    expect(frameOf({ zoom: 8, latitude: 42.8, longitude: 21.1 }).container.firstElementChild).toHaveAttribute(
      'aria-hidden',
      'true',
    );
  });
});
