import { LIGHT_WORDS } from '../../lexicon/light-words.js';
import { alternativeGroup, isHostile, opposedClasses, opposedWords, sameMeaning } from '../../lexicon/oppositions.js';
import { DENIAL_VERBS } from '../../lexicon/reporting-verbs.js';
import { meet } from '../../text/meet.js';
import { runsOf } from '../../text/runs.js';
import { both } from '../reason.js';
import { type Account, disjoint, printed, sharedTerms } from './accounts.js';
import { isNotUntil } from './not-until.js';
import { SINGLE } from './sorts.js';

/** Why two accounts cannot both hold, as `code: words`, or null. Each rule is one reason. */
type Rule = (a: Account, b: Account) => string | null;

/** Content words beside the act that two accounts share at least before a difference between them is called a conflict. */
const SHARED = 2;

const CASUALTIES = new Set(['injured', 'killed', 'missing', 'arrest']);
/** Words that deny of everybody. */
const NOBODY = new Set(['nobody', 'none']);

/** One act on the same: the patient is shared, or the actor where nobody is acted on; and none is told to be another. */
function sameParts(a: Account, b: Account): boolean {
  if (disjoint(a.actor, b.actor) || disjoint(a.patient, b.patient)) return false;
  return meet(a.patient, b.patient) || (a.patient.length === 0 && b.patient.length === 0 && meet(a.actor, b.actor));
}

const act = ({ claim }: Account): string => `${claim.negated ? 'not ' : ''}${printed(claim, claim.act)}`;

/** "attacked the boy" and "did not attack the boy": one verb, denied once. Related verbs ("deployed", "not stationed") may both hold. */
const negation: Rule = (a, b) =>
  a.act !== '' &&
  a.claim.act === b.claim.act &&
  a.claim.negated !== b.claim.negated &&
  ((sameParts(a, b) && (!LIGHT_WORDS.has(a.claim.act) || isSameKnowing(a, b))) || isRebuttal(a, b))
    ? both('negation', act(a), act(b))
    : null;

/**
 * A light verb ("include", "have") is shared by chance: denied of one thing it says nothing of another, but where the same ones are said to
 * have known or been told, or not, what the same words tell.
 */
const isSameKnowing = (a: Account, b: Account): boolean =>
  (meet(a.actor, b.actor) || (a.actor.length + b.actor.length === 0 && meet(a.patient, b.patient))) &&
  sharedTerms(a, b) >= SHARED;

/** "it was overloaded", and "the owner rejects this": what is denied is that statement, word for word. */
const isRebuttal = (a: Account, b: Account): boolean =>
  a.claim.article === b.claim.article &&
  (DENIAL_VERBS.has(a.claim.verb ?? '') || DENIAL_VERBS.has(b.claim.verb ?? '')) &&
  a.terms.join(' ') === b.terms.join(' ');

const wordsOf = runsOf('', false);

/** True for "no one was hurt": what is denied is denied of all. */
function ofNobody({ claim }: Account): boolean {
  if (!claim.negated) return false;
  const said = wordsOf(claim.value.text.toLowerCase());
  return said.some((w, i) => NOBODY.has(w) || (w === 'no' && said[i + 1] === 'one'));
}

/** "no one was hurt" and "two people were hurt": whoever they were. */
const universal: Rule = (a, b) => {
  if (a.act === '' || a.act !== b.act || ofNobody(a) === ofNobody(b)) return null;
  const [denied, told] = ofNobody(a) ? [a, b] : [b, a];
  return CASUALTIES.has(a.act) && !told.claim.negated && denied.patient.length + denied.actor.length === 0
    ? both('negation', act(a), act(b))
    : null;
};

/** Words (lemma) that tell that somebody lives, and not that nothing happened to them: "was hurt" and "survived" agree. */
const LIVING = new Set(['alive', 'live', 'survive', 'survivor']);

const areHurtAndLiving = (a: Account, b: Account): boolean =>
  (a.act === 'injured' && LIVING.has(b.claim.act)) || (b.act === 'injured' && LIVING.has(a.claim.act));

/** One of two groups told by no word that the other is not told by: "the staff", "all staff of the school"; not "the school staff", "security staff". */
const isWithin = (few: readonly string[], many: readonly string[]): boolean => few.every((word) => many.includes(word));
const areOneGroup = (a: Account, b: Account): boolean =>
  isWithin(a.patient, b.patient) || isWithin(b.patient, a.patient);

/** "were hurt" and "are safe", of the same; denied, the two are one. */
const antonym: Rule = (a, b) => {
  const opposed = (opposedClasses(a.act, b.act) && !areHurtAndLiving(a, b)) || opposedWords(a.claim.act, b.claim.act);
  return opposed && a.claim.negated === b.claim.negated && !a.claim.negated && sameParts(a, b) && areOneGroup(a, b)
    ? both('act', act(a), act(b))
    : null;
};

/** "A attacked B" and "B attacked A", told by two sides. */
const exchanged: Rule = (a, b) => {
  if (!isHostile(a.act) || a.act !== b.act || a.claim.negated || b.claim.negated || !disjoint(a.actor, b.actor))
    return null;
  // "the attack began" accuses nobody.
  if ([...a.actor, ...b.actor].some((w) => w.startsWith('='))) return null;
  if (a.claim.speaker === null || b.claim.speaker === null || a.claim.speaker === b.claim.speaker) return null;
  const [there, here] = [meet(a.actor, b.patient), meet(b.actor, a.patient)];
  const told = a.patient.length > 0 && b.patient.length > 0;
  if (told ? !(there && here) : !(there || here)) return null;
  return both('actor', printed(a.claim, a.claim.actor), printed(b.claim, b.claim.actor));
};

/** The one word of each group of alternatives among the participants, as the statement has it; null where it has two of them. */
function alternatives({ claim }: Account): Map<string, string | null> {
  const found = new Map<string, string | null>();
  for (const word of new Set([...claim.actor.split(' '), ...claim.patient.split(' ')])) {
    const group = alternativeGroup(word);
    if (group === null) continue;
    const other = found.get(group);
    found.set(group, other === undefined || other === word ? word : null);
  }
  return found;
}

/** "rammed a truck", "rammed a car": one act, one slot, two words of which only one can hold. */
const alternative: Rule = (a, b) => {
  if (a.act === '' || a.act !== b.act || a.claim.negated !== b.claim.negated || sharedTerms(a, b) < SHARED) return null;
  const there = alternatives(b);
  for (const [group, word] of alternatives(a)) {
    const other = there.get(group);
    if (!word || !other || sameMeaning(word) === sameMeaning(other)) continue;
    const [x, y] = [printed(a.claim, word), printed(b.claim, other)];
    // "cars", "trucks": of several things both can hold.
    if (!x.endsWith('s') && !y.endsWith('s')) return both(group, x, y);
  }
  return null;
};

/** What was bidden, done by few, or not done until some time, was neither done nor not done. */
const ofDone =
  (rule: Rule): Rule =>
  (a, b) =>
    a.undone() || b.undone() || [a, b].some(({ claim }) => isNotUntil(claim)) ? null : rule(a, b);

const RULES: readonly Rule[] = [...[negation, universal, antonym].map(ofDone), exchanged, alternative, ...SINGLE];

/** The first reason why the two cannot both hold, or null; nothing is opposed to what is only possible. */
export function opposition(a: Account, b: Account): string | null {
  if (a.open || b.open) return null;
  for (const rule of RULES) {
    const reason = rule(a, b);
    if (reason !== null) return reason;
  }
  return null;
}
