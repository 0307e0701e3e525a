import { offenceKind } from '../../lexicon/offences.js';
import { partyNoun } from '../../lexicon/parties.js';
import { type AnswerClaim, type Cluster, isAnswer, isCharge } from '../../model/index.js';
import { headOfRole } from '../../text/cast.js';
import { meet } from '../../text/meet.js';
import { foldName } from '../../text/names.js';
import { type EventFrame, isDatedElsewhere } from '../event.js';
import { claimsOfKind, type Witness } from '../witness.js';

/** What the question is called at each stage. */
const TITLES: Readonly<Record<string, string>> = {
  accused: 'What {of} is accused of',
  charged: 'What {of} is charged with',
  convicted: 'What {of} was convicted of',
};

const nameOf = ({ answer }: AnswerClaim): string[] =>
  foldName(answer.party?.name ?? '')
    .split(' ')
    .filter((w) => w !== '');

const isPartOf = (words: readonly string[], name: readonly string[]): boolean => words.every((w) => name.includes(w));

/** "Doe" and "Jan Doe", "Jan Doe" and "Jan Erik Doe": the words of one name are in the other. */
function areOne(a: AnswerClaim, b: AnswerClaim): boolean {
  const [x, y] = [nameOf(a), nameOf(b)];
  return isPartOf(x, y) || isPartOf(y, x);
}

/** The words of the offences that tell something, with the kinds of offence that they tell. */
const termsOf = ({ answer }: AnswerClaim): string[] => [
  ...answer.words,
  ...answer.words.flatMap((w) => offenceKind(w)?.kind ?? []),
];

/** Whose role a noun tells, over all articles: "captain" → the folded names of all who are called so. */
type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

function bearersOf(witnesses: readonly Witness[]): Bearers {
  const bearers = new Map<string, Set<string>>();
  for (const { name, role } of witnesses.flatMap(({ reading }) => reading.names)) {
    const noun = role === null ? '' : headOfRole(role.text);
    if (noun !== '') bearers.set(noun, (bearers.get(noun) ?? new Set()).add(foldName(name)));
  }
  return bearers;
}

/** Joins claims of one person and stage. */
class Matters {
  readonly #bearers: Bearers;
  readonly #frame: EventFrame;

  constructor(witnesses: readonly Witness[], frame: EventFrame) {
    this.#bearers = bearersOf(witnesses);
    this.#frame = frame;
  }

  /** "the captain" here, "Jan Doe" there, whom alone any article calls the captain. */
  #isBearer(unnamed: AnswerClaim, named: AnswerClaim): boolean {
    const noun = unnamed.answer.party?.sort ?? '';
    const names = [...(this.#bearers.get(noun) ?? [])].map((name) => name.split(' '));
    const own = nameOf(named);
    return (
      partyNoun(noun) !== '' && names.length > 0 && names.every((words) => isPartOf(words, own) || isPartOf(own, words))
    );
  }

  #isOnePerson(a: AnswerClaim, b: AnswerClaim): boolean {
    const [x, y] = [nameOf(a).length === 0, nameOf(b).length === 0];
    if (x && y) return a.answer.party?.sort === b.answer.party?.sort;
    return x ? this.#isBearer(a, b) : y ? this.#isBearer(b, a) : areOne(a, b);
  }

  /** True for two that tell of one matter: they share a word or a kind of offence, or tell of the verdict that is the news. */
  join(a: AnswerClaim, b: AnswerClaim): boolean {
    if (a.answer.label !== b.answer.label || !this.#isOnePerson(a, b)) return false;
    if (meet(termsOf(a), termsOf(b))) return true;
    const named = nameOf(a).length > 0 && nameOf(b).length > 0;
    return named && a.answer.label === 'convicted' && ![a, b].some((c) => isDatedElsewhere(c, this.#frame));
  }
}

/** Claims of a group that another is held against at most. */
const ASKED = 24;

/** The claims in groups of one person, one stage and one matter, each joined by any of its members. */
function groupsOf(claims: readonly AnswerClaim[], matters: Matters): AnswerClaim[][] {
  const groups: AnswerClaim[][] = [];
  for (const claim of claims) {
    const near = groups.filter((group) => group.slice(0, ASKED).some((other) => matters.join(claim, other)));
    const joined = [...near.flat(), claim];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups;
}

/** Of things, the one that most claims have, the longest of equals. */
function most(things: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(thing, (counts.get(thing) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
}

/** "Jan Doe", "the captain" */
function shownName(claims: readonly AnswerClaim[]): string {
  const named = claims.filter((c) => nameOf(c).length > 0);
  return named.length > 0 ? most(named.map((c) => c.answer.of)) : `the ${most(claims.map((c) => c.answer.of))}`;
}

const offencesOf = ({ answer }: AnswerClaim): string[] => (answer.offences ?? []).map(({ text }) => text);

/** One cluster for each person, stage and matter of which two articles tell; where somebody is accused in two matters, each is told by an offence. */
export function alignCharges(witnesses: readonly Witness[], frame: EventFrame): Cluster[] {
  const claims = claimsOfKind(witnesses, 'attribution')
    .filter(isAnswer)
    .filter((c) => isCharge(c) && !c.event.background);
  const groups = groupsOf(claims, new Matters(witnesses, frame))
    .filter((group) => new Set(group.map((c) => c.article)).size > 1)
    .map((group) => {
      const [name, stage] = [shownName(group), group[0]!.answer.label];
      return { group, asked: `${stage}: ${name}`, title: TITLES[stage]!.replace('{of}', name) };
    });
  return groups.map(({ group, asked, title }) => {
    const alone = groups.filter((g) => g.asked === asked).length === 1;
    const matter = most(group.flatMap(offencesOf));
    return {
      kind: 'attribution',
      key: `offence ${asked}${alone ? '' : ` ${matter}`}`,
      title: alone ? title : `${title}: “${matter}”`,
      claims: group,
      together: [asked],
      refused: [],
    };
  });
}
