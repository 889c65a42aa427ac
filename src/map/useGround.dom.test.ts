import { act, renderHook, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { loadGround } from '../ground/ground.ts';
import { useGround } from './useGround.ts';

vi.mock('../ground/ground.ts', () => ({ loadGround: vi.fn(), readLoadedGround: () => null }));

describe('the ground', () => {
  it('is null until it has come', async () => {
    const ground = { land: 'somewhere' } as unknown as Awaited<ReturnType<typeof loadGround>>;
    vi.mocked(loadGround).mockResolvedValue(ground);
    const { result } = renderHook(() => useGround(true));
    expect(result.current).toMatchObject({ ground: null, askAgain: null });
    await waitFor(() => expect(result.current).toMatchObject({ ground, askAgain: null }));
  });

  it('is not fetched before it is wanted', () => {
    vi.mocked(loadGround).mockClear();
    const { result } = renderHook(() => useGround(false));
    expect(result.current).toMatchObject({ ground: null, askAgain: null });
    expect(loadGround).not.toHaveBeenCalled();
  });

  it('stays null where it cannot be had: the marks and the page work without it', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const fault = new Error('offline');
    vi.mocked(loadGround).mockRejectedValue(fault);
    const { result } = renderHook(() => useGround(true));
    await waitFor(() => expect(result.current.askAgain).not.toBeNull());
    expect(warn).toHaveBeenCalledWith(expect.any(String), fault);
    expect(result.current.ground).toBeNull();
  });

  it('comes when it is asked for again, as often as it takes', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const ground = { land: 'somewhere' } as unknown as Awaited<ReturnType<typeof loadGround>>;
    vi.mocked(loadGround)
      .mockReset()
      .mockRejectedValueOnce(new Error('offline'))
      .mockRejectedValueOnce(new Error('offline'))
      .mockResolvedValue(ground);
    const { result } = renderHook(() => useGround(true));
    for (let tries = 1; tries <= 2; tries += 1) {
      await waitFor(() => expect(result.current.askAgain).not.toBeNull());
      expect(loadGround).toHaveBeenCalledTimes(tries);
      act(() => result.current.askAgain?.());
      expect(result.current.askAgain, 'on its way').toBeNull();
    }
    await waitFor(() => expect(result.current).toMatchObject({ ground, askAgain: null }));
  });
});
