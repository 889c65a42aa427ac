import { beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
const ask = async () => (await import('./hasWebGl2.ts')).hasWebGl2;

function stubContext(context: unknown) {
  return vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(() => {
    if (context instanceof Error) throw context;
    return context as null;
  });
}

describe('whether the live map can be drawn', () => {
  it.each([
    ['null', null],
    ['nothing', undefined],
    ['an error', new Error('blocked')],
  ])('is false where the browser answers with %s', async (_, context) => {
    stubContext(context);
    expect((await ask())()).toBe(false);
  });

  it('is true with WebGL 2, and gives the probe’s context back', async () => {
    const loseContext = vi.fn();
    stubContext({ getExtension: (name: string) => (name === 'WEBGL_lose_context' ? { loseContext } : null) });
    expect((await ask())()).toBe(true);
    expect(loseContext).toHaveBeenCalledOnce();
  });

  it('is true also where a context cannot be given back', async () => {
    stubContext({ getExtension: () => null });
    expect((await ask())()).toBe(true);
  });

  it('asks for WebGL 2, and once only', async () => {
    const getContext = stubContext(null);
    const hasWebGl2 = await ask();
    hasWebGl2();
    hasWebGl2();
    expect(getContext.mock.calls).toEqual([['webgl2']]);
  });
});
