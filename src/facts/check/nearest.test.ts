import { describe, expect, it } from 'vitest';
import { findNearest, suggest } from './nearest.ts';

const known = ['confidence', 'sources', 'note', 'from', 'to', 'jarinje', 'brnjak', 'kosovo-customs', 'serbia-customs'];

describe('the word that was meant', () => {
  it.each([
    ['confidense', 'confidence'],
    ['confidnece', 'confidence'],
    ['confidenc', 'confidence'],
    ['Confidence', 'confidence'],
    ['source', 'sources'],
    ['soruces', 'sources'],
    ['notes', 'note'],
    ['form', 'from'],
    ['jarinja', 'jarinje'],
    ['kosova-customs', 'kosovo-customs'],
    ['note', 'note'],
  ])('by %s is %s', (word, meant) => {
    expect(findNearest(word, known)).toBe(meant);
  });

  it.each(['editor', 'podujeve', '', 'x', 'customs', 'notes-and-more', '__proto__'])(
    'by “%s” is anybody’s guess',
    (word) => {
      expect(
        findNearest(word, ['confidence', 'sources', 'note', 'jarinje', 'brnjak', 'kosovo-customs']),
      ).toBeUndefined();
    },
  );

  it('is the nearest of several', () => {
    expect(findNearest('merdar', ['merda', 'merdare', 'merdars'])).toBe('merda');
    expect(findNearest('mutivoda', ['mutivodes', 'mutivode'])).toBe('mutivode');
  });

  it('is asked for, or else the remedy is said', () => {
    expect(suggest('notes', known, 'add it')).toBe(': did you mean "note"?');
    expect(suggest('editor', known, 'add it')).toBe(': add it');
    expect(suggest('note', [], 'add it')).toBe(': add it');
  });
});
