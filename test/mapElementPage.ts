import { afterEach, beforeEach, vi } from 'vitest';
import { makeMapElement } from '../src/embed/loader/mapElement.ts';
import type { SixCrossingsMapElement } from '../src/embed/loader/publicTypes.ts';

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

/** jsdom has no layout: a test says what is in sight, of the window or of a margin around it. */
type Watcher = { readonly isNear: boolean; readonly see: (entries: readonly { isIntersecting: boolean }[]) => void };
const watchers = new Set<Watcher>();
class Observer implements Watcher {
  readonly isNear: boolean;
  constructor(
    readonly see: Watcher['see'],
    { rootMargin }: { rootMargin: string },
  ) {
    this.isNear = rootMargin !== '0px';
  }
  observe() {
    watchers.add(this);
  }
  disconnect() {
    watchers.delete(this);
  }
}
/** Scrolls every element of the page to a place: into the window, near it, or far from it. */
export function scrollTo(place: 'in sight' | 'near' | 'far') {
  const reached = { 'in sight': () => true, near: ({ isNear }: Watcher) => isNear, far: () => false }[place];
  for (const watcher of [...watchers]) watcher.see([{ isIntersecting: reached(watcher) }]);
}

let count = 0;
let name: string;
/** Puts under each test of a file a page with a window, in which the element is defined. */
export function prepareElementPage(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('CSSStyleSheet', Sheet);
    watchers.clear();
    vi.stubGlobal('IntersectionObserver', Observer);
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
    vi.useRealTimers();
  });
}

/** How much is still watched for coming into sight. */
export const countWatchers = () => watchers.size;

/** An element in a page, below what is seen of it. */
export function place(attributes: Readonly<Record<string, string>> = {}, fallback = 'Merdare on the map') {
  const element = document.createElement(name) as SixCrossingsMapElement;
  const link = document.createElement('a');
  link.textContent = fallback;
  link.href = `${origin}/en/merdare/`;
  element.append(link);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  document.body.append(element);
  return element;
}
export function show(attributes?: Readonly<Record<string, string>>) {
  const element = place(attributes);
  scrollTo('in sight');
  return element;
}
export const frameOf = (element: Element) => {
  const frame = element.shadowRoot?.querySelector('iframe');
  if (!frame) throw new Error('There is no frame.');
  return frame;
};
export const addressOf = (element: Element) =>
  decodeURIComponent(frameOf(element).src.slice(`${origin}/embed/`.length));
export const sheetOf = (element: Element) => {
  const [sheet] = element.shadowRoot?.adoptedStyleSheets ?? [];
  return (sheet as unknown as Sheet).text;
};
export const listen = (element: Element) => windowOf(frameOf(element)).postMessage;
export function say(
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
export const ready = (element: Element) => say(element, { type: 'ready' });
/** What ends the listening of a test. */
const taken: (() => void)[] = [];
export function note(type: string) {
  const details: unknown[] = [];
  const take = (event: Event) => details.push((event as CustomEvent).detail);
  document.body.addEventListener(type, take);
  taken.push(() => document.body.removeEventListener(type, take));
  return details;
}
export const order = (type: string, payload: object, id?: number) => [
  { ns: 'six-crossings', v: 1, type, payload, id },
  origin,
];
