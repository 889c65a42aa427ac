import { describe, expect, it } from 'vitest';
import { known, ownDeck, ownEntry } from '../../../test/ownDecks.ts';
import { activateLocale, loadMessages, translate } from '../../i18n/translate.tsx';
import { limits } from './ownDeck.ts';
import { readLines, readNotes, readOwnDeck, readTitle } from './readOwnDeck.ts';

const words = (count: number) => 'реч '.repeat(count).trim();
const own = (change: object) => ownDeck({ ...ownEntry, ...change });
const looking = (change: object) => own({ view: { ...ownEntry.view, ...change } });
const many = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `step-${index}` }));
const read = (document: unknown) =>
  readOwnDeck(typeof document === 'string' ? document : JSON.stringify(document), known);

const accepted: readonly (readonly [what: string, document: unknown])[] = [
  ['one step that ships', ownDeck({ id: 'one' })],
  ['a step that ships no longer', ownDeck({ id: 'gone-since' })],
  ['a hidden step', ownDeck({ id: 'one', hidden: true })],
  ['a step shown in so many words', ownDeck({ id: 'one', hidden: false })],
  ['a title and notes of one’s own', ownDeck({ id: 'one', title: 'Наслов', notes: 'Shënime' })],
  ['empty notes', ownDeck({ id: 'one', notes: '' })],
  ['a step of one’s own', ownDeck(ownEntry)],
  ['a hidden step of one’s own', own({ hidden: true })],
  ['no lines', own({ lines: [] })],
  ['four lines', own({ lines: ['1', '2', '3', '4'] })],
  ['the longest title', own({ title: 'x'.repeat(limits.title) })],
  ['the longest line', own({ lines: ['x'.repeat(limits.line)] })],
  ['the longest notes', own({ notes: words(limits.notesWords) })],
  ['markup, which is text', own({ title: '<img src=x onerror=alert(1)>' })],
  ['a letter beyond the first plane', own({ title: 'Map 🗺' })],
  ['a view of all six', looking({ crossing: null, date: null, at: null })],
  ['a year', looking({ date: '2012' })],
  ['a month', looking({ date: '2012-12' })],
  ['the first day', looking({ date: '2011-12-02' })],
  ['the last day', looking({ date: '2026-11-21' })],
  ['a camera at the edge', looking({ at: '15/47/28.5' })],
  ['as many steps as there may be', ownDeck(...many(limits.entries))],
  ['a byte order mark', `\uFEFF${JSON.stringify(ownDeck({ id: 'one' }))}`],
];

const refused: readonly (readonly [what: string, document: unknown, fault: object])[] = [
  ['nothing', '', { reason: 'unreadable' }],
  ['no JSON', 'steps: one', { reason: 'unreadable' }],
  ['half a file', JSON.stringify(ownDeck(ownEntry)).slice(0, -9), { reason: 'unreadable' }],
  ['a very long text', 'x'.repeat(400_001), { reason: 'tooLarge' }],
  ['null', null, { reason: 'otherFormat' }],
  ['a list', [], { reason: 'otherFormat' }],
  ['another’s file', { steps: [] }, { reason: 'otherFormat' }],
  ['another format', { ...ownDeck({ id: 'one' }), format: 'slides' }, { reason: 'otherFormat' }],
  ['a later version', { ...ownDeck({ id: 'one' }), version: 2 }, { reason: 'otherVersion' }],
  ['no version', { ...ownDeck({ id: 'one' }), version: undefined }, { reason: 'otherVersion' }],
  ['no base', { ...ownDeck({ id: 'one' }), base: undefined }, { reason: 'shape', field: 'base' }],
  ['a base that is no date', { ...ownDeck({ id: 'one' }), base: 'today' }, { reason: 'date', field: 'base' }],
  ['a foreign field', { ...ownDeck({ id: 'one' }), theme: 'x' }, { reason: 'shape', field: 'theme' }],
  ['no list of steps', { ...ownDeck(), steps: {} }, { reason: 'shape', field: 'steps' }],
  ['no step', ownDeck(), { reason: 'noSteps', field: 'steps' }],
  ['too many steps', ownDeck(...many(limits.entries + 1)), { reason: 'tooManySteps', field: 'steps' }],
  ['a step that is a text', { ...ownDeck(), steps: ['one'] }, { reason: 'shape', step: 1 }],
  ['a step without an id', { ...ownDeck(), steps: [{ id: 'one' }, {}] }, { reason: 'shape', step: 2, field: 'id' }],
  [
    'an id that turns into no text',
    { ...ownDeck(), steps: [{ id: { toString: 1, valueOf: 1 } }] },
    { reason: 'shape', step: 1, field: 'id' },
  ],
  ['an id with markup', ownDeck({ id: '<b>' }), { reason: 'id', step: 1, field: 'id' }],
  ['an endless id', ownDeck({ id: 'x'.repeat(81) }), { reason: 'id', step: 1, field: 'id' }],
  ['the same step twice', ownDeck({ id: 'one' }, { id: 'two' }, { id: 'one' }), { reason: 'twice', step: 3 }],
  ['lines for a step that ships', ownDeck({ ...ownEntry, id: 'one' }), { reason: 'shape', step: 1, field: 'lines' }],
  ['a title that is empty', own({ title: '  ' }), { reason: 'empty', step: 1, field: 'title' }],
  ['a title that is a number', own({ title: 7 }), { reason: 'shape', step: 1, field: 'title' }],
  [
    'a title too long',
    own({ title: 'x'.repeat(limits.title + 1) }),
    { reason: 'titleLength', step: 1, field: 'title' },
  ],
  ['a title of two lines', own({ title: 'one\ntwo' }), { reason: 'notPlain', step: 1, field: 'title' }],
  ['a title that turns round', own({ title: 'a\u202eb' }), { reason: 'notPlain', step: 1, field: 'title' }],
  ['half a character', own({ title: 'a\ud800' }), { reason: 'notPlain', step: 1, field: 'title' }],
  ['a fifth line', own({ lines: ['1', '2', '3', '4', '5'] }), { reason: 'lineCount', step: 1, field: 'lines' }],
  [
    'a line too long',
    own({ lines: ['1', 'x'.repeat(limits.line + 1)] }),
    { reason: 'lineLength', step: 1, field: 'lines.1' },
  ],
  ['notes too long', own({ notes: words(limits.notesWords + 1) }), { reason: 'notesLength', step: 1, field: 'notes' }],
  ['notes of one endless word', own({ notes: 'x'.repeat(2001) }), { reason: 'notesLength', step: 1, field: 'notes' }],
  ['notes with a control character', own({ notes: 'a\u0007' }), { reason: 'notPlain', step: 1, field: 'notes' }],
  [
    'a crossing that is none',
    looking({ crossing: 'nowhere' }),
    { reason: 'crossing', step: 1, field: 'view.crossing' },
  ],
  ['a panel that is none', looking({ panel: 'admin' }), { reason: 'panel', step: 1, field: 'view.panel' }],
  ['a date before the record', looking({ date: '2010' }), { reason: 'date', step: 1, field: 'view.date' }],
  ['a date after the record', looking({ date: '2027' }), { reason: 'date', step: 1, field: 'view.date' }],
  ['a date that is none', looking({ date: '2012-13' }), { reason: 'date', step: 1, field: 'view.date' }],
  ['a place off the map', looking({ at: '9/60/21' }), { reason: 'camera', step: 1, field: 'view.at' }],
  ['a camera of another shape', looking({ at: { zoom: 9 } }), { reason: 'camera', step: 1, field: 'view.at' }],
  ['a view that is missing', own({ view: undefined }), { reason: 'shape', step: 1, field: 'view' }],
  ['a foreign field in a view', looking({ script: 'x' }), { reason: 'shape', step: 1, field: 'view.script' }],
  [
    'a prototype',
    `{"format":"six-crossings-deck","version":1,"base":"2026","steps":[{"id":"one","__proto__":{}}]}`,
    { reason: 'shape', step: 1, field: '__proto__' },
  ],
];

describe('reading a deck', () => {
  it.each(accepted)('takes %s', (_, document) => {
    expect(read(document)).toEqual({ deck: expect.objectContaining({ format: 'six-crossings-deck' }) });
  });

  it.each(refused)('refuses %s', (_, document, fault) => {
    expect(read(document)).toEqual({ fault });
  });

  it('gives back what was written', () => {
    const deck = ownDeck({ id: 'one', hidden: true }, ownEntry, { id: 'two', title: 'Друго', notes: '' });
    expect(read(deck).deck).toEqual(deck);
  });

  it('survives what nobody would write', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(read(deep).deck).toBeUndefined();
    expect(read(`{"format":"six-crossings-deck","version":1,"base":"2026","steps":${deep}}`).fault).toBeDefined();
  });
});

describe('what is typed', () => {
  it.each([
    [readTitle('  Mine '), { value: 'Mine' }],
    [readTitle(''), { reason: 'empty' }],
    [readTitle('x'.repeat(61)), { reason: 'titleLength' }],
    [readLines(' one \n\n two'), { value: ['one', 'two'] }],
    [readLines(''), { value: [] }],
    [readLines('1\n2\n3\n4\n5'), { reason: 'lineCount' }],
    [readNotes('one\r\ntwo\tthree '), { value: 'one\ntwo three' }],
    [readNotes(words(111)), { reason: 'notesLength' }],
  ])('is read (%#)', (reading, expected) => {
    expect(reading).toEqual(expected);
  });
});

it('says the limits that hold', async () => {
  await activateLocale('en');
  await loadMessages('talk');
  expect(translate('owndeck.fault.titleLength')).toContain(` ${limits.title} `);
  expect(translate('owndeck.fault.lineLength')).toContain(` ${limits.line} `);
  expect(translate('owndeck.fault.notesLength')).toContain(` ${limits.notesWords} `);
  expect(translate('owndeck.fault.tooManySteps')).toContain(` ${limits.entries} `);
  expect(translate('owndeck.fault.lineCount')).toContain(' four ');
  expect(limits.lines).toBe(4);
});
