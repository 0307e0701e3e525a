import type { Document, NameClaim, Reading, Sentence, Site } from '../../model/index.js';
import { clauseIndexAt } from '../../text/clauses.js';
import { contentLemmas } from '../../text/content.js';
import { inSentence } from '../../text/in-sentence.js';
import { plain } from '../../text/typography.js';
import { placedEvent } from '../places/governor.js';
import { type PlacePhrase, placePhrases } from '../places/phrase.js';
import { placeRelations } from '../places/relations.js';
import { frame } from './base.js';

/**
 * Where an article says that something happened: one claim for each phrase of place that an event governs ("off the town of X in Y"), `site`
 * telling which event. Left alone: headlines' lists of places, and places where somebody only spoke.
 */
export function placeClaims(document: Document, reading: Reading): NameClaim[] {
  return document.sentences.flatMap((sentence) => {
    const names = inSentence(reading.names, sentence.index);
    if (names.length === 0) return [];
    const related = placeRelations(sentence, names);
    return [
      ...placePhrases(sentence, names).flatMap((phrase) => claimOf(document, reading, sentence, phrase)),
      ...related.map((r) => siteClaim(document, reading, sentence, r.phrase, { of: r.of, whose: r.whose })),
    ];
  });
}

function claimOf(document: Document, reading: Reading, sentence: Sentence, phrase: PlacePhrase): NameClaim[] {
  const { tokens, clauses } = sentence;
  const clause = clauses[clauseIndexAt(sentence, tokens[phrase.from]!.start)];
  const of = clause === undefined ? null : placedEvent(tokens, clause, phrase.from, phrase.to);
  return of === null ? [] : [siteClaim(document, reading, sentence, phrase, { of })];
}

function siteClaim(
  document: Document,
  reading: Reading,
  sentence: Sentence,
  phrase: PlacePhrase,
  told: Pick<Site, 'of' | 'whose'>,
): NameClaim {
  const { tokens, clauses } = sentence;
  const span = { start: tokens[phrase.from]!.start, end: tokens[phrase.to - 1]!.end };
  const clause = clauses[clauseIndexAt(sentence, span.start)] ?? { from: 0, to: tokens.length };
  return {
    ...frame('place-name', document, reading, sentence.index, span),
    value: { text: plain(document.article.text.slice(span.start, span.end)) },
    name: phrase.names[0]!,
    role: null,
    aliases: [],
    entity: phrase.name.entity,
    site: { ...told, names: phrase.names, within: phrase.within },
    context: contentLemmas(tokens.slice(clause.from, clause.to), span),
  };
}
