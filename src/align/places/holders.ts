import { isPlaceNoun } from '../../lexicon/names.js';
import type { NameMention } from '../../model/index.js';
import { placeKey } from '../../text/place-key.js';
import type { Witness } from '../witness.js';

/** Place → the places that some article tells it to lie in, by key. */
export type Holders = ReadonlyMap<string, ReadonlySet<string>>;

/** Characters at most between two names of which one holds the other. */
const GAP = 30;
/** "the X coast, Y", "X in the Y province": what may stand between. */
const WITHIN = /^(?:,|\s+(?:in|on))\s+(?:the\s+)?$/;
const OWNS = /^['’]s\s+(?:[a-z]+\s+){0,3}$/;

/** Read from all articles: "X, Y" and "X in Y" say that Y holds X, "Y's X" as well. Lists ("X, Y and Z") say nothing. */
export function holdersIn(witnesses: readonly Witness[]): Holders {
  const holders = new Map<string, Set<string>>();
  const add = (inner: string, outer: string): void => {
    if (inner !== outer && inner !== '' && outer !== '')
      holders.set(inner, (holders.get(inner) ?? new Set()).add(outer));
  };
  for (const { document, reading } of witnesses) {
    const { text } = document.article;
    reading.names.forEach((name, i) => {
      const next = reading.names[i + 1];
      if (next === undefined || next.sentence !== name.sentence || !isPlace(name) || !isPlace(next)) return;
      if (next.start - name.end > GAP) return;
      const gap = text.slice(name.end, next.start);
      const after = text.slice(next.end, next.end + 5);
      if (WITHIN.test(gap) && !(gap.startsWith(',') && isListed(after))) add(placeKey(name.name), placeKey(next.name));
      else if (OWNS.test(gap)) add(placeKey(next.name), placeKey(name.name));
    });
  }
  addForms(holders, witnesses);
  return holders;
}

/** Letters from which the first word of a name may stand for it: "Tarnholm" for "Tarnholm pit". */
const STEM = 5;

/** "Northl." is Northland, and "Tarnholm No. 2" lies in Tarnholm, as far as names tell. */
function addForms(holders: Map<string, Set<string>>, witnesses: readonly Witness[]): void {
  const names = new Set(witnesses.flatMap((w) => w.reading.names.filter(isPlace).map((n) => n.name)));
  const add = (a: string, b: string): void =>
    void holders.set(placeKey(a), (holders.get(placeKey(a)) ?? new Set()).add(placeKey(b)));
  const same = (a: string, b: string): void => {
    add(a, b);
    add(b, a);
  };
  const keys = new Set([...names].map(placeKey));
  const initials = new Map<string, string[]>();
  for (const name of names) {
    const known = initials.get(name[0]!);
    if (known === undefined) initials.set(name[0]!, [name]);
    else known.push(name);
  }
  for (const name of [...names].sort()) {
    const [first = ''] = name.split(' ');
    const rest = name.slice(first.length + 1);
    // "the Tarnholm Sea" and "the Tarnholm", "the Tarnholm Food Fair" and "the Food Fair".
    if (first.length >= STEM && names.has(first) && saysKind(rest)) same(name, first);
    if (rest.includes(' ') && names.has(rest)) same(name, rest);
    const inside = behindTown(name, names);
    if (inside !== null && keys.has(placeKey(inside))) same(name, inside);
    if (!name.endsWith('.') || name.includes(' ')) continue;
    const full = (initials.get(name[0]!) ?? []).filter(
      (other) => other.length > name.length && isShortFor(name, other),
    );
    if (full.length === 1) same(name, full[0]!);
  }
}

/** "Port Sur" of "New Tarn Port Sur", where New Tarn is a place, too; null where no place's name stands before. */
function behindTown(name: string, names: ReadonlySet<string>): string | null {
  const words = name.split(' ');
  const end = words.findIndex((_, i) => i > 0 && names.has(words.slice(0, i).join(' ')));
  const rest = words.slice(end).join(' ');
  return end < 0 || saysKind(rest) ? null : rest;
}

/** "Sea", "Night Club", "No. 3": what tells the kind or the number of a place. */
const saysKind = (rest: string): boolean =>
  rest !== '' &&
  rest
    .toLowerCase()
    .split(' ')
    .every((w) => /^(?:no\.?|night|\d+)$/.test(w) || isPlaceNoun(w));

/** The letters of an abbreviation stand in the name in their order, the first one first. */
function isShortFor(short: string, name: string): boolean {
  const letters = [...short.toLowerCase().replace('.', '')];
  let at = 0;
  for (const letter of name.toLowerCase()) if (letter === letters[at]) at++;
  return at === letters.length && name[0] === short[0] && !name.includes(' ');
}

const isPlace = ({ kind }: NameMention): boolean => kind === 'place' || kind === 'other';

const isListed = (after: string): boolean => /^,? (?:and|or)\b/.test(after);

/** Steps from a house to its country. */
const DEEPEST = 4;

/** All places that hold the given ones, themselves included. */
export function holdersOf(keys: readonly string[], holders: Holders): Set<string> {
  const found = new Set(keys);
  let edge = [...found];
  for (let step = 0; step < DEEPEST && edge.length > 0; step++) {
    edge = edge.flatMap((key) => [...(holders.get(key) ?? [])]).filter((key) => !found.has(key));
    for (const key of edge) found.add(key);
  }
  return found;
}
