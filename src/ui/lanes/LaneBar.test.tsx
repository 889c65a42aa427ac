import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Status } from '../../facts/types.ts';
import { LaneBar } from './LaneBar.tsx';
import type { Bar } from './lanes.ts';

const scale = (day: string) => Number(day.slice(0, 4)) - 2000;
const bar = (status: Status, rest: Partial<Bar> = {}): Bar => ({
  status,
  softFrom: '2010-01-01',
  from: '2010-01-01',
  to: '2030-01-01',
  softTo: '2030-01-01',
  lastReported: undefined,
  ...rest,
});
const draw = (bars: readonly Bar[], notches = [] as { kind: 'closed'; from: string; to: string }[]) => {
  const { container } = render(<LaneBar lane={{ bars, notches }} scale={scale} height={10} />);
  return {
    rects: (status: Status) =>
      [...container.querySelectorAll(`[data-status="${status}"] rect`)].map((rect) => ({
        x: rect.getAttribute('x'),
        width: rect.getAttribute('width'),
        height: rect.getAttribute('height'),
        fill: rect.getAttribute('fill') ?? '',
        dashes: rect.getAttribute('stroke-dasharray'),
        isFading: rect.closest('[mask]') !== null,
      })),
    container,
  };
};

describe('LaneBar', () => {
  it('draws a bar from its first to its last day in percent of the width', () => {
    expect(draw([bar('interim')]).rects('interim')).toMatchObject([{ x: '10.000%', width: '20.000%', height: '10' }]);
  });

  it('tells every status by its pattern, not by colour alone', () => {
    const patterns = (['agreed', 'interim', 'building', 'completed', 'unknown'] as const).map((status) =>
      draw([bar(status)])
        .rects(status)
        .map(
          ({ fill, height, dashes }) =>
            `${fill.replace(/#.*-/, '#').replace(/--status-\w+/, 'status')} ${height} ${dashes}`,
        )
        .join(' + '),
    );
    expect(new Set(patterns).size).toBe(5);
    expect(patterns[2]).toContain('url(#hatch)');
  });

  it('fades in where the first day is not known, and stands whole from where it surely holds', () => {
    const rects = draw([bar('interim', { softFrom: '2005-01-01' })]).rects('interim');
    expect(rects).toMatchObject([
      { x: '5.000%', width: '5.000%', isFading: true },
      { x: '10.000%', width: '20.000%', isFading: false },
    ]);
  });

  it('thins out behind the last report', () => {
    const rects = draw([bar('interim', { lastReported: '2018-08-31' })]).rects('interim');
    expect(rects).toMatchObject([
      { x: '10.000%', width: '8.000%', height: '10' },
      { x: '18.000%', width: '12.000%', height: '4' },
    ]);
  });

  it('parts bars by a breath only where the day between them is known', () => {
    const breath = (rest: Partial<Bar>) =>
      draw([bar('agreed'), bar('interim', rest)])
        .rects('interim')
        .filter(({ width }) => width === '1').length;
    expect(breath({})).toBe(1);
    expect(breath({ softFrom: '2009-01-01' })).toBe(0);
  });

  it('cuts a notch for a closure, seen even where it lasted a day', () => {
    const { container } = draw([bar('interim')], [{ kind: 'closed', from: '2012-01-01', to: '2012-01-01' }]);
    const notch = container.querySelector('[data-closure="closed"]');
    expect(notch).toHaveAttribute('x', '12.000%');
    expect(Number(notch?.getAttribute('stroke-width'))).toBeGreaterThanOrEqual(1);
  });

  it('is decoration without a label and a named picture with one', () => {
    const lane = { bars: [bar('interim')], notches: [] };
    const { rerender } = render(<LaneBar lane={lane} scale={scale} height={10} />);
    expect(screen.queryByRole('img')).not.toBeInTheDocument();
    rerender(<LaneBar lane={lane} scale={scale} height={10} label="Brnjak: interim" />);
    expect(screen.getByRole('img', { name: 'Brnjak: interim' })).toBeInTheDocument();
  });

  it('keeps its patterns apart from those of other lanes', () => {
    const { container } = render(
      <>
        <LaneBar lane={{ bars: [bar('building')], notches: [] }} scale={scale} height={10} />
        <LaneBar lane={{ bars: [bar('building')], notches: [] }} scale={scale} height={10} />
      </>,
    );
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
