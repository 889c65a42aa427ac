import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeMapElement } from './mapElement.ts';
import type { SixCrossingsMapElement } from './publicTypes.ts';

const origin = 'https://maps.example';

/** jsdom makes no sheets. */
class Sheet {
  text = '';
  replaceSync(text: string) {
    this.text = text;
  }
}

/** jsdom gives frames in a shadow tree no windows. */
const windows = new WeakMap<object, { postMessage: ReturnType<typeof vi.fn> }>();
function windowOf(frame: object) {
  const known = windows.get(frame) ?? { postMessage: vi.fn() };
  windows.set(frame, known);
  return known;
}

let count = 0;
let name: string;
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('CSSStyleSheet', Sheet);
  Object.defineProperty(HTMLIFrameElement.prototype, 'loading', { configurable: true, value: '', writable: true });
  vi.spyOn(HTMLIFrameElement.prototype, 'contentWindow', 'get').mockImplementation(function (this: object) {
    return windowOf(this) as unknown as Window;
  });
  count += 1;
  name = `test-map-${count}`;
  customElements.define(name, makeMapElement(`${origin}/embed/`));
});
afterEach(() => {
  document.body.replaceChildren();
  for (const end of taken.splice(0)) end();
  Reflect.deleteProperty(HTMLIFrameElement.prototype, 'loading');
  vi.useRealTimers();
});

function show(attributes: Readonly<Record<string, string>> = {}, fallback = 'Merdare on the map') {
  const element = document.createElement(name) as SixCrossingsMapElement;
  const link = document.createElement('a');
  link.textContent = fallback;
  link.href = `${origin}/en/merdare/`;
  element.append(link);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  document.body.append(element);
  return element;
}
const frameOf = (element: Element) => {
  const frame = element.shadowRoot?.querySelector('iframe');
  if (!frame) throw new Error('There is no frame.');
  return frame;
};
const addressOf = (element: Element) => decodeURIComponent(frameOf(element).src.slice(`${origin}/embed/`.length));
const sheetOf = (element: Element) => {
  const [sheet] = element.shadowRoot?.adoptedStyleSheets ?? [];
  return (sheet as unknown as Sheet).text;
};
const listen = (element: Element) => windowOf(frameOf(element)).postMessage;
function say(
  element: Element,
  message: object,
  { from = origin, source = frameOf(element).contentWindow as unknown }: { from?: string; source?: unknown } = {},
) {
  const event = new MessageEvent('message', {
    data: { ns: 'six-crossings', v: 1, payload: {}, ...message },
    origin: from,
  });
  Object.defineProperty(event, 'source', { value: source });
  dispatchEvent(event);
}
const ready = (element: Element) => say(element, { type: 'ready' });
/** What ends the listening of a test. */
const taken: (() => void)[] = [];
function note(type: string) {
  const details: unknown[] = [];
  const take = (event: Event) => details.push((event as CustomEvent).detail);
  document.body.addEventListener(type, take);
  taken.push(() => document.body.removeEventListener(type, take));
  return details;
}
const order = (type: string, payload: object, id?: number) => [
  { ns: 'six-crossings', v: 1, type, payload, id },
  origin,
];

it('makes a frame as the attributes say, with the origin of its page, named after what stands in it', () => {
  const element = show({ crossing: 'merdare', lang: 'sq', panel: 'eulex' });
  expect(addressOf(element)).toBe(`sq/merdare/?panel=eulex&host=${location.origin}`);
  expect(frameOf(element)).toMatchObject({ title: 'Merdare on the map', loading: 'lazy' });
  element.title = 'The map';
  expect(frameOf(element).title).toBe('The map');
  element.title = '';
  element.replaceChildren('What came later');
  ready(element);
  expect(frameOf(element).title).toBe('What came later');
  expect(element.getAttribute('style')).toBeNull();
});

it('shows what stands in it until the map is there, and again above a frame that keeps silent', () => {
  const element = show();
  const fallback = element.shadowRoot?.querySelector<HTMLElement>('.fallback');
  expect(fallback?.hidden).toBe(false);
  frameOf(element).dispatchEvent(new Event('load'));
  vi.runAllTimers();
  expect(fallback?.className).toBe('fallback alone');
  ready(element);
  expect(fallback?.hidden).toBe(true);
});

it('waits for the frame, then tells it all in order', () => {
  const element = show({ crossing: 'merdare' });
  const post = listen(element);
  element.setState({ date: '2015', crossing: null });
  element.setAttribute('theme', 'dark');
  element.step('next');
  expect(post).not.toHaveBeenCalled();
  ready(element);
  expect(post.mock.calls).toEqual([
    order('setState', { date: '2015', crossing: '' }),
    order('setState', { theme: 'dark' }),
    order('step', { id: 'next' }),
  ]);
  element.removeAttribute('theme');
  expect(post.mock.lastCall).toEqual(order('setState', { theme: '' }));
  expect(addressOf(element)).toBe(`en/merdare/?host=${location.origin}`);
});

it('tells its page what the frame tells, and nobody else', () => {
  const element = show();
  const heard = ['ready', 'select', 'state', 'error', 'release'].map((type) => note(`six-crossings-${type}`));
  ready(element);
  say(element, { type: 'select', payload: { crossing: 'merdare' } });
  say(element, { type: 'state', payload: { crossing: 'merdare' } });
  say(element, { type: 'error', payload: { message: 'no' } });
  say(element, { type: 'release', payload: { key: 'Escape' } });
  const all = [[{}], [{ crossing: 'merdare' }], [{ crossing: 'merdare' }], [{ message: 'no' }], [{ key: 'Escape' }]];
  expect(heard).toEqual(all);
  const select = { type: 'select', payload: { crossing: 'brnjak' } };
  say(element, select, { from: 'https://maps.example.evil' });
  say(element, select, { source: window });
  say(element, select, { source: null });
  say(element, { ...select, v: 2 });
  for (const type of ['toString', '__proto__', 'setState', 'resize']) say(element, { ...select, type });
  say(element, { type: 'select', payload: { crossing: 7 } });
  say(element, { type: 'state', payload: { crossing: {} } });
  say(element, { type: 'release', payload: {} });
  say(element, { type: 'state', payload: null });
  expect(heard).toEqual(all);
});

it('answers with the state, and gives up in ten seconds or when it is removed', async () => {
  const element = show();
  const post = listen(element);
  const first = element.getState();
  ready(element);
  const second = element.getState();
  expect(post.mock.calls).toEqual([order('getState', {}, 1), order('getState', {}, 2)]);
  const states = note('six-crossings-state');
  say(element, { type: 'state', payload: { crossing: 'brnjak' }, id: 2 });
  say(element, { type: 'state', payload: { crossing: 'merdare' }, id: 1 });
  expect(await Promise.all([first, second])).toEqual([{ crossing: 'merdare' }, { crossing: 'brnjak' }]);
  expect(states).toEqual([]);
  const late = element.getState();
  vi.runAllTimers();
  await expect(late).rejects.toThrow('has not answered');
  const lost = element.getState();
  element.remove();
  await expect(lost).rejects.toThrow('has not answered');
  await expect(element.getState()).rejects.toThrow('has not answered');
});

it('begins where it was when it is moved; a question stays asked', async () => {
  const element = show({ crossing: 'merdare', panel: 'eulex' });
  ready(element);
  say(element, { type: 'state', payload: { crossing: 'brnjak', date: '2015' } });
  element.setState({ theme: 'dark' });
  const asked = element.getState();
  const before = frameOf(element);
  const place = document.createElement('section');
  document.body.append(place);
  place.append(element);
  await Promise.resolve();
  expect(frameOf(element)).not.toBe(before);
  expect(element.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1);
  expect(addressOf(element)).toBe(`en/brnjak/?date=2015&theme=dark&host=${location.origin}`);
  const post = listen(element);
  ready(element);
  expect(post.mock.calls).toEqual([order('getState', {}, 1)]);
  say(element, { type: 'state', payload: { crossing: 'brnjak' }, id: 1 });
  expect(await asked).toEqual({ crossing: 'brnjak' });
});

it('asks anew what is chosen where something was refused', () => {
  const element = show();
  const post = listen(element);
  ready(element);
  element.setState({ date: '1999' });
  say(element, { type: 'error', payload: { message: 'setState: "1999" is no value of date.' } });
  expect(post.mock.lastCall).toEqual(order('getState', {}));
  say(element, { type: 'state', payload: {} });
  element.remove();
  document.body.append(element);
  expect(addressOf(element)).toBe(`en/?host=${location.origin}`);
});

it.each([
  [undefined, 520],
  ['640', 640],
  ['100%', 520],
  ['-3', 520],
  ['1;}*{color:red', 520],
])('with the height %s is %d pixels high, whatever the frame says', (height, pixels) => {
  const element = show(height === undefined ? {} : { height });
  say(element, { type: 'resize', payload: { height: 333 } });
  expect(sheetOf(element)).toContain(`height:${pixels}px`);
});

it('is as high as its content where that is asked for', () => {
  const element = show({ height: 'auto' });
  expect(addressOf(element)).toBe(`en/?autosize=1&host=${location.origin}`);
  for (const [height, pixels] of [
    [333, 333],
    [Number.NaN, 333],
    [-1, 333],
    [1e9, 333],
    ['500', 333],
  ]) {
    say(element, { type: 'resize', payload: { height } });
    expect(sheetOf(element)).toContain(`height:${pixels}px`);
  }
});

it('loads anew as a picture', () => {
  const element = show();
  element.setAttribute('still', '');
  expect(addressOf(element)).toBe(`en/?still=1&host=${location.origin}`);
});

it('where frames cannot be lazy by themselves, makes one when it is nearly in sight', () => {
  Reflect.deleteProperty(HTMLIFrameElement.prototype, 'loading');
  let see: (entries: readonly { isIntersecting: boolean }[]) => void = () => {};
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof see) {
        see = callback;
      }
      observe() {}
      disconnect() {}
    },
  );
  const element = show();
  see([{ isIntersecting: false }]);
  expect(element.shadowRoot?.querySelector('iframe')).toBeNull();
  see([{ isIntersecting: true }]);
  expect(addressOf(element)).toContain('en/');
});

it('several live beside each other', () => {
  const [one, other] = [show({ crossing: 'merdare' }), show({ crossing: 'brnjak' })];
  const post = listen(other);
  const heard = note('six-crossings-ready');
  ready(one);
  other.setState({ date: '2015' });
  expect(post).not.toHaveBeenCalled();
  expect(heard).toHaveLength(1);
});
