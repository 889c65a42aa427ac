import { describe, expect, it } from 'vitest';
import { measureRoom } from './measureRoom.ts';
import { showWithin } from './showWithin.ts';

/** A part from `top` to `bottom` within a scroller from 100 to 500. */
function place(top: number, bottom: number) {
  const scroller = document.createElement('div');
  const part = document.createElement('p');
  scroller.className = 'scrolls';
  scroller.append(part);
  Object.defineProperty(scroller, 'scrollTop', { value: 0, writable: true });
  scroller.getBoundingClientRect = () => ({ top: 100, bottom: 500 }) as DOMRect;
  part.getBoundingClientRect = () => ({ top, bottom }) as DOMRect;
  return { scroller, part };
}

describe('showWithin', () => {
  it.each([
    ['is seen', 200, 400, 0],
    ['ends below', 400, 620, 120],
    ['is higher than what scrolls', 400, 1400, 300],
    ['begins above', 50, 620, 0],
  ])('a part that %s', (_, top, bottom, scrolled) => {
    const { scroller, part } = place(top, bottom);
    showWithin(part);
    expect(scroller.scrollTop).toBe(scrolled);
  });
});

describe('measureRoom', () => {
  it.each([
    ['below where there is enough', 110, 140, { side: 'below', height: 348 }],
    ['above where there is more', 440, 470, { side: 'above', height: 328 }],
    ['never too low to be read', 250, 350, { side: 'below', height: 160 }],
  ])('%s', (_, top, bottom, room) => {
    expect(measureRoom(place(top, bottom).part)).toEqual(room);
  });
});
