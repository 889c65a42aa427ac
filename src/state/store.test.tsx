import { act, renderHook } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadFacts } from '../facts/load.ts';
import { defaultChoices } from './parameters.ts';
import {
  actions,
  isDateMoving,
  onStateChange,
  readChoices,
  resetState,
  useCamera,
  useChosenAgency,
  useChosenDate,
  useChosenPlace,
  useDate,
  useFacts,
  useHiddenEventKinds,
  useHiddenStatuses,
  useIsDateMoving,
  useLanguage,
  useOpenSource,
  usePanel,
  usePointedCrossing,
  useRejectedValues,
  useSelectedCrossing,
  useThemeChoice,
  useView,
} from './store.ts';

beforeEach(() => resetState());

const camera = { zoom: 9, latitude: 43, longitude: 21 };
const read = <Value,>(hook: () => Value): Value => renderHook(hook).result.current;

describe('at first', () => {
  it('nothing is chosen and nothing passes', () => {
    expect(readChoices()).toEqual(defaultChoices);
    expect([read(usePointedCrossing), read(useChosenAgency), read(useChosenPlace), read(useOpenSource)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect([read(useHiddenStatuses), read(useHiddenEventKinds), read(useRejectedValues)]).toEqual([[], [], []]);
    expect(isDateMoving()).toBe(false);
  });

  it('the facts are not there, and asking for them says so', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(() => renderHook(useFacts)).toThrow('the facts are not loaded yet');
    expect(read(useDate)).toBe('');
  });
});

describe('the date', () => {
  it('is that of the data where none is chosen', async () => {
    const facts = await loadFacts('en');
    actions.factsLoaded(facts);
    expect(read(useFacts)).toBe(facts);
    expect([read(useDate), read(useChosenDate)]).toEqual([facts.dataset.asOf, null]);
    actions.dateChosen('2012-12');
    expect([read(useDate), read(useChosenDate)]).toEqual(['2012-12', '2012-12']);
    actions.dateChosen(null);
    expect(read(useDate)).toBe(facts.dataset.asOf);
  });

  it('moves while it is dragged, and rests with the last', () => {
    actions.dateChosen('2012-12-10', true);
    expect([read(useChosenDate), read(useIsDateMoving), isDateMoving()]).toEqual(['2012-12-10', true, true]);
    actions.dateChosen('2012-12-31');
    expect([read(useChosenDate), isDateMoving()]).toEqual(['2012-12-31', false]);
  });
});

describe('the selection of a crossing', () => {
  it('lets the camera go, closes the open source and keeps the panel', () => {
    actions.panelOpened('eulex');
    actions.cameraMoved(camera);
    actions.crossingSelected('brnjak');
    expect([read(useSelectedCrossing), read(useCamera), read(usePanel)]).toEqual(['brnjak', null, 'eulex']);
  });

  it('leads from the sources of all to the overview of the one', () => {
    actions.sourceOpened('page-agreement');
    expect([read(usePanel), read(useOpenSource)]).toEqual(['sources', 'page-agreement']);
    actions.crossingSelected('brnjak');
    expect([read(usePanel), read(useOpenSource)]).toEqual(['overview', null]);
  });

  it('leads from the sources of one to the sources of the other', () => {
    actions.crossingSelected('brnjak');
    actions.panelOpened('sources');
    actions.crossingSelected('merdare');
    expect([read(useSelectedCrossing), read(usePanel)]).toEqual(['merdare', 'sources']);
  });

  it('keeps the place from which one goes through the nearest', () => {
    const place = { longitude: 21, latitude: 43, names: null };
    actions.placeChosen(place);
    actions.crossingSelected('merdare');
    expect(read(useChosenPlace)).toBe(place);
  });

  it('is cleared with the camera and the open source', () => {
    actions.crossingSelected('merdare');
    actions.sourceOpened('page-agreement');
    actions.cameraMoved(camera);
    actions.selectionCleared();
    expect([read(useSelectedCrossing), read(useCamera), read(useOpenSource)]).toEqual([null, null, null]);
  });
});

describe('the other actions', () => {
  it('each write what they are named for', () => {
    actions.viewChosen('table');
    actions.themeChosen('contrast');
    actions.languageChosen('sr-Cyrl');
    actions.crossingPointedAt('jarinje');
    actions.agencyChosen('kosovo-customs');
    expect([read(useView), read(useThemeChoice), read(useLanguage)]).toEqual(['table', 'contrast', 'sr-Cyrl']);
    expect([read(usePointedCrossing), read(useChosenAgency)]).toEqual(['jarinje', 'kosovo-customs']);
    expect(readChoices()).toEqual({ ...defaultChoices, view: 'table', theme: 'contrast', lang: 'sr-Cyrl' });
  });

  it('toggle filters one by one', () => {
    actions.statusToggled('interim');
    actions.statusToggled('agreed');
    expect(read(useHiddenStatuses)).toEqual(['interim', 'agreed']);
    actions.statusToggled('interim');
    expect(read(useHiddenStatuses)).toEqual(['agreed']);
    actions.eventKindToggled('trade');
    expect(read(useHiddenEventKinds)).toEqual(['trade']);
    actions.eventKindToggled('trade');
    expect(read(useHiddenEventKinds)).toEqual([]);
  });

  it('close the open source when another panel is opened', () => {
    actions.sourceOpened('page-agreement');
    actions.panelOpened('sources');
    expect(read(useOpenSource)).toBeNull();
  });

  it('dismiss the notice of bad values', () => {
    actions.choicesRead({ ...defaultChoices, panel: 'eulex' }, [{ name: 'date', value: 'never' }]);
    expect([read(usePanel), read(useRejectedValues)]).toEqual(['eulex', [{ name: 'date', value: 'never' }]]);
    actions.noticeDismissed();
    expect([read(usePanel), read(useRejectedValues)]).toEqual(['eulex', []]);
  });
});

describe('a component', () => {
  it('is rendered again for what it reads and for nothing else', () => {
    let renderings = 0;
    const { result } = renderHook(() => {
      renderings += 1;
      return useSelectedCrossing();
    });
    act(() => actions.cameraMoved(camera));
    act(() => actions.themeChosen('dark'));
    expect(renderings).toBe(1);
    act(() => actions.crossingSelected('brnjak'));
    expect([renderings, result.current]).toEqual([2, 'brnjak']);
  });

  it('may listen to every change until it ends that', () => {
    const listener = vi.fn();
    const stop = onStateChange(listener);
    actions.viewChosen('table');
    stop();
    actions.viewChosen('map');
    expect(listener).toHaveBeenCalledTimes(1);
  });
});
