import { namedGroupOf } from '../../lexicon/counted-groups.js';
import { eventClass } from '../../lexicon/events.js';
import type { QuantityClaim } from '../../model/index.js';
import { dot } from '../../text/vectors.js';
import { RARE } from './in-common.js';
import type { Profile } from './profile.js';
import { eachFeature } from './score.js';

/** Likeness of the words around two figures from which on they tell of one thing though neither its noun nor its deed is the same. */
const SAME_WORDS = 0.4;
/** …and of two counts of people, told with one figure. */
const SOME_WORDS = 0.2;
/** How telling a figure is of which, told twice of people, no word more is needed: "23 people"; of so many, any: "50,000 people". */
const TELLING = 0.7;
const MANY = 1000;

/** "hunted", "searched for": verbs of one class tell one deed. */
const deedOf = ({ claim: { property } }: Profile): string => eventClass(property) ?? property;

/** Another noun for people, where one may hold the other: people and miners, not women and officers. */
const mayBeSame = (a: Profile, b: Profile): boolean =>
  a.group === b.group || a.group === 'anyone' || b.group === 'anyone';

/** Letters of a word with which a noun may begin to be made of it. */
const STEM = 4;
const namesWith = ({ counted }: QuantityClaim, { modifiers }: QuantityClaim): boolean =>
  modifiers.some((word) => word.length >= Math.min(STEM, counted.length) && counted.startsWith(word));

/** "850 soldiers", "1,000 troops"; "two Kestrel-9s", "two Kestrel-9 jets"; "rescuers", "rescue workers". */
function haveLikeNouns({ claim: a }: Profile, { claim: b }: Profile): boolean {
  const group = namedGroupOf(a.counted);
  const ofOneSort = group !== null && group !== 'anyone' && group === namedGroupOf(b.counted);
  return ofOneSort || namesWith(a, b) || namesWith(b, a);
}

/** What ties two figures, beside words and number. */
interface Tie {
  /** One fate or verb, two near fates of people who may be the same, one thing that became of things. */
  deed: boolean;
  /** One noun, one for the other, or two for people of one sort. */
  noun: boolean;
  /** Each is the only figure that its article tells of one thing, or of one sort of people. */
  sole: boolean;
}

function tieOf(a: Profile, b: Profile): Tie {
  const tie = { deed: a.claim.property !== '' && deedOf(a) === deedOf(b), noun: haveLikeNouns(a, b), sole: false };
  eachFeature(a, b, (name, amount) => {
    if (name === 'role' || (name === 'nearFate' && mayBeSame(a, b))) tie.deed = true;
    else if (name === 'counted' || (name === 'group' && a.group === 'things')) tie.noun = true;
    else if (name === 'only' && amount >= 1) tie.sole = true;
  });
  return tie;
}

const haveOneFigure = (a: Profile, b: Profile, telling: number): boolean =>
  a.size !== null && a.size === b.size && Math.min(a.telling, b.telling) >= telling;

/** What many things have in round figures: "100 billion". */
const SUMS: ReadonlySet<QuantityClaim['dimension']> = new Set(['money', 'share']);

const haveOneRole = ({ kind: a }: Profile, { kind: b }: Profile): boolean =>
  a.roles.size > 0 && a.roles.size === b.roles.size && [...a.roles].every((role) => b.roles.has(role));

/** Two sums or shares of one round figure: a role that both may have among others ("market value", "liquidity of the market") is no tie. */
function areTiedSums(a: Profile, b: Profile): boolean {
  const { noun, sole } = tieOf(a, b);
  const act = a.claim.property !== '' && deedOf(a) === deedOf(b);
  return noun || sole || act || haveOneRole(a, b) || dot(a.words, b.words) >= SOME_WORDS;
}

/**
 * True for two counts that the articles' words show to be of one thing, and not their figures alone: one deed, one noun that names more than people, or
 * nearly the same words; of two sums or shares of one round figure, one noun, act or role, or words in common. A figure hardly met by chance needs none
 * of it.
 */
export function areTied(a: Profile, b: Profile): boolean {
  if (haveOneFigure(a, b, RARE)) return true;
  if (SUMS.has(a.claim.dimension)) return a.size !== b.size || areTiedSums(a, b);
  if (a.claim.dimension !== 'count') return true;
  const { deed, noun, sole } = tieOf(a, b);
  const words = dot(a.words, b.words);
  if (deed || sole || words >= SAME_WORDS) return true;
  if (haveOneFigure(a, b, TELLING) && words >= SOME_WORDS) return true;
  if (!noun || a.group !== 'anyone') return noun;
  return haveOneFigure(a, b, words >= SOME_WORDS || a.size! >= MANY ? 0 : TELLING);
}

/** Positions of one group that another article's figure is tied to, and what the same article tells again of those. */
function tiedIn(group: readonly number[], all: readonly Profile[]): ReadonlySet<number> {
  const isMet = (i: number): boolean =>
    group.some((j) => all[i]!.claim.article !== all[j]!.claim.article && areTied(all[i]!, all[j]!));
  const met = group.filter(isMet);
  const isAgain = (i: number): boolean =>
    met.some((j) => all[i]!.claim.article === all[j]!.claim.article && all[i]!.size === all[j]!.size);
  return new Set(group.filter((i) => met.includes(i) || isAgain(i)));
}

/** The same groups, each figure alone that nothing but its number ties to another article's. Positions in `all`, each in order. */
export const withTies = (groups: readonly (readonly number[])[], all: readonly Profile[]): number[][] =>
  groups
    .flatMap((group) => {
      const tied = tiedIn(group, all);
      return tied.size === group.length || tied.size === 0
        ? [[...group]]
        : [group.filter((i) => tied.has(i)), ...group.filter((i) => !tied.has(i)).map((i) => [i])];
    })
    .sort((a, b) => a[0]! - b[0]!);
