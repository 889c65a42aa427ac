import { describe, expect, it } from 'vitest';
import { ownDeck, ownEntry, shipped } from '../../../test/ownDecks.ts';
import { loadDeck } from '../../facts/load.ts';
import { applyOwnDeck } from './applyOwnDeck.ts';
import {
  addStep,
  completeDeck,
  freeId,
  hideStep,
  isOwnEntry,
  limits,
  moveStep,
  type OwnDeck,
  removeStep,
  writeLines,
  writeText,
} from './ownDeck.ts';

const idsOf = ({ steps }: OwnDeck) => steps.map(({ id, hidden }) => (hidden ? `(${id})` : id)).join(' ');
const three = ownDeck({ id: 'one' }, { id: 'two' }, { id: 'three' });
const withOwn = ownDeck({ id: 'one' }, ownEntry, { id: 'two' }, { id: 'three' });
const view = { crossing: 'jarinje', panel: 'timeline', date: '2012', at: null } as const;

describe('the deck as it is edited', () => {
  it.each([
    ['names every step that ships', completeDeck(null, shipped, '2026-11-21'), 'one two three'],
    ['keeps its order, and has new ones last', completeDeck(ownDeck({ id: 'three' }), shipped, ''), 'three one two'],
    [
      'lets go of what ships no longer',
      completeDeck(ownDeck({ id: 'gone' }, ownEntry), shipped, ''),
      'own-1 one two three',
    ],
    ['hides a step', hideStep(three, 'two', true), 'one (two) three'],
    ['shows a step again', hideStep(hideStep(three, 'two', true), 'two', false), 'one two three'],
    [
      'shows at least one step',
      hideStep(hideStep(hideStep(three, 'one', true), 'two', true), 'three', true),
      '(one) (two) three',
    ],
    ['moves a step on', moveStep(three, 'one', 1), 'two one three'],
    ['moves a step back', moveStep(three, 'three', -1), 'one three two'],
    ['moves the first no further back', moveStep(three, 'one', -1), 'one two three'],
    ['moves the last no further on', moveStep(three, 'three', 5), 'one two three'],
    ['moves nothing that is not there', moveStep(three, 'nine', 1), 'one two three'],
    ['takes out a step of one’s own', removeStep(withOwn, 'own-1'), 'one two three'],
    ['never takes out one that ships', removeStep(withOwn, 'two'), 'one own-1 two three'],
    [
      'never takes out the last that is shown',
      removeStep(ownDeck(ownEntry, { id: 'one', hidden: true }), 'own-1'),
      'own-1 (one)',
    ],
    ['adds a view behind a step', addStep(three, 'New', view, 'one'), 'one own-1 two three'],
    ['adds a view at the end', addStep(three, 'New', view, 'nine'), 'one two three own-1'],
  ])('%s', (_, deck, ids) => {
    expect(idsOf(deck)).toBe(ids);
  });

  it('keeps what the map shows, the camera as an address writes it', () => {
    const at = { zoom: 9.5, latitude: 42.94, longitude: 21.24 };
    expect(addStep(three, 'New', { ...view, at }, null).steps.at(-1)).toEqual({
      id: 'own-1',
      title: 'New',
      lines: [],
      notes: '',
      view: { crossing: 'jarinje', panel: 'timeline', date: '2012', at: '9.5/42.94/21.24' },
    });
  });

  it('cuts a title that is too long, and never through a character', () => {
    const title = `${'x'.repeat(limits.title - 1)}😀`;
    expect(addStep(three, title, view, null).steps.at(-1)).toMatchObject({ title: 'x'.repeat(limits.title - 1) });
  });

  it('gives a new step an id that no other has', () => {
    expect(freeId(withOwn)).toBe('own-2');
    expect(freeId(ownDeck({ ...ownEntry, id: 'own-2' }))).toBe('own-1');
  });

  it('writes titles, notes and lines, and takes back those of a step that ships', () => {
    const written = writeText(writeText(withOwn, 'one', 'title', 'Mine'), 'one', 'notes', '');
    expect(written.steps[0]).toEqual({ id: 'one', title: 'Mine', notes: '' });
    expect(writeText(written, 'one', 'title', null).steps[0]).toEqual({ id: 'one', notes: '' });
    expect(writeText(withOwn, 'own-1', 'title', null)).toEqual(withOwn);
    expect(writeLines(withOwn, 'own-1', ['L']).steps[1]).toMatchObject({ lines: ['L'] });
    expect(writeLines(withOwn, 'one', ['L'])).toEqual(withOwn);
  });
});

describe('a deck upon the one that ships', () => {
  const titles = (deck: OwnDeck | null) => applyOwnDeck(shipped, deck).visible.map(({ title }) => title);

  it('changes nothing where there is none', () => {
    expect(applyOwnDeck(shipped, null).visible).toEqual(shipped);
  });

  it('shows the room what is not hidden, and the editor everything', () => {
    const { all, visible } = applyOwnDeck(shipped, ownDeck({ id: 'three' }, { id: 'one', hidden: true }, ownEntry));
    expect(visible.map(({ id }) => id)).toEqual(['three', 'own-1', 'two']);
    expect(all.map(({ step, isHidden, isOwn }) => [step.id, isHidden, isOwn])).toEqual([
      ['three', false, false],
      ['one', true, false],
      ['own-1', false, true],
      ['two', false, false],
    ]);
  });

  it('has one’s own words, without the sources of those they replace', () => {
    const { visible } = applyOwnDeck(shipped, ownDeck({ id: 'one', title: 'Mine', notes: 'My notes' }));
    expect(visible[0]).toEqual({
      ...shipped[0],
      title: 'Mine',
      notes: { text: 'My notes', sources: [] },
    });
    expect(titles(ownDeck({ id: 'one', title: 'Mine' }))).toEqual(['Mine', 'Title of two', 'Title of three']);
  });

  it('makes a view into a step that points at its crossing', () => {
    expect(applyOwnDeck(shipped, ownDeck(ownEntry)).visible[0]).toEqual({
      id: 'own-1',
      title: 'Merdare in 2012',
      lines: ownEntry.lines.map((text) => ({ text, sources: [] })),
      notes: { text: 'First.\nSecond.', sources: [] },
      view: {
        crossing: 'merdare',
        panel: 'eulex',
        date: '2012-12-10',
        at: { zoom: 9.5, latitude: 42.94, longitude: 21.24 },
        point: ['merdare'],
      },
    });
  });

  it('never leaves the room with nothing', () => {
    const hidden = ['one', 'two', 'three'].map((id) => ({ id, hidden: true }));
    expect(applyOwnDeck(shipped, ownDeck(...hidden)).visible).toEqual(shipped);
  });
});

it('no step that ships has an id of one’s own', async () => {
  const { steps } = await loadDeck('en');
  expect(steps.filter(({ id }) => isOwnEntry({ id }))).toEqual([]);
});
