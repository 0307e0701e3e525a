import type { Claim, FramingClaim } from '../../model/index.js';

/** One word of one source for one thing, in one voice: its claims. */
export interface WordGroup {
  readonly claims: readonly FramingClaim[];
}

/** Whose words an unclear wording is, is not told: it stands beside the source's own. */
const voiceOf = ({ voice }: FramingClaim): 'own' | 'quoted' | 'retold' => (voice === 'unclear' ? 'own' : voice);

const keyOf = (claim: FramingClaim): string => JSON.stringify([claim.article, voiceOf(claim), claim.label]);

/**
 * The wordings of one thing that a reader is shown: a word that a source uses itself is not told a second time as somebody's whom it
 * retells or quotes. Claims of other kinds stay.
 */
export function shownClaims(claims: readonly Claim[]): Claim[] {
  const keys = new Set(claims.flatMap((c) => (c.kind === 'framing' ? [keyOf(c)] : [])));
  return claims.filter((c) => c.kind !== 'framing' || voiceOf(c) === 'own' || !keys.has(keyOf({ ...c, voice: 'own' })));
}

/** The wordings that a reader is shown, in the order of the claims: each word of a source once in each voice. */
export function wordGroups(claims: readonly Claim[]): WordGroup[] {
  const groups = new Map<string, FramingClaim[]>();
  for (const claim of shownClaims(claims)) {
    if (claim.kind !== 'framing') continue;
    const key = keyOf(claim);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups.values()].map((group) => ({ claims: group }));
}
