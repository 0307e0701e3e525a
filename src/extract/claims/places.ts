import type { Document, NameClaim, Reading, Sentence } from '../../model/index.js';
import { clauseIndexAt } from '../../text/clauses.js';
import { contentLemmas } from '../../text/content.js';
import { inSentence } from '../../text/in-sentence.js';
import { plain } from '../../text/typography.js';
import { placedEvent } from '../places/governor.js';
import { type PlacePhrase, placePhrases } from '../places/phrase.js';
import { frame } from './base.js';

/**
 * Where an article says that something happened: one claim for each phrase of place that an event governs ("off the town of X in Y"), `site`
 * telling which event. Left alone: headlines' lists of places, and places where somebody only spoke.
 */
export function placeClaims(document: Document, reading: Reading): NameClaim[] {
  return document.sentences.flatMap((sentence) => {
    const names = inSentence(reading.names, sentence.index);
    if (names.length === 0) return [];
    return placePhrases(sentence, names).flatMap((phrase) => claimOf(document, reading, sentence, phrase));
  });
}

function claimOf(document: Document, reading: Reading, sentence: Sentence, phrase: PlacePhrase): NameClaim[] {
  const { tokens, clauses } = sentence;
  const span = { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end };
  const clause = clauses[clauseIndexAt(sentence, span.start)];
  const of = clause === undefined ? null : placedEvent(tokens, clause, phrase.from, phrase.to);
  if (clause === undefined || of === null) return [];
  return [
    {
      ...frame('place-name', document, reading, sentence.index, span),
      value: { text: plain(document.article.text.slice(span.start, span.end)) },
      name: phrase.names[0]!,
      role: null,
      aliases: [],
      entity: phrase.name.entity,
      site: { of, names: phrase.names, within: phrase.within },
      context: contentLemmas(tokens.slice(clause.from, clause.to), span),
    },
  ];
}
