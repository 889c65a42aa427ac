import { act } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeHostilePayloads } from '../../../test/hostilePayloads.ts';
import { renderWithFacts } from '../../../test/render.tsx';
import type { Choices } from '../../state/parameters.ts';
import { actions, readChoices } from '../../state/store.ts';
import { wrap } from './envelope.ts';
import type { EmbeddedStep } from './hostChannel.ts';
import { useHostMessages } from './useHostMessages.ts';

const host = 'https://news.example';
const seen = (crossing: string): EmbeddedStep['view'] => ({ crossing, panel: 'overview', date: null, at: null });
const steps: readonly EmbeddedStep[] = ['jarinje', 'merdare', 'brnjak'].map((id) => ({ id, view: seen(id) }));
const loadSteps = vi.fn<() => Promise<readonly EmbeddedStep[]>>();

type Sent = { readonly message: unknown; readonly target: string };
let sent: Sent[];
/** Stands for the window of the page around this one. */
const parent = new EventTarget();
Object.assign(parent, { postMessage: (message: unknown, target: string) => sent.push({ message, target }) });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  sent = [];
  loadSteps.mockReset().mockResolvedValue(steps);
  vi.spyOn(window, 'parent', 'get').mockReturnValue(parent as Window);
});
afterEach(() => {
  vi.useRealTimers();
});

function Frame() {
  useHostMessages(loadSteps);
  return <div data-embed-root="" />;
}

const open = (choices: Partial<Choices> = { host }) =>
  renderWithFacts(<Frame />, { choices: { mode: 'embed', ...choices } });

const hear = (data: unknown, { origin = host, source = parent }: { origin?: string; source?: unknown } = {}) =>
  act(async () => {
    const event = new MessageEvent('message', { data, origin });
    Object.defineProperty(event, 'source', { value: source });
    dispatchEvent(event);
    await vi.advanceTimersByTimeAsync(0);
  });
const ask = (type: string, payload: unknown, id?: string) => hear(wrap({ type, payload, id }));
/** What has been sent by now, and is forgotten with that. */
function takeSent(): readonly unknown[] {
  vi.runAllTimers();
  return sent.splice(0).map(({ message }) => message);
}
const told = (type: string, payload: object, id?: string) => ({ ns: 'six-crossings', v: 1, type, payload, id });

describe('to whom it talks', () => {
  it('says to anybody that it is ready, and to its host alone what is chosen', async () => {
    await open();
    vi.runAllTimers();
    expect(sent).toEqual([
      { message: { ns: 'six-crossings', v: 1, type: 'ready', payload: {} }, target: '*' },
      { message: told('state', { lang: 'en' }), target: host },
    ]);
  });

  it('without a host says nothing else and hears nothing', async () => {
    await open({ host: null });
    takeSent();
    await ask('setState', { crossing: 'merdare' });
    await ask('getState', {});
    act(() => actions.crossingSelected('brnjak'));
    expect(takeSent()).toEqual([]);
    expect(readChoices().crossing).toBe('brnjak');
  });

  it('is silent in a window of its own', async () => {
    vi.mocked(vi.spyOn(window, 'parent', 'get')).mockReturnValue(window);
    await open();
    expect(takeSent()).toEqual([]);
  });

  it('tells what the reader chooses, the crossing apart', async () => {
    await open();
    takeSent();
    act(() => actions.crossingSelected('merdare'));
    act(() => actions.panelOpened('eulex'));
    act(() => actions.crossingPointedAt('brnjak'));
    expect(takeSent()).toEqual([
      told('select', { crossing: 'merdare' }),
      told('state', { lang: 'en', crossing: 'merdare', panel: 'eulex' }),
    ]);
    act(() => actions.selectionCleared());
    expect(takeSent()[0]).toEqual(told('select', { crossing: null }));
  });
});

describe('what it does', () => {
  it('sets what it is asked to, and goes to another crossing from wherever it is', async () => {
    await open({ host, panel: 'eulex', at: { zoom: 9, latitude: 42.9, longitude: 21.2 } });
    await ask('setState', { crossing: 'merdare', theme: 'dark' });
    expect(readChoices()).toMatchObject({ crossing: 'merdare', theme: 'dark', panel: 'eulex', at: null });
  });

  it('answers with the id of the question', async () => {
    await open({ host, crossing: 'merdare' });
    takeSent();
    await ask('getState', {}, 'a');
    await ask('getState', {}, 'b');
    const state = { lang: 'en', crossing: 'merdare' };
    expect(takeSent()).toEqual([told('state', state, 'a'), told('state', state, 'b')]);
  });

  it('sets nothing where one value means nothing, and says so', async () => {
    await open();
    takeSent();
    await ask('setState', { crossing: 'merdare', panel: 'eulex', date: '1999' }, 'a');
    expect(readChoices()).toMatchObject({ crossing: null, panel: 'overview', date: null });
    expect(takeSent()).toEqual([told('error', { message: 'setState: "1999" is no value of date.' }, 'a')]);
  });
});

describe('the steps of the deck', () => {
  it('are fetched when one is asked for, and gone through', async () => {
    await open();
    expect(loadSteps).not.toHaveBeenCalled();
    for (const [to, crossing] of [
      ['next', 'jarinje'],
      ['next', 'merdare'],
      ['next', 'brnjak'],
      ['next', 'brnjak'],
      ['previous', 'merdare'],
      ['jarinje', 'jarinje'],
      ['previous', 'jarinje'],
    ] as const) {
      await ask('step', { id: to });
      expect(readChoices()).toMatchObject({ step: crossing, crossing, mode: 'embed' });
    }
  });

  it('are told where there is none, or none can be had', async () => {
    await open();
    takeSent();
    await ask('step', { id: 'nowhere' }, 'a');
    loadSteps.mockRejectedValueOnce(new Error());
    await ask('step', { id: 'next' }, 'b');
    await ask('setState', { step: 'nowhere', panel: 'eulex' }, 'c');
    expect(takeSent()).toEqual([
      told('error', { message: 'step: "nowhere" is no step of the deck.' }, 'a'),
      told('error', { message: 'The steps could not be fetched.' }, 'b'),
      told('error', { message: 'step: "nowhere" is no step of the deck.' }, 'c'),
    ]);
    expect(readChoices()).toMatchObject({ step: null, panel: 'overview' });
  });

  it('do not undo what was set while they were on their way', async () => {
    await open();
    let arrive: (steps: readonly EmbeddedStep[]) => void = () => {};
    loadSteps.mockReturnValueOnce(
      new Promise((keep) => {
        arrive = keep;
      }),
    );
    await ask('setState', { step: 'merdare', panel: 'eulex' });
    await ask('setState', { crossing: 'brnjak' });
    await act(async () => arrive(steps));
    expect(readChoices()).toMatchObject({ step: null, crossing: 'brnjak', panel: 'overview' });
  });

  it.each([
    [{ step: 'merdare' }, 'merdare'],
    [{ step: 'merdare', crossing: 'brnjak' }, 'brnjak'],
  ])('come with the address, unless that says more: %j', async (choices, crossing) => {
    await open({ host, ...choices });
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(readChoices().crossing).toBe(crossing);
  });

  it('can be set, and what is set besides wins', async () => {
    await open();
    await ask('setState', { step: 'merdare', panel: 'eulex' });
    expect(readChoices()).toMatchObject({ step: 'merdare', crossing: 'merdare', panel: 'eulex' });
  });
});

describe('what is not for it', () => {
  const good = wrap({ type: 'setState', payload: { crossing: 'merdare' } });

  it.each<[string, { origin?: string; source?: unknown }]>([
    ['another origin', { origin: 'https://news.example.evil' }],
    ['no origin', { origin: '' }],
    ['an opaque origin', { origin: 'null' }],
    ['another frame of its host', { source: new EventTarget() }],
    ['itself', { source: window }],
    ['nobody', { source: null }],
  ])('from %s is passed over', async (_, from) => {
    await open();
    takeSent();
    await hear(good, from);
    expect(takeSent()).toEqual([]);
    expect(readChoices().crossing).toBeNull();
  });

  it('a thousand hostile payloads throw nothing and change nothing', async () => {
    await open({ host, crossing: 'merdare', date: '2015' });
    takeSent();
    const before = readChoices();
    const reported = vi.fn();
    addEventListener('error', reported);
    for (const make of makeHostilePayloads()) {
      const event = new MessageEvent('message', { data: make(), origin: host });
      Object.defineProperty(event, 'source', { value: parent });
      expect(() => dispatchEvent(event)).not.toThrow();
    }
    removeEventListener('error', reported);
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(reported).not.toHaveBeenCalled();
    expect(readChoices()).toEqual(before);
    expect(Object.prototype).not.toHaveProperty('panel');
    const types = takeSent().map((message) => (message as { type: string }).type);
    expect(types.filter((type) => type !== 'error')).toEqual([]);
    await ask('setState', { crossing: 'brnjak' });
    expect(readChoices().crossing).toBe('brnjak');
  });
});

describe('the height', () => {
  let resized: () => void;
  const watched = vi.fn();
  beforeEach(() => {
    watched.mockReset();
    vi.stubGlobal(
      'ResizeObserver',
      class {
        constructor(callback: () => void) {
          resized = callback;
        }
        observe = watched;
        disconnect() {}
      },
    );
  });
  const becomeHigh = (height: number) => {
    vi.mocked(vi.spyOn(Element.prototype, 'getBoundingClientRect')).mockReturnValue({ height } as DOMRect);
    resized();
  };
  const heights = () =>
    takeSent().flatMap((message) => {
      const { type, payload } = message as { type?: string; payload?: { height: number } };
      return type === 'resize' && payload ? [payload.height] : [];
    });

  it('is told to anybody where that is asked for, in whole pixels, when it has changed by more than one', async () => {
    await open({ host: null, autosize: true });
    takeSent();
    for (const [height, expected] of [
      [400.2, [401]],
      [401.9, []],
      [402.1, [403]],
      [0, []],
      [300, [300]],
    ] as const) {
      becomeHigh(height);
      expect(heights()).toEqual(expected);
    }
    becomeHigh(500);
    becomeHigh(600);
    expect(heights()).toEqual([600]);
    becomeHigh(700);
    vi.runAllTimers();
    expect(new Set(sent.map(({ target }) => target))).toEqual(new Set(['*']));
    expect(sent.map(({ message }) => message)).toContainEqual({ sentinel: 'amp', type: 'embed-size', height: 700 });
  });

  it('is nobody’s business otherwise', async () => {
    await open();
    expect(watched).not.toHaveBeenCalled();
    await ask('setState', { autosize: '1' });
    expect(watched).toHaveBeenCalledTimes(1);
  });
});
