import data from './data/reporting-verbs.json' with { type: 'json' };

const set = (words: readonly string[]): ReadonlySet<string> => new Set(words);

/** Verbs (lemma) that take the words said as a clause: "say", "confirm". */
export const CLAUSE_VERBS = set(data.clause);
/** Verbs that name the person spoken to before the words: "told reporters that". */
export const ADDRESSED_VERBS = set(data.addressed);
/** Verbs of belief: they report only with a subject that is known to speak. */
export const BELIEF_VERBS = set(data.belief);
/** Verbs that take what is said as an object: "denied the attack". */
export const OBJECT_VERBS = set(data.object);
/** Verbs that bring in a quotation and nothing else: "shouted". */
export const QUOTE_VERBS = set(data.quote);
/** Verbs that things do, too, without saying anything ("the vote suggested"): they report only where the subject may tell something. */
export const SHOWING_VERBS = set(data.showing);
/** Verbs that say their content is not so. */
export const DENIAL_VERBS = set(data.denial);
/** Verbs that set somebody's account against another's. */
export const DISPUTE_VERBS = set(data.dispute);
/** Nouns (lemma) for those who speak: "ministry", "witness". */
export const SPEAKER_NOUNS = set(data.speakers);
/** Nouns (lemma) for what carries words: "statement", "report". */
export const CARRIER_NOUNS = set(data.carriers);
/** Verbs that take back what was said: "withdrew its statement that". */
export const RETRACTION_VERBS = set(data.retraction);
/** Nouns (lemma) for what somebody says is so, which another may deny: "allegation", "report". */
export const CLAIM_NOUNS = set(data.claims);
/** Nouns (lemma) for what would show that something is so: "no evidence that" denies it. */
export const PROOF_NOUNS = set(data.proofs);
/** Nouns (lemma) for who may be a person or a firm: "operator", "organiser". */
export const ENTERPRISE_NOUNS = set(data.enterprises);
