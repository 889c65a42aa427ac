import { expect, it, vi } from 'vitest';
import {
  addressOf,
  countWatchers,
  listen,
  order,
  place,
  prepareElementPage,
  ready,
  scrollTo,
} from '../../../test/mapElementPage.ts';

prepareElementPage();

it('makes its frame where it is seen, and near that when the page has come to rest', () => {
  const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
  const [one, other] = [place({ crossing: 'merdare' }), place()];
  scrollTo('near');
  vi.runAllTimers();
  expect(one.shadowRoot?.querySelector('iframe')).toBeNull();
  state.mockReturnValue('complete');
  dispatchEvent(new Event('load'));
  scrollTo('near');
  expect(one.shadowRoot?.querySelector('iframe')).toBeNull();
  vi.runAllTimers();
  scrollTo('far');
  expect(one.shadowRoot?.querySelector('iframe')).toBeNull();
  other.remove();
  scrollTo('near');
  expect(addressOf(one)).toContain('en/merdare/');
  expect(one.shadowRoot?.querySelectorAll('iframe')).toHaveLength(1);
  expect(other.shadowRoot?.querySelector('iframe')).toBeNull();
  expect(countWatchers()).toBe(0);
});

it('keeps what it is told until there is a frame, and says it when asked', async () => {
  const element = place({ crossing: 'merdare', lang: 'sr' });
  element.setState({ date: '2015', panel: 'eulex' });
  element.setState({ crossing: 'brnjak', panel: null });
  element.setAttribute('theme', 'dark');
  const kept = { lang: 'sr-Cyrl', crossing: 'brnjak', date: '2015', theme: 'dark' };
  expect(await element.getState()).toEqual(kept);
  element.step('next');
  element.setState({ date: '2018' });
  scrollTo('in sight');
  expect(addressOf(element)).toBe(`sr-Cyrl/brnjak/?date=2018&theme=dark&host=${location.origin}`);
  const post = listen(element);
  ready(element);
  // What was said after the step stays after it.
  expect(post.mock.calls).toEqual([order('step', { id: 'next' }), order('setState', { date: '2018' })]);
});
