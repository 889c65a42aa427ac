import type { OwnDeck, OwnEntry } from '../src/present/own/ownDeck.ts';
import type { Step } from '../src/present/steps.ts';
import type { Known } from '../src/state/parameters.ts';

/** Small decks for tests. */

export const known: Known = { crossings: ['jarinje', 'merdare'], firstDay: '2011-12-02', lastDay: '2026-11-21' };

export const shippedStep = (id: string): Step => ({
  id,
  title: `Title of ${id}`,
  lines: [{ text: `Line of ${id}`, sources: ['page-agreement'] }],
  notes: { text: `Notes of ${id}`, sources: ['page-agreement'] },
  view: { crossing: null, panel: 'overview', date: null, at: null, point: [] },
});

export const shipped = ['one', 'two', 'three'].map(shippedStep);

export const ownEntry: OwnEntry = {
  id: 'own-1',
  title: 'Merdare in 2012',
  lines: ['A line', 'Ред други: ћирилица, ë ç š đ ž'],
  notes: 'First.\nSecond.',
  view: { crossing: 'merdare', panel: 'eulex', date: '2012-12-10', at: '9.5/42.94/21.24' },
};

export const ownDeck = (...steps: OwnDeck['steps']): OwnDeck => ({
  format: 'six-crossings-deck',
  version: 1,
  base: '2026-11-21',
  steps,
});
