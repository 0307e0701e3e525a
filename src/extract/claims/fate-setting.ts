import { fateNamed } from '../../lexicon/fates.js';
import type { Document, EventAnchor, QuantityMention, Reading } from '../../model/index.js';
import { toDay } from '../../text/calendar.js';
import { inSentence } from '../../text/in-sentence.js';
import { isTally, REPORTED } from './tolls.js';
import { type Setting, whereOf } from './where.js';

/** What the sentence of a mention tells of places: its names, those of the two sentences before, and its counts. */
function settingOf(document: Document, reading: Reading, at: number): Setting {
  return {
    sentence: document.sentences[at]!,
    names: inSentence(reading.names, at),
    before: [at - 2, at - 1].filter((k) => k >= 0).flatMap((k) => [...inSentence(reading.names, k)]),
    figures: inSentence(reading.quantities, at)
      .filter((m) => m.dimension === 'count')
      .map((m) => m.figure),
  };
}

/**
 * The event of a fate that its own sentence does not date: "The ferry sank in 2009. Thirty-one people died." goes on with the sentence before, when
 * that one, of the same paragraph, is dated in full.
 */
function carriedOn(event: EventAnchor, document: Document, reading: Reading, at: number): EventAnchor {
  const [before, here] = [document.sentences[at - 1], document.sentences[at]!];
  if (event.from !== null || before === undefined || before.paragraph !== here.paragraph) return event;
  if (inSentence(reading.dates, at).some((d) => d.from !== null)) return event;
  const date = inSentence(reading.dates, at - 1).find((d) => d.from !== null && !d.relative && d.role === 'on');
  return date === undefined ? event : { ...event, from: date.from, to: date.to };
}

/** Counts in a sentence from which on it is a table, which tells no places of people. */
const TABLE = 16;

/** Where the people of a figure are told to be, by clause `at` of its sentence; nowhere where it counts no fate. */
export function whereTold(
  m: QuantityMention,
  property: string,
  at: number,
  document: Document,
  reading: Reading,
): readonly string[] {
  if (m.dimension !== 'count' || fateNamed(property) === undefined) return [];
  const setting = settingOf(document, reading, m.sentence);
  return setting.figures.length < TABLE ? whereOf(setting, at, m.figure) : [];
}

/** The event of a figure; a day beside a tally, shortly before the article, is that of the count, not of what happened. */
export function eventOf(
  m: QuantityMention,
  property: string,
  event: EventAnchor,
  document: Document,
  reading: Reading,
): EventAnchor {
  if (fateNamed(property) === undefined) return event;
  const published = document.article.published.value;
  if (
    isTally(m, document.sentences[m.sentence]!) &&
    event.from !== null &&
    published !== null &&
    Math.abs(toDay(published) - toDay(event.from)) <= REPORTED
  )
    return { ...event, from: null, to: null };
  return carriedOn(event, document, reading, m.sentence);
}
