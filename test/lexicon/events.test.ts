import { describe, expect, it } from 'vitest';
import { EVENT_CLASSES, eventClass, eventClassOf, eventNounClass, isEventClass } from '../../src/lexicon/events.js';

describe('the class of an event word', () => {
  it.each([
    ['slay', 'killed'],
    ['assault', 'attack'],
    ['fire', 'shoot'],
    ['unharmed', 'survive'],
    ['bridge', null],
  ])('%s: %s', (lemma, name) => expect(eventClass(lemma)).toBe(name));

  it('is told by the part of speech where a word has two', () => {
    expect(eventClassOf({ lemma: 'fire', lower: 'fired', pos: 'VERB' })).toBe('shoot');
    expect(eventClassOf({ lemma: 'fire', lower: 'fire', pos: 'NOUN' })).toBe('burn');
    expect(eventNounClass('fire')).toBe('burn');
  });

  it('of a participle is found by its form', () => {
    expect(eventClassOf({ lemma: 'miss', lower: 'missing', pos: 'VERB' })).toBe('missing');
    expect(eventClassOf({ lemma: 'wounded', lower: 'wounded', pos: 'ADJ' })).toBe('injured');
  });

  it('is no class for a word of no event', () => {
    expect(eventClassOf({ lemma: 'fire', lower: 'fire', pos: 'PROPN' })).toBeNull();
    expect(isEventClass('bridge')).toBe(false);
    expect(EVENT_CLASSES).toContain('killed');
  });
});
