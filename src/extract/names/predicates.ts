import { NAMING_WORDS, PERSON_NOUNS } from '../../lexicon/names.js';
import {
  APPOINTING_VERBS,
  BODY_ROLES,
  CALLINGS,
  IDENTIFYING_VERBS,
  POST_VERBS,
  ROLE_VERBS,
} from '../../lexicon/role-verbs.js';
import { isBeing, isDeterminer, modifies } from './beings.js';
import type { Casing, Line } from './casing.js';
import { endOfComplement } from './complements.js';
import { descriptionAt, descriptionUpTo, isAgeFigure, oneOf, startOfDescription } from './roles.js';
import type { Range } from './runs.js';
import type { Word } from './words.js';

/** Words at most of an insertion behind a name (", 19, of X,"), and of the object of a verb. */
const REACH = 9;
/** Words at most between a verb of identifying and "as". */
const NEAR = 7;

/**
 * What a clause says of the person named in it: "X, who owns the farm", "X was the driver", "police named the suspect as X", "X's occupation
 * as a manager". Null where none of them does, and where it is denied.
 */
export function predicateOf(line: Line, name: Range, casing: Casing): Range | null {
  const after = skipInsertion(line.words, name.to);
  return (
    relative(line, name.to, casing) ??
    relative(line, after, casing) ??
    copula(line, after, casing) ??
    inverse(line.words, name) ??
    identifiedAs(line, name) ??
    takenFor(line, after, casing) ??
    appointed(line, name, after, casing) ??
    calling(line, name.to, casing)
  );
}

/** Behind ", 19," · ", 56, of X," · the comma that closes an apposition: where the clause goes on. */
function skipInsertion(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ',') return at;
  if (words[at + 1]?.lemma === 'be') return at + 1;
  if (!isAgeFigure(words, at + 1) && !words[at + 1]?.age) return at;
  for (let i = at + 2; i < words.length && i - at <= REACH; i++) {
    if (words[i]!.lower === 'who' || words[i]!.pos === 'VERB' || words[i]!.pos === 'AUX') return i;
    if (/^[.;:"]$/.test(words[i]!.text)) break;
  }
  return at;
}

/** "X, who owns the farm" · "X, who is the mayor of Y". */
function relative(line: Line, at: number, casing: Casing): Range | null {
  const { words } = line;
  const who = words[at]?.text === ',' ? at + 1 : at;
  if (words[who]?.lower !== 'who') return null;
  const verb = skipAdverbs(words, who + 1);
  return copula(line, verb, casing) ?? engaged(words, verb);
}

function skipAdverbs(words: readonly Word[], at: number): number {
  let i = at;
  while (words[i]?.pos === 'ADV' && i - at < 3) i++;
  return i;
}

/** "owns the farm", "breeds and sells horses": the verb and its object. */
function engaged(words: readonly Word[], verb: number): Range | null {
  // Right behind "who" stands a verb, whatever the tagger takes "breeds" and "chairs" for.
  if (!ROLE_VERBS.has(words[verb]?.lower ?? '')) return null;
  let to = verb + 1;
  if (words[to]?.lower === 'and' && !modifiesOrOpens(words[to + 2])) return null;
  if (words[to]?.lower === 'and') to += 2;
  const object = to;
  if (isDeterminer(words[to])) to++;
  while (to < words.length && to - object < REACH && modifies(words[to])) to++;
  return to === object || words[to - 1]!.pos === 'ADJ' ? null : { from: verb, to: endOfComplement(words, to) };
}

/** "is the mayor", "was one of the pilots", "works as an analyst"; behind a past "was" the verb is part of what is told. */
function copula(line: Line, at: number, casing: Casing): Range | null {
  const { words } = line;
  const verb = words[at];
  if (verb === undefined) return null;
  const post = POST_VERBS.has(verb.lemma) && words[at + 1]?.lower === 'as';
  if (verb.lemma !== 'be' && verb.lemma !== 'become' && !post) return null;
  if (verb.lower === 'be' || verb.lower === 'being') return null;
  const start = skipAdverbs(words, post ? at + 2 : at + 1);
  // "was elected president": see `appointed`, whatever the tagger takes the participle for.
  if (isAppointing(words[start])) return null;
  const told = oneOf(words, start) ?? descriptionAt(line, start, casing) ?? conjunct(line, start, casing);
  if (told === null) return null;
  return verb.lower === 'was' ? { from: at, to: told.to } : told;
}

/** "The owner of the boat is X" · "The driver, a man surnamed X". */
function inverse(words: readonly Word[], name: Range): Range | null {
  const link = name.from - 1;
  if (/^(?:is|was)$/.test(words[link]?.lower ?? '')) return descriptionUpTo(words, link);
  // "surnamed" says nothing of a man but his name: what he is stands before the comma.
  if (!NAMING_WORDS.has(words[link]?.lower ?? '') || !PERSON_NOUNS.has(words[link - 1]?.lower ?? '')) return null;
  const comma = words[link - 2]?.pos === 'DET' ? link - 3 : -1;
  return words[comma]?.text === ',' ? descriptionUpTo(words, comma) : null;
}

/** "is a registered Unionist and a self-described promoter": the second of two, where the first tells no role. */
function conjunct(line: Line, at: number, casing: Casing): Range | null {
  // "a registered Unionist": the tagger takes the first for a verb.
  for (let i = at; i < at + REACH && (modifiesOrOpens(line.words[i]) || isDeterminer(line.words[i - 1])); i++)
    if (line.words[i + 1]?.lower === 'and') return descriptionAt(line, i + 2, casing);
  return null;
}

const modifiesOrOpens = (word: Word | undefined): boolean => isDeterminer(word) || modifies(word);

/** "identified the suspect as X" · "the pilot was identified as X" · "the driver, named by police as X". */
function identifiedAs({ words }: Line, name: Range): Range | null {
  if (words[name.from - 1]?.lower !== 'as') return null;
  for (let i = name.from - 2; i >= Math.max(0, name.from - 2 - NEAR); i--) {
    if (!IDENTIFYING_VERBS.has(words[i]!.lemma)) continue;
    return objectOf(words, i + 1, name.from - 1) ?? subjectOf(words, i - 1);
  }
  return null;
}

function objectOf(words: readonly Word[], at: number, end: number): Range | null {
  const from = isDeterminer(words[at]) ? at + 1 : at;
  let to = from;
  while (to < end && modifies(words[to])) to++;
  return to > from && isBeing(words[to - 1]) ? { from, to } : null;
}

function subjectOf(words: readonly Word[], before: number): Range | null {
  let at = before;
  while (at >= 0 && (words[at]!.pos === 'AUX' || words[at]!.pos === 'ADV' || words[at]!.text === ',')) at--;
  return at >= 0 && isBeing(words[at]) ? { from: startOfDescription(words, at), to: at + 1 } : null;
}

/** "X was identified as the gunman", "X, 19, named as gunman". */
function takenFor(line: Line, at: number, casing: Casing): Range | null {
  const { words } = line;
  let verb = at;
  while (words[verb]?.pos === 'AUX' || words[verb]?.pos === 'ADV') verb++;
  if (!IDENTIFYING_VERBS.has(words[verb]?.lemma ?? '') || words[verb]!.pos !== 'VERB') return null;
  for (let i = verb + 1; i <= verb + NEAR; i++) if (words[i]?.lower === 'as') return descriptionAt(line, i + 1, casing);
  return null;
}

/** "X was appointed interim chairman", "X has been elected mayor of Y"; "the board named X as chairman". */
function appointed(line: Line, name: Range, at: number, casing: Casing): Range | null {
  const { words } = line;
  // "the president of X, was appointed": not X.
  if (/^(?:of|in|for|at|from)$/.test(words[name.from - 1]?.lower ?? '')) return null;
  let verb = behindInsertion(words, at);
  while (words[verb]?.pos === 'AUX' || words[verb]?.pos === 'ADV') verb++;
  const passive = verb > at && /^(?:was|is|were|been|be)$/.test(words[verb - 1]!.lower);
  if (passive && isAppointing(words[verb]))
    return descriptionAt(line, words[verb + 1]?.lower === 'as' ? verb + 2 : verb + 1, casing);
  const before = words[name.from - 1];
  const active = before?.pos === 'VERB' && APPOINTING_VERBS.has(before.lemma);
  return active && words[name.to]?.lower === 'as' ? descriptionAt(line, name.to + 1, casing) : null;
}

const isAppointing = (word: Word | undefined): boolean =>
  APPOINTING_VERBS.has(word?.lemma ?? '') ||
  (word?.pos === 'ADJ' && APPOINTING_VERBS.has(word.lower.replace(/ed$/, '')));

/** Words at most of an insertion without a verb. */
const ASIDE = 12;

/** ", most recently president of Y, | was": behind an insertion in which nothing happens. */
function behindInsertion(words: readonly Word[], at: number): number {
  if (words[at]?.text !== ',') return at;
  for (let i = at + 1; i < words.length && i - at <= ASIDE; i++) {
    const { kind, pos } = words[i]!;
    if (words[i]!.text === ',' && words[i + 1]?.pos === 'AUX') return i + 1;
    if (pos === 'VERB' || pos === 'AUX' || (kind === 'mark' && words[i]!.text !== ',')) return at;
  }
  return at;
}

/** "X's occupation as a manager", "X's job was driver". */
function calling(line: Line, at: number, casing: Casing): Range | null {
  const { words } = line;
  if (words[at]?.kind !== 'possessive' || !CALLINGS.has(words[at + 1]?.lower ?? '')) return null;
  const link = words[at + 2];
  if (link?.lower !== 'as' && link?.lemma !== 'be') return null;
  return descriptionAt(line, words[at + 3]?.kind === 'mark' ? at + 4 : at + 3, casing);
}

/** True where only a person, or an animal with a name, can be what the words of `told` say: "the gunman", not "the owner". */
export const tellsPerson = (words: readonly Word[], { from, to }: Range): boolean =>
  words.slice(from, to).some((w) => isBeing(w) && !BODY_ROLES.has(w.lower));
