import { groupOf } from '../../lexicon/counted-groups.js';
import type { Claim, Topic } from '../../model/index.js';
import type { Lookup } from './lookup.js';

/**
 * What a source that has no claim in a topic has to do with it: `apart`, it tells something that looks alike, and that is of another event,
 * scope or unit or was matched with nothing here; `silent`, nothing of it was found.
 */
export type Presence = 'apart' | 'silent';

/** Words for a source that is apart. */
const APART: Readonly<Partial<Record<Topic['kind'], string>>> = {
  quantity: 'no comparable figure',
  date: 'no comparable date',
};
const SILENT_WORDS = 'not mentioned';

/** True for what is compared by its words: a source may well tell it in others, so nothing can be said to be missing. What is, is a finding. */
export const isComparedByWords = (kind: Topic['kind']): boolean => kind === 'framing' || kind === 'attribution';

/** "no comparable figure", "not mentioned", "not compared": one wording for one meaning, in every view. */
export function presenceInWords(presence: Presence, kind: Topic['kind']): string {
  if (isComparedByWords(kind)) return 'not compared';
  return presence === 'silent' ? SILENT_WORDS : (APART[kind] ?? 'not comparable');
}

/** False for nouns that say nobody in particular: "people" are counted in every report. */
const isKind = (noun: string): boolean => noun !== '' && groupOf(noun) !== 'anyone';

/** Two figures of one property or of one thing (people never look like things), two dates of one act: not compared, and not nothing either. */
function looksAlike(a: Claim, b: Claim): boolean {
  if (a.kind === 'quantity' && b.kind === 'quantity')
    return (
      a.dimension === b.dimension &&
      (a.counted === '' || b.counted === '' || (groupOf(a.counted) === null) === (groupOf(b.counted) === null)) &&
      ((a.property !== '' && a.property === b.property) || (isKind(a.counted) && a.counted === b.counted))
    );
  return a.kind === 'date' && b.kind === 'date' && a.property !== '' && a.property === b.property;
}

/** Claims of an article that is silent on a topic which look like those of the topic, as far as the report holds them. */
const alikeIn = (topic: Topic, article: string, look: Lookup): Claim[] =>
  look.claimsOf(article).filter((own) => topic.claims.some((c) => looksAlike(own, c)));

/**
 * True for a claim that a reader could take for one of the topic, so that it is told why it is none: it counts, measures or dates the same
 * ("captured"). That others were hurt tells nothing of who was captured.
 */
export const isMistakable = ({ claims }: Topic, own: Claim): boolean =>
  (own.kind === 'quantity' || own.kind === 'date') &&
  own.property !== '' &&
  claims.some((c) => c.kind === own.kind && c.property === own.property && looksAlike(own, c));

/** The claims of a silent article that could be taken for the topic's. */
export const mistakableIn = (topic: Topic, article: string, look: Lookup): Claim[] =>
  look.claimsOf(article).filter((own) => isMistakable(topic, own));

/** Whether an article without a claim in the topic has one that looks alike, or none at all. */
export function presenceOf(topic: Topic, article: string, look: Lookup): Presence {
  const refused = topic.refused.some((r) => look.articleOfClaim(r.claim) === article);
  return refused || alikeIn(topic, article, look).length > 0 ? 'apart' : 'silent';
}
