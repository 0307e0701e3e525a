import { partyCount, partyNoun } from '../../lexicon/parties.js';
import type { AnswerClaim } from '../../model/index.js';
import { SUSPECT } from '../../text/cast.js';
import { singular } from '../../text/terms.js';
import { type EventFrame, isElsewhere } from '../event.js';
import { claimsOfKind, type Witness } from '../witness.js';

/*
 * Where several did it, what became of the one says nothing of what became of another.
 */

const WORD = /[\p{L}\p{N}-]+/gu;
/** "himself", "he": one is told of, whichever. */
const ONE: ReadonlySet<string> = new Set(['he', 'her', 'herself', 'him', 'himself', 'his', 'she']);
/** "one of the attackers | was shot" */
const SOME_OF = /\b(?:another|few|many|most|one|some) of [\p{L}\s-]*$/iu;

/** Attackers of one event at most: more are an army, not who did it. */
const BAND = 20;

/** How many attackers the articles tell of at most; 0 where nobody counts several. */
export function suspectsTold(witnesses: readonly Witness[], frame: EventFrame): number {
  const counts = claimsOfKind(witnesses, 'quantity')
    .filter((c) => c.dimension === 'count' && partyNoun(c.counted) === SUSPECT && !c.modal && !isElsewhere(c, frame))
    .map((c) => c.value.best ?? 0)
    .filter((n) => n <= BAND);
  return counts.reduce((most, n) => Math.max(most, n), 0);
}

/** Who of `told` attackers an answer is about: a name, "all", or null for one or some of them. */
function whoOf({ answer, value, evidence }: AnswerClaim, told: number): string | null {
  if (answer.party !== undefined && answer.party.name !== '') return answer.party.name;
  const words: readonly string[] = value.text.toLowerCase().match(WORD) ?? [];
  if (words.some((w) => ONE.has(w)) || SOME_OF.test(evidence.prefix)) return null;
  const count = words.map(partyCount).find((n) => n !== null && n > 1);
  if (count != null) return count === told ? 'all' : null;
  const several = words.some((w) => singular(w) !== w && partyNoun(singular(w)) === SUSPECT);
  return several || words.includes('all') ? 'all' : null;
}

/** The answers about one suspect, or, where `told` attackers are several, those about each that is named and those about all of them. */
export function ofOneSuspect(claims: readonly AnswerClaim[], told: number): readonly (readonly AnswerClaim[])[] {
  if (told < 2) return [claims];
  const groups = new Map<string, AnswerClaim[]>();
  for (const claim of claims) {
    const who = whoOf(claim, told);
    if (who !== null) groups.set(who, [...(groups.get(who) ?? []), claim]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}
