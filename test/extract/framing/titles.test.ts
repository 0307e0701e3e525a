import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extract/index.js';
import type { FramingClaim } from '../../../src/model/index.js';
import { documentOf } from '../../judge/documents.js';

const BODY = 'The first paragraph of this story tells nothing at all.\n\nThe second tells no more.\n';

/** What a headline calls the event, or who did it, as quoted. */
function wordsIn(headline: string): string[] {
  const { claims } = extract(documentOf('a', `${headline}\n\n${BODY}`));
  const told = claims.filter((c): c is FramingClaim => c.kind === 'framing' && c.sentence === 0);
  return told.filter((c) => ['incident', 'payment', 'perpetrator'].includes(c.concept)).map((c) => c.evidence.quote);
}

describe('a word for the event in a headline is read', () => {
  it.each([
    ['at its start', 'Attack at a market leaves the town in shock', ['Attack at a market']],
    ['before its verb', 'Gunman kills ten in supermarket', ['Gunman']],
    ['where each word has a capital', 'Mourning After The Ellery Bridge Disaster', ['Ellery Bridge Disaster']],
    ['before a verb with a capital', 'Train Collision Kills Nine Near Ellery', ['Train Collision']],
    ['in “-ing”, behind a name', 'Ellery shooting: what we know so far', ['Ellery shooting']],
    ['before what hangs on it', 'Stationmaster held as train collision death toll reaches 36', ['train collision']],
    ['behind a verb in “-s”', 'Train hits lorry, Ellery mayor slams raid on market', ['raid on market']],
    ['with its sum, whole', 'Agency Approves $5 Billion Fine For Ellery Bank', ['$5 Billion Fine For Ellery Bank']],
  ])('%s', (_, headline, words) => {
    expect(wordsIn(headline)).toEqual(words);
  });

  it.each([
    ['a part of another name', 'Fire Department Chief Quits'],
    ['of dogs', 'Attack dogs seized in Ellery'],
    ['what is done to somebody', 'Police shooting at crowd kills two'],
    ['kept from happening', 'Army Operation To Prevent Terror Attack Leaves Nine Dead'],
  ])('but not where it is %s', (_, headline) => {
    expect(wordsIn(headline)).toEqual([]);
  });
});

/** The acts of an article on an owl and a president, and the change of power, as quoted. */
const actsIn = (sentence: string): string[] =>
  extract(documentOf('a', `News from Norland\n\nThe town was calm.\n\n${sentence}\n`))
    .claims.filter((c): c is FramingClaim => c.kind === 'framing')
    .filter((c) => ['ousting', 'power-change', 'release'].includes(c.concept))
    .map((c) => `${c.label}: ${c.evidence.quote}`);

describe('how somebody got free or lost power is read', () => {
  it.each([
    ['The owl was set loose on Monday.', ['set loose: The owl was set loose']],
    ['The owl escaped from the zoo.', ['escape: The owl escaped']],
    ['Vandals freed the owl.', ['free: Vandals freed the owl']],
    ['The president was toppled by special forces.', ['topple: The president was toppled by special forces']],
    ['She was ousted this year in a de facto coup.', ['coup: de facto coup']],
    ['The army’s power grab drew protests.', ['power grab: army’s power grab']],
  ])('%s', (sentence, read) => {
    expect(actsIn(sentence)).toEqual(read);
  });

  it.each([
    'The owl could get out.',
    'They meant to free the owl.',
    'The wind toppled trees.',
    'Gas escaped from the pipe.',
  ])('but not in: %s', (sentence) => {
    expect(actsIn(sentence)).toEqual([]);
  });
});
