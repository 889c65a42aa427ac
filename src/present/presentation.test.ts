import { beforeEach, describe, expect, it } from 'vitest';
import { actions, readChoices, resetState } from '../state/store.ts';
import { indexOfStep, isAway, presenting, readPresentation, resetPresentation } from './presentation.ts';
import type { Step } from './steps.ts';

const stepOf = (id: string, view: Partial<Step['view']> = {}): Step => ({
  id,
  title: id,
  lines: [],
  notes: { text: '', sources: [] },
  view: { crossing: null, panel: 'overview', date: null, at: null, ...view },
});

const steps = [
  stepOf('start', { date: '2011-12-02' }),
  stepOf('merdare', { crossing: 'merdare', panel: 'agencies' }),
  stepOf('end', { point: ['brnjak'] }),
];

beforeEach(() => {
  resetState();
  resetPresentation();
  presenting.stepsRead(steps);
});

describe('on stage', () => {
  it('a step puts on the map what it shows, and nothing of the step before', () => {
    presenting.goTo(1);
    expect(readChoices()).toMatchObject({ step: 'merdare', crossing: 'merdare', panel: 'agencies', date: null });
    presenting.next();
    expect(readChoices()).toMatchObject({ step: 'end', crossing: null, panel: 'overview' });
  });

  it('a step shows its layers, and the next without any takes them away', () => {
    presenting.stepsRead([stepOf('belt', { layers: ['kfor', 'belt'] }), stepOf('none')]);
    presenting.first();
    expect(readChoices().layers).toEqual(['belt', 'kfor']);
    expect(isAway(stepOf('belt', { layers: ['kfor', 'belt'] }))).toBe(false);
    presenting.next();
    expect(readChoices()).toMatchObject({ step: 'none', layers: [] });
  });

  it('the ends are ends', () => {
    presenting.first();
    presenting.previous();
    expect(readChoices().step).toBe('start');
    presenting.last();
    presenting.next();
    expect(readChoices().step).toBe('end');
    presenting.goTo(7);
    expect(readChoices().step).toBe('end');
  });

  it.each([
    ['another crossing', () => actions.crossingSelected('brnjak')],
    ['another date', () => actions.dateChosen('2020')],
    ['another layer', () => actions.layerToggled('belt')],
    ['another place', () => actions.cameraMoved({ zoom: 9, latitude: 43, longitude: 21 })],
  ])('%s is a detour, from which the next press leads back, and only the one after it on', (_, leave) => {
    presenting.first();
    const [first, second] = steps as [Step, Step];
    expect(isAway(first)).toBe(false);
    leave();
    expect(isAway(first)).toBe(true);
    presenting.next();
    expect(readChoices()).toMatchObject({ step: first.id, crossing: null, date: '2011-12-02', at: null });
    presenting.next();
    expect(readChoices().step).toBe(second.id);
  });

  it('a step takes away the blank screen and what lies over the stage', () => {
    presenting.screenToggled('black');
    presenting.overlayToggled('help');
    expect(readPresentation()).toMatchObject({ screen: 'deck', overlay: 'help' });
    presenting.screenToggled('white');
    presenting.next();
    expect(readPresentation()).toMatchObject({ screen: 'deck', overlay: null });
  });

  it('a blank screen stops what goes on by itself; the same key twice is none', () => {
    presenting.playingToggled();
    presenting.screenToggled('black');
    expect(readPresentation()).toMatchObject({ screen: 'black', isPlaying: false });
    presenting.screenToggled('black');
    expect(readPresentation().screen).toBe('deck');
    presenting.toolToggled('pen');
    presenting.toolToggled('spotlight');
    expect(readPresentation().tool).toBe('spotlight');
    presenting.toolToggled('spotlight');
    expect(readPresentation().tool).toBeNull();
  });

  it('a step that is not there counts as the first', () => {
    expect(indexOfStep(steps, 'nowhere')).toBe(0);
    expect(indexOfStep(steps, null)).toBe(0);
    expect(indexOfStep(steps, 'end')).toBe(2);
  });
});
