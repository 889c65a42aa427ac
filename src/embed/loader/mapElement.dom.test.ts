import { expect, it, vi } from 'vitest';
import {
  addressOf,
  frameOf,
  listen,
  note,
  order,
  prepareElementPage,
  ready,
  say,
  scrollTo,
  sheetOf,
  show,
} from '../../../test/mapElementPage.ts';

prepareElementPage();

it('makes a frame as the attributes say, with the origin of its page, named after what stands in it', () => {
  const element = show({ crossing: 'merdare', lang: 'sq', panel: 'eulex' });
  expect(addressOf(element)).toBe(`sq/merdare/?panel=eulex&host=${location.origin}`);
  expect(frameOf(element)).toMatchObject({ title: 'Merdare on the map' });
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
  const section = document.createElement('section');
  document.body.append(section);
  section.append(element);
  await Promise.resolve();
  scrollTo('in sight');
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
  scrollTo('in sight');
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

it('several live beside each other', () => {
  const [one, other] = [show({ crossing: 'merdare' }), show({ crossing: 'brnjak' })];
  const post = listen(other);
  const heard = note('six-crossings-ready');
  ready(one);
  other.setState({ date: '2015' });
  expect(post).not.toHaveBeenCalled();
  expect(heard).toHaveLength(1);
});
