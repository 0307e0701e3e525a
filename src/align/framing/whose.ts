import { FAMILIES, slantOf } from '../../lexicon/framing.js';
import type { Cluster, FramingClaim } from '../../model/index.js';

/** "biggest scandal in": a rank cut off behind a preposition is no phrase. */
const HANGING = /\b(?:among|at|by|for|from|in|of|on|since|to|with)$/;

const RANKS = new Set(['first', 'superlative']);

/**
 * True where it is told whose word a claim is: the source's own, or somebody's who is named. A word for the event that a source retells may
 * be either's, and a rank of which nothing tells whose it is is nobody's.
 */
export function isSomebodys({ voice, speaker, concept, label }: FramingClaim): boolean {
  if (RANKS.has(concept)) return !HANGING.test(label) && (voice === 'own' || speaker !== null);
  if (voice === 'own') return true;
  const isWord = FAMILIES.get(concept)?.by === 'event';
  return voice === 'unclear' ? !isWord : speaker !== null && !(isWord && voice === 'retold');
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
