import { COMPASS } from '../../lexicon/names.js';
import type { Entity, NameMention } from '../../model/index.js';
import { differByLetter } from '../../text/slips.js';
import type { Candidate } from './candidate.js';
import { type Cues, STRONG } from './cues.js';

type Kind = NameMention['kind'];

/** Candidates that name one person, place or organisation. */
export interface Group {
  readonly key: string;
  readonly members: Candidate[];
  readonly cues: Cues;
}

/** A single cue must be at least this heavy to tell the kind. */
const ENOUGH = 2;
/** Demonyms share their place's first letters. */
const STEM = 4;

/** Names that are written alike put together; then surnames and given names joined to the full names they stand for. */
export function groupsOf(candidates: readonly Candidate[]): Group[] {
  const groups = new Map<string, Group>();
  for (const candidate of candidates) {
    const group = groups.get(candidate.key) ?? {
      key: candidate.key,
      members: [],
      cues: { person: 0, place: 0, organisation: 0, other: 0 },
    };
    groups.set(candidate.key, group);
    group.members.push(candidate);
    for (const kind of Object.keys(group.cues) as Kind[]) group.cues[kind] += candidate.cues[kind];
  }
  joinMiddleNames(groups);
  joinShortNames(groups);
  const all = [...groups.values()].filter((g) => g.members.length > 0);
  return all.filter((g) => !isOpeningWord(g) || isMisspelt(g, all));
}

/** A word that only ever opens sentences, with nothing strong to say that it is a name: "Authorities said". */
const isOpeningWord = ({ key, members, cues }: Group): boolean =>
  !key.includes(' ') && members.every((m) => m.opener) && Math.max(cues.person, cues.place, cues.organisation) < STRONG;

/** Mentions of a name from which a word that opens a sentence and lacks a letter of it is a slip of the pen. */
const OFTEN = 3;

/** "Tarnmotr said" where the article has "Tarnmotor" again and again. */
const isMisspelt = ({ key }: Group, all: readonly Group[]): boolean =>
  all.some((g) => g.members.length >= OFTEN && !isOpeningWord(g) && differByLetter(key, g.key));

/** "Ann Lee" and "Ann Marie Lee" are one in one article. */
function joinMiddleNames(groups: Map<string, Group>): void {
  const byEnds = new Map<string, Group>();
  const people = [...groups.values()].filter(
    (g) => g.key.includes(' ') && (kindOf(g.cues) === 'person' || kindOf(g.cues) === 'other'),
  );
  for (const group of people.sort((a, b) => b.key.length - a.key.length || (a.key < b.key ? -1 : 1))) {
    const words = group.key.split(' ');
    const ends = `${words[0]} ${words.at(-1)}`;
    const longer = byEnds.get(ends);
    if (longer === undefined) byEnds.set(ends, group);
    else if (words.length === 2 && longer.key.split(' ').length === 3) absorb(longer, group, group.members);
  }
}

function absorb(into: Group, from: Group, members: readonly Candidate[]): void {
  for (const member of members) {
    into.members.push(member);
    for (const kind of Object.keys(into.cues) as Kind[]) into.cues[kind] += member.cues[kind];
    // What speaks weakly for a person in a lone word ("N said": countries say things, too) speaks fairly in a full name.
    if (member.cues.person > 0) into.cues.person += 1;
  }
  const gone = new Set(members);
  from.members.splice(0, from.members.length, ...from.members.filter((m) => !gone.has(m)));
}

/** A surname or a given name alone goes to the full name that holds it; of several, to the one named last before it. */
function joinShortNames(groups: Map<string, Group>): void {
  const holders = new Map<string, Group[]>();
  for (const group of groups.values()) {
    const words = group.key.split(' ');
    if (words.length < 2 || !mayBePerson(group)) continue;
    const tails = words.slice(1).map((_, i) => words.slice(i + 1).join(' '));
    for (const part of new Set([...tails, words[0]!])) holders.set(part, [...(holders.get(part) ?? []), group]);
  }
  for (const group of [...groups.values()]) {
    const full = (holders.get(group.key) ?? []).filter((g) => g !== group && g.members.length > 0);
    if (full.length === 0 || group.cues.place >= STRONG || group.cues.place > group.cues.person + 1) continue;
    const owned = new Map<Group, Candidate[]>();
    const owners = ownersIn(full);
    for (const member of group.members) {
      const owner = owners(member);
      if (owner === null) continue;
      const members = owned.get(owner);
      if (members === undefined) owned.set(owner, [member]);
      else members.push(member);
    }
    for (const [owner, members] of owned) absorb(owner, group, members);
  }
}

const mayBePerson = ({ cues }: Group): boolean =>
  (cues.person > 0 && kindOf(cues) === 'person') || cues.organisation + cues.place + cues.other === 0;

/** Whose a short name is, of the people with `full` names: of those whom the title fits, the one named last before it. */
function ownersIn(full: readonly Group[]): (member: Candidate) => Group | null {
  const genders = new Map(full.map((g) => [g, new Set(g.members.map((m) => m.gender).filter((x) => x !== null))]));
  const named = full
    .flatMap((group) => group.members.map(({ start }) => ({ start, group })))
    .sort((a, b) => a.start - b.start);
  let passed = 0;
  return ({ start, gender }) => {
    const fits = (group: Group): boolean =>
      gender === null || genders.get(group)!.size === 0 || genders.get(group)!.has(gender);
    const fitting = full.filter(fits);
    if (fitting.length < 2) return fitting[0] ?? null;
    while (passed < named.length && named[passed]!.start < start) passed++;
    for (let i = passed - 1; i >= 0; i--) if (fits(named[i]!.group)) return named[i]!.group;
    return fitting[0]!;
  };
}

/** The kind that the cues tell; 'other' when they tell none. */
function kindOf({ person, place, organisation, other }: Cues): Kind {
  if (other > STRONG && other > person && other > place) return 'other';
  const best = Math.max(person, place, organisation);
  if (best < ENOUGH) return place > 0 && person + organisation + other === 0 ? 'place' : 'other';
  if (organisation === best && organisation >= STRONG - 1) return 'organisation';
  if (person >= STRONG && person >= place) return 'person';
  if (person === best && other >= person) return 'other';
  if (place === best) return 'place';
  return person === best ? 'person' : 'organisation';
}

/** Kinds of all groups; a word that only qualifies others and has the form of a place's adjective is none ("Ruritanian"). */
export function kindsOf(groups: readonly Group[], pairs: readonly (readonly [Group, Group])[]): Map<Group, Kind> {
  const stems = new Map<string, string[]>();
  for (const { key } of groups) {
    if (!key.includes(' ')) stems.set(key.slice(0, STEM), [...(stems.get(key.slice(0, STEM)) ?? []), key]);
  }
  const none = new Set(groups.filter((g) => isDemonym(g, stems.get(g.key.slice(0, STEM)) ?? [])));
  const things = new Set(groups.filter((g) => g.cues.other >= ENOUGH && kindOf(g.cues) === 'other').flatMap(tailsOf));
  const kinds = new Map(groups.map((g) => [g, none.has(g) || isShortThing(g, things) ? 'other' : kindOf(g.cues)]));
  // "X and Y" are of one kind: a name that nothing else tells takes the kind of the one beside it.
  for (const [a, b] of [...pairs, ...[...pairs].reverse()]) {
    const [kindA, kindB] = [kinds.get(a) ?? 'other', kinds.get(b) ?? 'other'];
    if (kindA === 'other' && kindB !== 'other' && isOpen(a) && !none.has(a)) kinds.set(a, kindB);
    if (kindB === 'other' && kindA !== 'other' && isOpen(b) && !none.has(b)) kinds.set(b, kindA);
  }
  return kinds;
}

/** "red moon" of "tarn red moon". */
const tailsOf = ({ key }: Group): string[] => {
  const words = key.split(' ');
  return words.slice(1, -1).map((_, i) => words.slice(i + 1).join(' '));
};

/** "Red Moon says" where the article has "the Tarn Red Moon": no person, unless more than a verb of saying tells so. */
const isShortThing = ({ key, cues }: Group, things: ReadonlySet<string>): boolean =>
  things.has(key) && cues.person < STRONG && cues.place === 0;

/** True for a name whose kind may be told by its neighbours. */
const isOpen = (group: Group): boolean => group.cues.other < STRONG && !DEMONYM_PLURAL.test(group.key);

const DEMONYM_PLURAL = /(ns|is|ese)$/;

/**
 * True for "Ruritanian" (beside "Ruritania"), "West Ruritanian" and "Zend" (beside "Zendia"): most times it qualifies a noun and another name of
 * the article shares its stem; or it always does and has the form of such an adjective.
 */
function isDemonym({ key, members, cues }: Group, related: readonly string[]): boolean {
  const sided = COMPASS.has(key.split(' ')[0]!) && key.split(' ').length === 2;
  if ((key.includes(' ') && !sided) || (cues.person >= STRONG && !sided) || !DEMONYM_FORM.test(key)) return false;
  const qualifying = members.filter((m) => m.qualifier).length;
  if (qualifying >= members.length * MOSTLY) return true;
  const stem = related.some((k) => k !== key && (key.startsWith(k.slice(0, -1)) || k.startsWith(key)));
  return stem && (qualifying * 2 >= members.length || PLURAL.test(key));
}

/** A share of its mentions in which an adjective qualifies a noun; the rest are "X and Y forces". */
const MOSTLY = 0.8;

const PLURAL = /(ns|is)$/;

/** How adjectives of places end. */
const DEMONYM_FORM = /(ans?|ese|ish|is?|ic|ch|eks?|ines?)$/;

/** The entity of a group: longest name first, ids made unique by a number. */
export function entityOf(group: Group, kind: Kind, taken: Set<string>, aliases: readonly string[]): Entity {
  const names = [...new Set(group.members.map((m) => m.name))].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const base = group.key.replaceAll(' ', '-') || 'name';
  let id = base;
  for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
  taken.add(id);
  return { id, kind, names, aliases };
}
