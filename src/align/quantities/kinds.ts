import { groupOf } from '../../lexicon/counted-groups.js';
import { eventClass } from '../../lexicon/events.js';
import { fateNamed } from '../../lexicon/fates.js';
import { SINGLE_PERSONS } from '../../lexicon/people.js';
import {
  activityOf,
  basisOf,
  LASTING,
  moneyRole,
  NOMINAL,
  shareRole,
  spanOf,
  stateOf,
  thingOf,
} from '../../lexicon/things.js';
import type { QuantityClaim, Token } from '../../model/index.js';
import { isOpening, OPENING } from './opened-at.js';
import { spanRole } from './span-roles.js';

/** What a measure is of, beyond its noun: read off the words of its clause. */
export interface Kind {
  /** The thing counted or measured, one noun for all of one meaning; "" when not told. */
  readonly thing: string;
  /** What became of the things counted ("destroyed"), what a sum is ("price"), what a span of time is of ("buried"): all that the words allow. */
  readonly roles: ReadonlySet<string>;
  /** How a sum is reckoned ("adjusted gross"); "" when not told. */
  readonly basis: string;
  /** Of a span of time, the one person of its sentence ("girl"); null for none or several. */
  readonly owner: string | null;
  /** Of a span of time, the one activity that lasted so long ("siege"); null where the words tell none, or several. */
  readonly activity: string | null;
}

const NONE: ReadonlySet<string> = new Set();

const found = (words: readonly string[], namesOf: (word: string) => readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap(namesOf));

/** "4,000 job cuts": the jobs; "fire trucks": one term. */
function thingIn({ counted, modifiers }: QuantityClaim): string {
  const last = modifiers.at(-1);
  if (last === undefined) return thingOf(counted);
  const term = `${last} ${counted}`;
  return NOMINAL.has(counted) ? thingOf(last) : thingOf(term) === term ? thingOf(counted) : thingOf(term);
}

/** "ruined", "stolen", "burnt": of the noun's own words, those that tell what became of it. */
const PARTICIPLE = /(?:ed|en|nt|wn)$/;

/** The state that the noun's own words tell, else that of the governing verb, else of the clause. */
function statesOf({ counted, modifiers, property, context }: QuantityClaim): ReadonlySet<string> {
  const own = found(
    [...modifiers.filter((word) => PARTICIPLE.test(word)), ...(NOMINAL.has(counted) ? [counted] : [])],
    stateOf,
  );
  if (own.size > 0) return own;
  const verb = stateOf(property);
  // "the fire that destroyed the hall": the word for what happened tells nothing of what became of things.
  return verb.length > 0
    ? new Set(verb)
    : found(
        context.filter((word) => eventClass(word) === null),
        stateOf,
      );
}

/** What the sum or the share is of: by its own noun, else by all words of the clause. */
function rolesOf(
  { counted, modifiers, property, context }: QuantityClaim,
  namesOf: (word: string) => readonly string[],
): ReadonlySet<string> {
  const own = found([counted, ...modifiers], namesOf);
  return own.size > 0 ? own : found([property, ...context], namesOf);
}

/** "the girl was trapped for six hours": the person of the sentence, where there is one. */
function ownerIn(lemmas: readonly string[]): string | null {
  const persons = [
    ...new Set(lemmas.filter((lemma) => SINGLE_PERSONS.has(lemma) || SINGLES.has(groupOf(lemma) ?? ''))),
  ];
  return persons.length === 1 ? persons[0]! : null;
}
/** Groups of nouns of which a sentence names one being. */
const SINGLES = new Set(['occupations', 'kin', 'assailants']);

/** Words behind a span of time that make it a distance from a moment: "two hours after the siege began". */
const SINCE_WHEN = new Set(['after', 'afterwards', 'ago', 'before', 'earlier', 'later']);

/** Stands for the activity of a span that counts from a moment. */
export const MOMENT = 'from a moment';

/** "an 11-hour standoff", "the siege lasted ten hours", "12 hours into the siege": what lasted. `next` is the word behind the figure. */
function activityIn(claim: QuantityClaim, lemmas: readonly string[], next: string): string | null {
  const { counted, property, context } = claim;
  if (claim.dimension !== 'duration') return null;
  if (SINCE_WHEN.has(next)) return MOMENT;
  if (counted !== '') return activityOf(counted)[0] ?? null;
  if (property !== '' && !LASTING.has(property) && activityOf(property).length === 0) return null;
  const near = found(context, activityOf);
  const [one, ...others] = near.size > 0 ? near : found(lemmas, activityOf);
  return one === undefined || others.length > 0 ? null : one;
}

/** What a figure is of, by its dimension. `lemmas`: the content of its sentence; `tokens`: its words; `next`: the word behind it, in small letters. */
export function kindOf(claim: QuantityClaim, lemmas: readonly string[], tokens: readonly Token[], next: string): Kind {
  const thing = thingIn(claim);
  const turn = spanRole(claim, tokens);
  if (turn !== null) return { thing, owner: null, activity: null, basis: '', roles: new Set([turn]) };
  if (isOpening(claim, tokens)) return { thing, owner: null, activity: null, basis: '', roles: new Set([OPENING]) };
  const owner = claim.dimension === 'duration' ? ownerIn(lemmas) : null;
  const activity = activityIn(claim, lemmas, next);
  const basis = claim.dimension === 'money' ? basisOf(claim) : '';
  switch (claim.dimension) {
    case 'count':
      return {
        thing,
        owner,
        activity,
        basis,
        roles: groupOf(claim.counted) === null && fateNamed(claim.property) === undefined ? statesOf(claim) : NONE,
      };
    case 'money':
      return { thing, owner, activity, basis, roles: rolesOf(claim, moneyRole) };
    case 'share':
      return { thing, owner, activity, basis, roles: rolesOf(claim, shareRole) };
    case 'duration':
      return {
        thing,
        owner,
        activity,
        basis,
        roles: found(claim.counted === '' ? [claim.property, ...claim.context] : [claim.counted], spanOf),
      };
    default:
      return { thing, owner, activity, basis, roles: NONE };
  }
}

/** True when both tell roles and share one; false when both tell roles and share none; null when one tells none. */
export function rolesMeet(a: Kind, b: Kind): boolean | null {
  if (a.roles.size === 0 || b.roles.size === 0) return null;
  for (const role of a.roles) if (b.roles.has(role)) return true;
  return false;
}
