import { romanKey, soundOf, wordLikeness } from '../../text/names.js';
import { skeletonOf } from '../../text/skeleton.js';
import { type Form, isSure, meetInSentence, sharedContext, toldApart } from './forms.js';
import { isOneLetter } from './lapse.js';
import { ownWords } from './loose-places.js';
import { areNeighbours } from './neighbours.js';
import { comparePeople, supported } from './people.js';
import { qualifiedPairs } from './qualified.js';
import type { Relation } from './relation.js';
import { systemKey } from './romanised.js';
import { comparePlaces, isTailOf } from './sites.js';
import { areCalledApart, areFirstAndSecond, holdsOffice, isOfAnotherFamily, shareRole } from './traits.js';
import { translatedPairs } from './two-languages.js';

/** Forms that name one person or place, with the reasons. */
export interface Group {
  readonly forms: Form[];
  readonly because: string[];
}

/** Blocks with more forms than this say nothing (a common surname in a large corpus). */
const BLOCK_LIMIT = 200;
/** First letters that two spellings of a name share when they do not sound alike. */
const PREFIX = 3;

interface Edge {
  readonly a: Form;
  readonly b: Form;
  readonly because: string;
  readonly score: number;
}

/** Puts together forms of one name. All at once: best reasons first, ties by key, never two that are told apart. */
export function groupForms(forms: readonly Form[]): Group[] {
  const groupOf = new Map<Form, Group>(forms.map((f) => [f, { forms: [f], because: [] }]));
  const edges = [
    ...aliasEdges(forms),
    ...spellingEdges(forms),
    ...qualifiedEdges(forms),
    ...translatedEdges(forms),
  ].sort(byScore);
  for (const edge of edges) join(groupOf, edge);
  for (const edge of singleNameEdges(forms, groupOf)) join(groupOf, edge);
  return [...new Set(groupOf.values())];
}

const byScore = (x: Edge, y: Edge): number =>
  y.score - x.score || (x.a.key < y.a.key ? -1 : x.a.key > y.a.key ? 1 : x.b.key < y.b.key ? -1 : 1);

function join(groupOf: Map<Form, Group>, { a, b, because }: Edge): void {
  const [left, right] = [groupOf.get(a)!, groupOf.get(b)!];
  if (left === right || left.forms.some((x) => right.forms.some((y) => areTwo(x, y)))) return;
  left.forms.push(...right.forms);
  left.because.push(because, ...right.because);
  for (const form of right.forms) groupOf.set(form, left);
}

const areTwo = (x: Form, y: Form): boolean =>
  x.kind === 'person-role' ? comparePeople(x, y)?.one === false : areNeighbours(x, y);

/** Names that an article gives for one thing are one in every article. */
function aliasEdges(forms: readonly Form[]): Edge[] {
  const byKey = new Map(forms.map((f) => [`${f.kind} ${f.key}`, f]));
  return forms.flatMap((a) =>
    [...a.aliases].sort().flatMap((alias) => {
      const b = byKey.get(`${a.kind} ${alias}`);
      return b === undefined || b === a
        ? []
        : [{ a, b, because: `alias: ${[a.key, b.key].sort().join(' | ')}`, score: 9 }];
    }),
  );
}

const qualifiedEdges = (forms: readonly Form[]): Edge[] =>
  qualifiedPairs(forms).map(([a, b]) => ({ a, b, because: `fuller name: ${a.key} | ${b.key}`, score: 0 }));

const translatedEdges = (forms: readonly Form[]): Edge[] =>
  translatedPairs(forms).map(([a, b]) => ({ a, b, because: `in another language: ${a.key} | ${b.key}`, score: 0 }));

function spellingEdges(forms: readonly Form[]): Edge[] {
  const edges: Edge[] = [];
  const seen = new Set<string>();
  for (const block of blocksOf(forms)) {
    block.forEach((a, i) => {
      for (let j = i + 1; j < block.length; j++) {
        const b = block[j]!;
        const pair = `${a.kind} ${a.key}|${b.key}`;
        if (seen.has(pair)) continue;
        seen.add(pair);
        const relation = relate(a, b);
        if (relation?.one === true) edges.push({ a, b, because: relation.because, score: relation.score });
      }
    });
  }
  return edges;
}

function relate(a: Form, b: Form): Relation {
  if (a.kind === 'person-role') {
    const relation = comparePeople(a, b);
    const apart = isOneLetter(a, b) ? meetInSentence(a, b) : toldApart(a, b);
    return relation?.one === true && !relation.because.startsWith('same') && apart ? null : relation;
  }
  if (isTailOf(a, b) || isTailOf(b, a))
    return { one: true, because: `part of the name: ${a.key} | ${b.key}`, score: 0 };
  const relation = comparePlaces(a, b);
  return relation?.one === true && relation.because.startsWith('spelling') && toldApart(a, b) ? null : relation;
}

/** Forms that share the sound or the first letters of the word that carries the name. */
function blocksOf(forms: readonly Form[]): Form[][] {
  const blocks = new Map<string, Form[]>();
  for (const form of forms) {
    for (const key of blockKeys(form)) {
      const block = blocks.get(key);
      if (block === undefined) blocks.set(key, [form]);
      else block.push(form);
    }
  }
  return [...blocks.values()].filter((b) => b.length > 1 && b.length <= BLOCK_LIMIT);
}

function blockKeys(form: Form): Set<string> {
  const { kind, words } = form;
  // Most names have one word: it is each of these, and read once.
  const ends = new Set([words[0]!, words.at(-1)!, words.join('')]);
  if (kind === 'place-name') ends.add(ownWords(form).at(-1)!);
  const carriers = kind === 'person-role' ? new Set([words.at(-1)!, words[1] ?? words[0]!]) : ends;
  const keys = new Set<string>();
  for (const w of carriers) {
    keys.add(`${kind} sound ${soundOf(w)}`);
    keys.add(`${kind} letters ${w.slice(0, PREFIX)}`);
    keys.add(`${kind} romanised ${romanKey(w)}`);
  }
  for (const w of ends) keys.add(`${kind} bones ${skeletonOf(w)}`);
  if (kind !== 'person-role') keys.add(`${kind} system ${systemKey(form)}`);
  return keys;
}

/** A surname (or a given name, with more to go by) alone belongs to the one full name that holds it. */
function singleNameEdges(forms: readonly Form[], groupOf: ReadonlyMap<Form, Group>): Edge[] {
  const people = forms.filter((f) => f.kind === 'person-role');
  const holders = new Map<string, Form[]>();
  for (const form of people.filter((f) => f.words.length > 1)) {
    for (const word of [form.words[0]!, form.words.at(-1)!]) {
      for (const key of [word, ...likeKeys(word)]) holders.set(key, [...(holders.get(key) ?? []), form]);
    }
  }
  return people.flatMap((single) => {
    if (single.words.length > 1) return [];
    const word = single.words[0]!;
    const surnames = (holders.get(word) ?? []).filter((f) => f.words.at(-1) === word);
    const exact = surnames.length > 0 ? surnames : (holders.get(word) ?? []).filter((f) => mayBeGiven(f, single));
    const alike = exact.length > 0 ? exact : soundsLike(single, holders);
    const owners = new Set(alike.map((f) => groupOf.get(f)!));
    const owner = alike[0];
    if (owners.size !== 1 || owner === undefined) return [];
    return [
      {
        a: owner,
        b: single,
        because: `${exact.length > 0 ? 'part of the name' : 'spelling'}: ${owner.key} | ${word}`,
        score: 0,
      },
    ];
  });
}

/** A given name alone: a word in common beside the two is enough where they are not called differently. */
const mayBeGiven = (full: Form, single: Form): boolean =>
  !isOfAnotherFamily(single, full) &&
  (supported(full, single) ||
    (isSure(full) && isSure(single) && sharedContext(full, single) > 0 && !areCalledApart(full, single)));

/** Letters at the head by which a given name and another spelling of it are looked up: "Cristin", "Cristian". */
const HEAD = 5;

const likeKeys = (word: string): string[] => [`sound ${soundOf(word)}`, `head ${word.slice(0, HEAD)}`];

/** Full names with a part that sounds or begins like the single name, in the same company, and not told apart from it. */
function soundsLike(single: Form, holders: ReadonlyMap<string, readonly Form[]>): Form[] {
  const word = single.words[0]!;
  // "Arda", of which nothing tells whether it is a name at all, sounds like too much.
  if (!isSure(single) && word.length < HEAD) return [];
  const alike = new Set(likeKeys(word).flatMap((key) => holders.get(key) ?? []));
  return [...alike].filter((f) => {
    // "The Brills" are the family.
    if (word === `${f.words.at(-1)!}s`) return false;
    // Of those who hold offices one that only comes near a part of a name is as likely another's: two ministers.
    const office = holdsOffice(f) || holdsOffice(single);
    const likeness = [f.words[0]!, f.words.at(-1)!].map((w) => wordLikeness(w, word));
    const relation = likeness.includes('variant') || (likeness.includes('near') && !office);
    const calledAlike = f.roles.size === 0 || single.roles.size === 0 || shareRole(f, single);
    return relation && calledAlike && !areFirstAndSecond(f, single) && supported(f, single) && !toldApart(f, single);
  });
}
