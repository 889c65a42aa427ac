import { fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderWithFacts } from '../../../test/render.tsx';
import { useKeysHandedBack } from './useKeysHandedBack.ts';

const host = 'https://news.example';
const parent = { focus: vi.fn(), postMessage: vi.fn() };
const ownKeys = vi.fn();

function Frame() {
  useKeysHandedBack();
  return (
    <>
      <button type="button" onKeyDown={ownKeys}>
        Merdare
      </button>
      <input aria-label="Date" />
    </>
  );
}

/** Presses a key on a control that has the focus; gives whether the page around it has been given the focus. */
function press(name: string, key: string, more = {}) {
  const control = screen.getByRole(name === 'Date' ? 'textbox' : 'button', { name });
  control.focus();
  fireEvent.keyDown(control, { key, ...more });
  return parent.focus.mock.calls.length > 0;
}

beforeEach(() => {
  for (const spy of [parent.focus, parent.postMessage, ownKeys]) spy.mockClear();
  vi.spyOn(window, 'parent', 'get').mockReturnValue(parent as unknown as Window);
});
afterEach(() => vi.restoreAllMocks());

describe('in a frame', () => {
  it.each(['Escape', 'PageDown', 'PageUp'])('%s goes to the page around it, which is told', async (key) => {
    await renderWithFacts(<Frame />, { choices: { mode: 'embed', host } });
    expect(press('Merdare', key)).toBe(true);
    expect(ownKeys).not.toHaveBeenCalled();
    expect(document.body).toHaveFocus();
    expect(parent.postMessage).toHaveBeenCalledWith(
      { ns: 'six-crossings', v: 1, type: 'release', payload: { key } },
      host,
    );
  });

  it('nobody is told where the address names no host', async () => {
    await renderWithFacts(<Frame />, { choices: { mode: 'embed' } });
    expect(press('Merdare', 'Escape')).toBe(true);
    expect(parent.postMessage).not.toHaveBeenCalled();
  });

  it('the map keeps its own keys, a field all of them, and what is pressed with others', async () => {
    await renderWithFacts(<Frame />, { choices: { mode: 'embed', host } });
    expect(press('Merdare', 'ArrowRight')).toBe(false);
    expect(press('Merdare', 'Escape', { ctrlKey: true })).toBe(false);
    expect(ownKeys).toHaveBeenCalledTimes(2);
    expect(press('Date', 'Escape')).toBe(false);
    expect(press('Date', 'PageDown')).toBe(false);
  });

  it('what can still be scrolled is scrolled', async () => {
    await renderWithFacts(<Frame />, { choices: { mode: 'embed', host } });
    vi.spyOn(document.documentElement, 'scrollHeight', 'get').mockReturnValue(2000);
    vi.spyOn(document.documentElement, 'clientHeight', 'get').mockReturnValue(500);
    expect(press('Merdare', 'PageDown')).toBe(false);
    expect(press('Merdare', 'PageUp')).toBe(true);
  });
});

it('in a window of its own every key is the map’s', async () => {
  vi.spyOn(window, 'parent', 'get').mockReturnValue(window);
  await renderWithFacts(<Frame />, { choices: { mode: 'embed', host } });
  fireEvent.keyDown(screen.getByRole('button'), { key: 'Escape' });
  expect(ownKeys).toHaveBeenCalledTimes(1);
});
