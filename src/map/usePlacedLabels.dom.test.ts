import { renderHook } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { doOverlap, type LabelBox, labelBox, markBox } from '../../test/labelBoxes.ts';
import { loadFacts } from '../facts/load.ts';
import { type CrossingId, type Locale, locales } from '../facts/types.ts';
import { loadGround } from '../ground/ground.ts';
import { activateLocale, translate } from '../i18n/translate.tsx';
import { type Padding, projectToWorld, type Size } from './camera.ts';
import { detailZoom } from './details.ts';
import { cameraFor } from './framing.ts';
import { describeMarks, markRadius } from './marks.ts';
import { usePlacedLabels } from './usePlacedLabels.ts';

const ground = await loadGround();

async function prepare(locale: Locale, selected: CrossingId | null = null) {
  await activateLocale(locale);
  const facts = await loadFacts(locale);
  return describeMarks(facts, { date: '2026-11-01', selected, hiddenStatuses: [], agency: null });
}
type Marks = Awaited<ReturnType<typeof prepare>>;

function place(marks: Marks, zoom: number, locale: Locale, on: typeof ground | null = ground) {
  return renderHook(() => usePlacedLabels({ marks, ground: on, zoom, locale, translate })).result.current;
}

const bare: Padding = { top: 0, right: 0, bottom: 0, left: 0 };
/** The map's size in each layout, and what covers it. */
const pictures: readonly (readonly [name: string, size: Size, covered: Padding])[] = [
  ['390 × 844, sheet at half', { width: 390, height: 844 }, { ...bare, top: 52, bottom: 422 }],
  ['768 × 1024', { width: 396, height: 480 }, bare],
  ['1280 × 800', { width: 544, height: 688 }, bare],
  ['1920 × 1080', { width: 696, height: 968 }, bare],
];

const isWithin = (box: LabelBox, around: LabelBox) =>
  box.left >= around.left && box.right <= around.right && box.top >= around.top && box.bottom <= around.bottom;

function home(marks: Marks, size: Size, covered: Padding) {
  const camera = cameraFor({
    crossings: marks.map(({ position }) => position),
    selected: marks.find(({ isSelected }) => isSelected)?.position ?? null,
    size,
    covered,
  });
  const centre = projectToWorld([camera.longitude, camera.latitude], camera.zoom);
  const [left, top] = [centre.x - size.width / 2, centre.y - size.height / 2];
  const visible = {
    left: left + covered.left,
    top: top + covered.top,
    right: left + size.width - covered.right,
    bottom: top + size.height - covered.bottom,
  };
  return { zoom: camera.zoom, visible };
}

describe.each(pictures)('the labels that open at %s', (_, size, covered) => {
  it.each(locales)('keep apart from one another, from the marks and within sight, in %s', async (locale) => {
    const marks = await prepare(locale);
    const { zoom, visible } = home(marks, size, covered);
    const labels = place(marks, zoom, locale);
    const six = labels.filter(({ rank }) => rank === 0);
    expect(six.map(({ id }) => id)).toEqual(
      [...marks].sort((a, b) => a.crossing.order - b.crossing.order).map(({ id }) => id),
    );
    const boxes = labels.map((label) => ({ id: label.id, box: labelBox(label, zoom) }));
    for (const { id } of six) {
      const own = boxes.find((other) => other.id === id)?.box ?? { left: 0, top: 0, right: 0, bottom: 0 };
      expect(
        boxes.filter((other) => other.id !== id && doOverlap(own, other.box)).map((other) => `${id}, ${other.id}`),
      ).toEqual([]);
      const covers = marks.filter((mark) =>
        doOverlap(own, markBox(projectToWorld(mark.position, zoom), markRadius(false))),
      );
      expect(covers.map((mark) => `${id} on ${mark.id}`)).toEqual([]);
      expect(isWithin(own, visible), `${id} is in sight`).toBe(true);
    }
  });

  it.each(locales)('keep apart also around a selected crossing, in %s', async (locale) => {
    for (const { id: selected } of await prepare(locale)) {
      const marks = await prepare(locale, selected);
      const { zoom, visible } = home(marks, size, covered);
      const six = place(marks, zoom, locale).filter(({ rank }) => rank === 0);
      const boxes = six.map((label) => ({ id: label.id, box: labelBox(label, zoom) }));
      for (const { id, box } of boxes) {
        expect(
          boxes.filter((other) => other.id < id && doOverlap(box, other.box)).map((other) => `${id}, ${other.id}`),
        ).toEqual([]);
        if (id === selected) expect(isWithin(box, visible), `${id} is in sight`).toBe(true);
      }
    }
  });
});

describe('the labels of the map', () => {
  let marks: Marks;
  beforeAll(async () => {
    marks = await prepare('en');
  });

  it('never overlap one another at the zooms between, towns included', () => {
    for (let zoom = 7.5; zoom < 10.2; zoom += 0.11) {
      const labels = place(marks, zoom, 'en');
      const boxes = labels.map((label) => ({ id: label.id, box: labelBox(label, zoom) }));
      for (const [index, { id, box }] of boxes.entries()) {
        const others = boxes.slice(index + 1).filter((other) => doOverlap(box, other.box));
        expect(others.map((other) => `${id}, ${other.id} at ${zoom.toFixed(2)}`)).toEqual([]);
      }
    }
  });

  it('are placed anew by the quarter of a zoom, not with every frame', () => {
    const { result, rerender } = renderHook(
      ({ zoom }) => usePlacedLabels({ marks, ground, zoom, locale: 'en', translate }),
      { initialProps: { zoom: 8.3 } },
    );
    const before = result.current;
    rerender({ zoom: 8.31 });
    expect(result.current).toBe(before);
    rerender({ zoom: 8.8 });
    expect(result.current).not.toBe(before);
  });

  it('stay the same on another date, and follow the selection', async () => {
    const facts = await loadFacts('en');
    const on = (date: string, selected: CrossingId | null = null) =>
      describeMarks(facts, { date, selected, hiddenStatuses: [], agency: null });
    const { result, rerender } = renderHook(
      ({ shown }) => usePlacedLabels({ marks: shown, ground, zoom: 8, locale: 'en', translate }),
      { initialProps: { shown: on('2026-11-01') } },
    );
    const before = result.current;
    rerender({ shown: on('2013-01-01') });
    expect(result.current).toBe(before);
    rerender({ shown: on('2013-01-01', 'merdare') });
    expect(result.current.find(({ id }) => id === 'merdare')?.markRadius).toBe(markRadius(true));
  });

  it('say more of a crossing, zoomed in', () => {
    const lines = (zoom: number) => place(marks, zoom, 'en').find(({ id }) => id === 'merdare')?.lines ?? [];
    expect(lines(detailZoom - 1).map(({ text }) => text)).toEqual(['Merdare', 'Merdarë']);
    expect(lines(11).length).toBeGreaterThan(5);
    expect(
      lines(11)
        .slice(2)
        .every(({ isQuiet }) => isQuiet),
    ).toBe(true);
  });

  it('name the six where the ground has not come', () => {
    expect(place(marks, 8, 'en', null)).toHaveLength(6);
  });
});
