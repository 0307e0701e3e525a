import { FAMILIES, slantOf } from '../../lexicon/framing.js';
import type { FramingClaim } from '../../model/index.js';
import { tellsHearsay } from '../../text/hearsay.js';
import type { Witness } from '../witness.js';

/** "biggest scandal in": a rank cut off behind a preposition is no phrase. */
const HANGING = /\b(?:among|at|by|for|from|in|of|on|since|to|with)$/;

/**
 * Tells of a claim whether it is told whose word it is: the source's own, or somebody's who is named. A word for the event that a source retells may
 * be either's; a plain word for an act ("killed") in somebody's mouth shows nothing; a rank is the source's own only where nobody in its
 * sentence says or believes anything.
 */
export function whoseWord(witnesses: readonly Witness[]): (claim: FramingClaim) => boolean {
  const documents = new Map(witnesses.map((w) => [w.document.article.id, w.document]));
  const isHearsay = ({ article, sentence }: FramingClaim): boolean => {
    const told = documents.get(article)?.sentences[sentence];
    return told === undefined || tellsHearsay(told);
  };
  return (claim) => {
    const { voice, speaker, concept, label } = claim;
    if (concept === 'descriptor') return voice === 'own';
    if (concept === 'superlative')
      return !HANGING.test(label) && (voice === 'own' || voice === 'unclear' ? !isHearsay(claim) : speaker !== null);
    if (voice === 'own') return true;
    const family = FAMILIES.get(concept);
    if (family?.by === 'object' && !family.lasting && slantOf(concept, label) === null) return false;
    const isWord = family?.by === 'event';
    return voice === 'unclear' ? !isWord : speaker !== null && !(isWord && voice === 'retold');
  };
}
