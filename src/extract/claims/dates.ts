import { DAY_PARTS, MONTHS, WEEKDAYS, ZONES } from '../../lexicon/calendar.js';
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.js';
import type { DateClaim, DateMention, Document, Reading, Sentence } from '../../model/index.js';
import { contentLemmas } from '../../text/content.js';
import { tokenFrom } from '../../text/token-span.js';
import { datedEvent } from '../dates/event.js';
import { frame } from './base.js';

/** True for words that are themselves dates or times, and for verbs of speech: they tell nothing of the event. */
const isIdle = (lemma: string): boolean =>
  MONTHS.has(lemma) ||
  WEEKDAYS.has(lemma) ||
  DAY_PARTS.has(lemma) ||
  ZONES.has(lemma) ||
  CLAUSE_VERBS.has(lemma) ||
  lemma === 'hour' ||
  lemma === 'month' ||
  /^\d/.test(lemma) ||
  lemma.endsWith('.m.');

/**
 * One claim for each date or time of day that dates an event: `property` is the event's class (else its lemma), `context`
 * the content lemmas of the clauses that tell it. Left alone: dates of speech ("said on Tuesday") and dates that no word
 * governs (a byline).
 */
export function dateClaims(document: Document, reading: Reading): DateClaim[] {
  return reading.dates.flatMap((mention) => {
    const sentence = document.sentences[mention.sentence];
    if (sentence === undefined || isConverted(mention, sentence) || isOfUnknownSpeech(mention, sentence)) return [];
    const event = datedEvent(sentence, mention);
    if (event === null) return [];
    const base = frame('date', document, reading, mention.sentence, mention);
    // Written out: one object made at once costs a fraction of one that is spread and then grows.
    return {
      id: base.id,
      kind: base.kind,
      article: base.article,
      evidence: base.evidence,
      sentence: base.sentence,
      speaker: base.speaker,
      voice: base.voice,
      event: base.event,
      value: {
        start: mention.from,
        end: mention.to,
        time: mention.time,
        ...(mention.timeTo !== undefined && { timeTo: mention.timeTo }),
        text: document.article.text.slice(mention.start, mention.end),
      },
      precision: mention.precision,
      hedge: mention.hedge,
      role: mention.role,
      relative: mention.relative,
      ...(mention.zone !== null && mention.zone !== undefined && { zone: mention.zone }),
      property: event.property,
      context: contentLemmas(event.told, mention).filter((lemma) => !isIdle(lemma)),
    };
  });
}

/** "today" in a quotation, where nothing tells on which day it was spoken. */
const isOfUnknownSpeech = ({ from, start, end }: DateMention, { tokens, quotations }: Sentence): boolean =>
  from === null &&
  quotations.some((q) => q.start <= start && end <= q.end) &&
  tokens.some((t) => t.start >= start && t.end <= end && FROM_SPEAKING.has(t.lower));

const FROM_SPEAKING = new Set(['today', 'tomorrow', 'tonight', 'yesterday', 'night']);

/** "04:52 local time (22:52 GMT on Monday)", "9 p.m. (noon in the islands)": a time in brackets right behind a time is that time again. */
function isConverted({ start, time }: DateMention, { tokens }: Sentence): boolean {
  if (time === null) return false;
  const i = tokenFrom(tokens, start);
  const before = tokens[i - 2];
  return (
    tokens[i - 1]?.text === '(' && before !== undefined && (/^\d|m\.?$/.test(before.lower) || before.lower === 'time')
  );
}
