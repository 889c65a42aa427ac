import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { timeScale } from '../timeScale.ts';
import { DateLine, TimeAxis } from './TimeAxis.tsx';

const days = { firstDay: '2011-01-01', lastDay: '2015-01-01' };
const scale = timeScale(days.firstDay, days.lastDay, 100);

describe('TimeAxis', () => {
  it('puts each year where it begins', () => {
    const { container } = render(<TimeAxis {...days} scale={scale} />);
    const years = [...container.querySelectorAll('[data-is-even]')];
    expect(years.map(({ textContent }) => textContent)).toEqual(['2011', '2012', '2013', '2014', '2015']);
    expect(years[0]).toHaveStyle({ left: '0%' });
    expect(years[4]).toHaveStyle({ left: '100%' });
  });

  it('can do without the figures', () => {
    const { container } = render(<TimeAxis {...days} scale={scale} hasYears={false} />);
    expect(container).toHaveTextContent('');
    expect(container.querySelectorAll('[data-is-even="true"]')).toHaveLength(2);
  });
});

describe('DateLine', () => {
  it('stands at its day, with or without the ring', () => {
    const { container, rerender } = render(<DateLine day="2015-01-01" scale={scale} />);
    const line = () => container.querySelector('[data-day="2015-01-01"]');
    expect(line()).toHaveStyle({ left: '100%' });
    expect(line()).toBeEmptyDOMElement();
    rerender(<DateLine day="2015-01-01" scale={scale} handle="below" isGliding />);
    expect(line()).not.toBeEmptyDOMElement();
    expect(line()).toHaveAttribute('data-is-gliding', 'true');
  });
});
