import { describe, expect, it } from 'vitest';
import { datedEvent } from '../../../src/extract/dates/event.js';
import { extractDates } from '../../../src/extract/dates/index.js';
import { documentOf } from '../../support/date-documents.js';

/** "words → event" of each date of a sentence. */
function dated(sentence: string): string[] {
  const document = documentOf([sentence]);
  return extractDates(document).map(
    (m) => `${sentence.slice(m.start, m.end)} → ${datedEvent(document.sentences[0]!, m)?.property ?? ''}`,
  );
}

describe('a part of a day without its day', () => {
  it.each([
    ['The fourth captive had been let go unharmed earlier in the evening.', 'earlier in the evening → release'],
    ['In the early evening, according to police, one of the four had been let go.', 'early evening → release'],
    ['The ship sank in the early hours.', 'early hours → sink'],
    ['The ship sank in the small hours.', 'small hours → sink'],
    ['He was arrested that evening.', 'that evening → arrest'],
    ['He was arrested the same night.', 'same night → arrest'],
    ['The bridge collapsed overnight.', 'overnight → collapse'],
    ['The roof collapsed at dawn.', 'dawn → collapse'],
    ['Two died during the night.', 'night → killed'],
  ])('%s', (sentence, expected) => expect(dated(sentence)).toContain(expected));

  it.each([
    'He walks in the evenings.',
    'The evening news told it.',
    'The overnight train was late.',
    'He sleeps at night.',
    'It was a cold morning.',
    'A night of storms is over.',
    'For hours the road was shut.',
  ])('nothing: %s', (sentence) => expect(dated(sentence)).toEqual([]));

  it('does not take a day from the day that follows it', () => {
    expect(dated('The ship sank in the early hours of Sunday.')).toEqual(['early hours of Sunday → sink']);
  });
});

describe('who says so, between commas', () => {
  it.each([
    ['This month, the chief said, the gun was legally bought.', 'This month → buy'],
    ['On Sunday, officials added, the wall collapsed.', 'Sunday → collapse'],
    ['The ministry says it all happened around noon.', 'around noon → happen'],
  ])('does not govern the date: %s', (sentence, expected) => expect(dated(sentence)).toContain(expected));

  it('does where nothing follows', () =>
    expect(dated('The chief spoke of it and said so on Sunday.')).toEqual(['Sunday → ']));
});
