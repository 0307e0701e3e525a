import { FAMILIES, slantOf } from '../../lexicon/framing.js';
import type { Cluster, FramingClaim } from '../../model/index.js';
import { tellsHearsay } from '../../text/hearsay.js';
import type { Witness } from '../witness.js';

/** "biggest scandal in": a rank cut off behind a preposition is no phrase. */
const HANGING = /\b(?:among|at|by|for|from|in|of|on|since|to|with)$/;

/**
 * Tells of a claim whether it is told whose word it is: the source's own, or somebody's who is named. A word for the event that a source retells may
 * be either's; a rank is the source's own only where nobody in its
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
    if (concept === 'superlative')
      return !HANGING.test(label) && (voice === 'own' || voice === 'unclear' ? !isHearsay(claim) : speaker !== null);
    if (voice === 'own') return true;
    const isWord = FAMILIES.get(concept)?.by === 'event';
    return voice === 'unclear' ? !isWord : speaker !== null && !(isWord && voice === 'retold');
  };
}

/** "killed", said by somebody: a word for an act that suggests nothing, and is not the source's own. */
function isPlainSaying({ voice, concept, label }: FramingClaim): boolean {
  const family = FAMILIES.get(concept);
  return voice !== 'own' && family?.by === 'object' && !family.lasting && slantOf(concept, label) === null;
}

/**
 * The words of one act without the plain ones that somebody says: they show nothing, but where somebody says it in another source with a word that
 * suggests something ("taken captive", "taken hostage"). Null where fewer than two sources are left.
 */
export function withoutPlainSayings(cluster: Cluster): Cluster | null {
  const claims = cluster.claims as readonly FramingClaim[];
  const telling = claims.filter((c) => c.voice !== 'own' && slantOf(c.concept, c.label) !== null);
  const kept = claims.filter((c) => !isPlainSaying(c) || telling.some((t) => t.article !== c.article));
  if (kept.length === claims.length) return cluster;
  return new Set(kept.map((c) => c.article)).size < 2 ? null : { ...cluster, claims: kept };
}
