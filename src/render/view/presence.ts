import { groupOf } from '../../lexicon/counted-groups.js';
import { DEADLY, fateNamed, HARMS, wordsOfFate } from '../../lexicon/fates.js';
import { isPlaceNoun, NAME_PARTICLES } from '../../lexicon/names.js';
import type { Claim, QuantityClaim, Topic } from '../../model/index.js';
import type { Lookup } from './lookup.js';

/**
 * What a source that has no claim in a topic has to do with it: `apart`, it tells a figure of the same noun and deed, or a date of the same act,
 * that was not set beside these; `silent`, no word of it stands there; `unknown`, it may tell it in other words.
 */
export type Presence = 'apart' | 'silent' | 'unknown';

const NOT_COMPARED = 'not compared';
const SILENT_WORDS = 'not mentioned';

/** True for what is compared by its words: a source may well tell it in others, so nothing can be said to be missing. What is, is a finding. */
export const isComparedByWords = (kind: Topic['kind']): boolean => kind === 'framing' || kind === 'attribution';

/** "not mentioned", "not compared": one wording for one meaning, in every view. */
export const presenceInWords = (presence: Presence, kind: Topic['kind']): string =>
  presence === 'silent' && !isComparedByWords(kind) ? SILENT_WORDS : NOT_COMPARED;

/** False for nouns that say nobody in particular: "people" are counted in every report. */
const isKind = (noun: string): boolean => noun !== '' && groupOf(noun) !== 'anyone';

/** Two figures of one noun and one deed, two dates of one act: a reader could take the one for the other. */
function looksAlike(a: Claim, b: Claim): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return (
      a.dimension === b.dimension &&
      a.property !== '' &&
      a.property === b.property &&
      a.counted === b.counted &&
      isKind(a.counted)
    );
  return a.kind === 'date' && b.kind === 'date' && a.property !== '' && a.property === b.property;
}

/** True for a claim that a reader could take for one of the topic, so that it is told beside it. */
export const isMistakable = ({ claims }: Topic, own: Claim): boolean => claims.some((c) => looksAlike(own, c));

/** The claims of a silent article that could be taken for the topic's. */
export const mistakableIn = (topic: Topic, article: string, look: Lookup): Claim[] =>
  look.claimsOf(article).filter((own) => isMistakable(topic, own));

const lettersOf = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** The words of a fate, and of those near it; those aboard or at a march may be told without any of them. */
function wordsOfDeed({ property }: QuantityClaim): readonly string[] {
  const fate = fateNamed(property);
  if (fate === undefined || fate.fixed === true) return [];
  return [...[property, ...fate.near].flatMap(wordsOfFate), ...(HARMS.has(property) ? DEADLY : [])];
}

/** The thing that is counted or measured; people have many names. */
const thingOf = ({ counted }: QuantityClaim): readonly string[] =>
  counted === '' || groupOf(counted) !== null ? [] : [counted];

/** The words without which nobody tells what a claim tells: its fate in any word for it, or its thing and its figure; its name. */
function wordsOf(claim: Claim): readonly string[] {
  if (claim.kind === 'quantity') {
    const words = [...wordsOfDeed(claim), ...thingOf(claim)];
    return words.length === 0 ? [] : [...words, ...(claim.value.text.match(/\d[\d.,]*\d/g) ?? [])];
  }
  return 'name' in claim ? wordsOfName(claim.name) : [];
}

/** The words that make a name this one: "de", "al" and "river" stand in articles that have nothing of it. */
function wordsOfName(name: string): readonly string[] {
  const words = lettersOf(name);
  const own = words.filter((w) => w.length > 2 && !NAME_PARTICLES.has(w) && !isPlaceNoun(w));
  return own.length > 0 ? own : words;
}

/** A measure may be told of the thing by another noun. */
const hasMeasure = (topic: Topic, article: string, look: Lookup): boolean =>
  look.claimsOf(article).some((own) => topic.claims.some((c) => isMeasure(c, own)));

const isMeasure = (c: Claim, own: Claim): boolean =>
  c.kind === 'quantity' && own.kind === 'quantity' && c.dimension !== 'count' && own.dimension === c.dimension;

/** True where each claim of the topic has words that tell it, and none of them stands in the article. */
function isProven(topic: Topic, article: string, look: Lookup): boolean {
  const told = look.told(article);
  const words = topic.claims.map(wordsOf);
  return words.every((own) => own.length > 0 && !own.some(told.has)) && !hasMeasure(topic, article, look);
}

/** What an article without a claim in the topic has to do with it. */
export function presenceOf(topic: Topic, article: string, look: Lookup): Presence {
  if (mistakableIn(topic, article, look).length > 0) return 'apart';
  return isProven(topic, article, look) ? 'silent' : 'unknown';
}
