import { GROUP_NOUNS, ORGANISATION_NOUNS } from '../../lexicon/names.js';
import { GAME_WORDS, SIDE_MEMBERS } from '../../lexicon/sport-sides.js';
import type { Document, NameClaim, NameMention, Reading, Span, Token } from '../../model/index.js';
import { inSentence } from '../../text/in-sentence.js';
import { plain } from '../../text/typography.js';
import { frame } from './base.js';
import { contextOf } from './names.js';

/** Letters at most of a short form: "TSE". */
const SHORT = 6;

/**
 * What an article calls the bodies that it names: "Supreme Electoral Court (SEC)", "the Civil Defence service", "the Soutar rebels", "the militant
 * group Soutar"; one claim for each name. A short form in brackets is another name of it.
 */
export function bodyClaims(document: Document, reading: Reading): NameClaim[] {
  const aliases = new Map(reading.entities.map((e) => [e.id, e.aliases]));
  const seen = new Set<string>();
  return reading.names.flatMap((mention): NameClaim[] => {
    const tokens = document.sentences[mention.sentence]?.tokens ?? [];
    const told = isNounBefore(tokens, mention) || isToldBehind(tokens, mention);
    if (mention.kind === 'place' || (mention.kind === 'person' && !told)) return [];
    const noun = nounBehind(tokens, mention);
    const span = { start: mention.start, end: noun?.end ?? mention.end };
    const short = shortBehind(inSentence(reading.names, mention.sentence), tokens, span);
    const many = mention.name.includes(' ') || ARTICLE.test(mention.name) || playsIn(tokens, mention);
    if (noun === null && !told && !(many && (mention.kind === 'organisation' || short !== null))) return [];
    const name = plain(document.article.text.slice(span.start, span.end));
    if (seen.has(`${name} ${short}`)) return [];
    seen.add(`${name} ${short}`);
    return [
      {
        ...frame('person-role', document, reading, mention.sentence, span),
        value: { text: name },
        name,
        role: null,
        aliases: [...(aliases.get(mention.entity) ?? []), ...(short === null ? [] : [short])],
        entity: mention.entity,
        context: contextOf(document, mention.sentence, span),
        body: true,
      },
    ];
  });
}

/** "al-Soutar" has two words. */
const ARTICLE = /^(?:al|el)-/i;

/** A side in a sentence on a game, "Tarn" of "the match of Tarn and Marun": its name needs no noun. Capitals alone are a federation's. */
const playsIn = (tokens: readonly Token[], { name }: NameMention): boolean =>
  name !== name.toUpperCase() && tokens.some((t) => GAME_WORDS.has(t.lower) || SIDE_MEMBERS.has(t.lower));

/** "agency", "rebels" right behind the name, in small letters. */
function nounBehind(tokens: readonly Token[], { end }: Span): Token | null {
  const next = tokens.find((t) => t.start >= end);
  return next !== undefined && (ORGANISATION_NOUNS.has(next.text) || GROUP_NOUNS.has(next.text)) ? next : null;
}

/** "the militant group X", "the airline X": the noun for what it is right before the name, in small letters. */
function isNounBefore(tokens: readonly Token[], { start }: Span): boolean {
  const at = tokens.findIndex((t) => t.start === start);
  const before = tokens[at - 1];
  return before !== undefined && before.pos === 'NOUN' && ORGANISATION_NOUNS.has(before.text);
}

/** Words at most of a description between its article and its noun. */
const DESCRIPTION = 4;

/** "X, a splinter group of …", "X, the local airline,": the noun for what it is in the description behind the comma. */
function isToldBehind(tokens: readonly Token[], { end }: Span): boolean {
  const [comma, article, ...rest] = tokens.filter((t) => t.start >= end).slice(0, DESCRIPTION + 4);
  if (comma?.text !== ',' || !/^(?:an?|the)$/.test(article?.lower ?? '')) return false;
  const stop = rest.findIndex((t) => !/^(?:ADJ|NOUN|PROPN)$/.test(t.pos) && t.text !== '-');
  const noun = stop > 0 ? rest[stop - 1]! : null;
  // "X, a police officer", "X, the party leader of Y": the noun must be the last one.
  return noun !== null && noun.pos === 'NOUN' && (ORGANISATION_NOUNS.has(noun.text) || GROUP_NOUNS.has(noun.text));
}

/** "(SEC)" right behind the name. */
function shortBehind(names: readonly NameMention[], tokens: readonly Token[], { end }: Span): string | null {
  const [open, inside] = tokens.filter((t) => t.start >= end).slice(0, 2);
  if (open?.text !== '(' || inside === undefined) return null;
  const short = names.find((n) => n.start === inside.start)?.name;
  return short !== undefined && short.length <= SHORT && short === short.toUpperCase() ? short : null;
}
